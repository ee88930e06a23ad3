import { loadLabels, type Indication, type PatientRecord } from '@bifrons/knowledge';
import { monitor, NotOnTreatmentError, screen, type Monitoring, type MonitorRequest } from '@bifrons/safety';
import { Link } from 'wouter';
import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { AnswerFiles } from '../../kit/interface/answer-files.tsx';
import { EmptyState } from '../../kit/interface/empty-state.tsx';
import { ScreenHead } from '../../kit/interface/screen-head.tsx';
import { RegionChoice } from '../../kit/interface/region-choice.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { AskedProvider } from '../asked/asked-provider.tsx';
import { ProblemList } from '../../subject/problems/problem-list.tsx';
import { localDay } from '../../subject/patient/local-day.ts';
import type { PatientDraft } from '../../subject/patient/patient-draft.ts';
import { scoresInWords } from '../../subject/severity/scores.ts';
import { unreadOf } from '../../subject/patient/read-patient.ts';
import { usePatient } from '../../subject/state/use-patient.ts';
import { useWaiting } from '../../subject/state/workbench-with.tsx';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { OpenFacts } from './open-facts.tsx';
import { PrintSheet } from './print-sheet.tsx';
import { withTreatment } from '../../subject/patient/record.ts';
import { screeningCsv } from './screening-csv.ts';
import { StartTreatment } from './start-treatment.tsx';
import { VerdictList } from './verdict-list.tsx';
import { WithLabels } from '../weighing/with-labels.tsx';
import './safety.css';

// Only somebody on a treatment is watched over.
const MonitorPanel = lazy(() =>
  import('./monitor-panel.tsx').then(({ MonitorPanel: loaded }) => ({ default: loaded })),
);

/** So many questions on the file are told; each stands beside its value on the screen of the person. */
const SHOWN_QUESTIONS = 20;

/** Is it safe for this person: verdicts with reasons, the facts that are missing, and the treatment under way. */
export function SafetyScreen(): ReactNode {
  return (
    <WithLabels of="all">
      <Safety />
    </WithLabels>
  );
}

function Safety(): ReactNode {
  const say = useSay();
  const { state, dispatch, today: now } = useWorkbench();
  const waiting = useWaiting();
  const { problems, errors, lastRecord: record } = usePatient();
  const unread = unreadOf(errors);
  const { region, patient } = state;
  const today = localDay(now);
  const indication = patient.disease as Indication;
  const screening = useMemo(
    () => record && screen(record, { region, indication, today, say }),
    [record, region, indication, today, say],
  );
  const monitoring = useMemo(
    () => record && monitored(record, { region, today, indication, say }),
    [record, region, indication, today, say],
  );
  const change = (next: PatientDraft): void => dispatch({ type: 'take-patient', patient: next });
  const head = (
    <ScreenHead title={say('Safety')} lead={say('Is it safe for this person, by the labels?')}>
      <button type="button" className="button" onClick={() => print()}>
        {say('Print')}
      </button>
    </ScreenHead>
  );
  if (record === null || screening === null)
    return (
      <>
        {head}
        <EmptyState title={say('The labels ask for the age first')}>
          <ProblemList problems={problems} />
          <Link className="button is-main" to="/person">
            {say('Go to the person')}
          </Link>
        </EmptyState>
      </>
    );
  return (
    <div className="safety-screen">
      {head}
      <div className="safety-columns">
        <section
          className={`panel fades${waiting ? ' is-stale' : ''}`}
          aria-busy={waiting}
          aria-labelledby="verdicts-title"
        >
          <div className="panel-head">
            <h2 id="verdicts-title">{say('Verdicts by the labels')}</h2>
            <RegionChoice
              label={say('Labels of')}
              region={region}
              onChange={(next) => dispatch({ type: 'choose-region', region: next })}
            />
          </div>
          <VerdictList
            drugs={screening.drugs}
            patient={record}
            indication={indication}
            region={region}
            today={today}
          />
          <AnswerFiles
            name={`bifrons-safety-${record.id}`}
            csv={() => screeningCsv(screening.drugs, say)}
            json={() => ({ asked: { person: record, region, indication, today }, answer: screening })}
          />
        </section>
        <section className="panel facts" aria-labelledby="facts-title">
          <div className="panel-head">
            <h2 id="facts-title">{say('The person')}</h2>
          </div>
          <p className="quiet">
            {[
              say('born {year}', { year: String(record.birthYear) }),
              record.sex === 'female' ? say('female') : record.sex === 'male' ? say('male') : null,
              ...scoresInWords(record, say),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <ProblemList problems={problems} />
          {unread.length > 0 && (
            <div className="warning" role="status">
              <p>{say('What was typed and could not be used; the verdicts are made without it:')}</p>
              <ul>
                {unread.map((error) => (
                  <li key={error}>{error}</li>
                ))}
              </ul>
            </div>
          )}
          {screening.questions.length > 0 && (
            <ul className="warning" role="status">
              {screening.questions.slice(0, SHOWN_QUESTIONS).map(({ path, message }) => (
                <li key={path}>{message}</li>
              ))}
              {screening.questions.length > SHOWN_QUESTIONS && (
                <li>
                  {say('and {n} more of this kind', { n: screening.questions.length - SHOWN_QUESTIONS })}
                </li>
              )}
            </ul>
          )}
          <AskedProvider>
            <OpenFacts key={patient.id} />
          </AskedProvider>
        </section>
        {monitoring === null ? (
          <StartTreatment
            drugs={screening.drugs.map(({ drug }) => drug)}
            today={today}
            onStart={(drug, from) =>
              void Promise.all([loadLabels('us'), loadLabels('eu')]).then(() =>
                change(withTreatment(patient, drug, from)),
              )
            }
          />
        ) : (
          <Suspense>
            <MonitorPanel
              monitoring={monitoring}
              record={record}
              unread={[...errors.labs, ...errors.visits].filter((error) => error !== null).length}
            />
          </Suspense>
        )}
      </div>
      <PrintSheet record={record} screening={screening} monitoring={monitoring} />
    </div>
  );
}

function monitored(record: PatientRecord, request: MonitorRequest): Monitoring | null {
  try {
    return monitor(record, request);
  } catch (error) {
    if (error instanceof NotOnTreatmentError) return null;
    throw error;
  }
}
