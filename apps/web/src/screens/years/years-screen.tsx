import { treatmentName, type Indication, type PatientRecord, type Region } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { monitor, type Monitoring } from '@bifrons/safety';
import { Link } from 'wouter';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { download } from '../../kit/drawing/download.ts';
import { Finding } from '../../kit/drawing/finding.tsx';
import { EmptyState } from '../../kit/interface/empty-state.tsx';
import { ScreenHead } from '../../kit/interface/screen-head.tsx';
import { SegmentedControl } from '../../kit/interface/segmented-control.tsx';
import { useToast } from '../../kit/interface/toast.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { localDay } from '../../subject/patient/local-day.ts';
import type { Account, PersonDetail } from '../../subject/record/contract.ts';
import { openPerson } from '../../subject/record/persons.ts';
import { useSession } from '../../subject/record/session.ts';
import { decimalsOf, diseaseName, primaryScoreOf } from '../../subject/severity/scores.ts';
import type { OpenRecord } from '../../subject/state/open-record.ts';
import { usePatient } from '../../subject/state/use-patient.ts';
import { WithModel } from '../../subject/state/with-model.tsx';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { CertaintyMark } from '../weighing/certainty-mark.tsx';
import { WithLabels } from '../weighing/with-labels.tsx';
import { AddVisit } from './add-visit.tsx';
import { AdverseEvents } from './adverse-events.tsx';
import { CONTINUED_WEEKS, useContinuation, type Continuation } from './continuation.ts';
import { Decisions } from './decisions.tsx';
import { Documents } from './documents.tsx';
import { GuardPanel } from './guard-panel.tsx';
import { LabsOverYears } from './labs-over-years.tsx';
import { TreatmentsPanel } from './treatments-panel.tsx';
import { usePersonDetail } from './use-person-detail.ts';
import { WhoPanel } from './who-panel.tsx';
import { YearsPicture } from './years-picture.tsx';
import './years.css';

/** One person over years, on one page. */
export function YearsScreen(): ReactNode {
  const say = useSay();
  const session = useSession();
  const { state, dispatch } = useWorkbench();
  const { record } = state;
  const account = session.is === 'in' ? session.account : null;
  // Who sees only their own record begins with it.
  const own = record === null ? account?.person : undefined;
  useEffect(() => {
    if (own === undefined || account === null) return;
    openPerson(own, account.id).then(
      (opened) => dispatch({ type: 'take-patient', ...opened }),
      () => undefined,
    );
  }, [own]);
  if (record === null)
    return (
      <>
        <ScreenHead title={say('Over years')} />
        <EmptyState title={say('No person of the record is open')}>
          <Link className="button is-main" to={account === null ? '/login' : '/people'}>
            {account === null ? say('Log in') : say('Go to the people')}
          </Link>
        </EmptyState>
      </>
    );
  return (
    <WithModel>
      <WithLabels of="all">
        <Years key={record.person} record={record} account={account} />
      </WithLabels>
    </WithModel>
  );
}

function Years({ record, account }: { record: OpenRecord; account: Account | null }): ReactNode {
  const say = useSay();
  const toast = useToast();
  const { state, dispatch, today: now } = useWorkbench();
  const today = localDay(now);
  const { region } = state;
  const { lastPatient, lastRecord } = usePatient();
  const { detail, problem, write } = usePersonDetail(record, state.patient.disease);
  const [isAdding, setAdding] = useState(false);
  const continuation = useContinuation(lastPatient, today);
  const monitoring = useMemo((): Monitoring | null => {
    if (lastRecord === null) return null;
    try {
      return monitor(lastRecord, { region, today, indication: lastRecord.disease as Indication, say });
    } catch {
      // Nothing with a label in this region is taken.
      return null;
    }
  }, [lastRecord, region, today, say]);
  const roles = account?.roles ?? [];
  const mayTreat = roles.includes('clinician') || roles.includes('nurse');
  const treatments = detail?.treatments ?? [];
  return (
    <div className="years-screen">
      <ScreenHead title={record.name} lead={say('Over years: what was given, what it did, what may come')}>
        <button
          type="button"
          className="button"
          title={say('A bundle of FHIR R4, which other systems read')}
          disabled={detail === null || lastRecord === null}
          onClick={() =>
            detail !== null &&
            lastRecord !== null &&
            void saveAsFhir(detail, lastRecord, { now, region, say }).catch(() =>
              toast({ text: say('What it takes could not be loaded. Please try again.') }),
            )
          }
        >
          {say('Save as FHIR')}
        </button>
        <Link className="button" to="/person">
          {say('All that is known')}
        </Link>
        <button
          type="button"
          className="button is-main"
          aria-expanded={isAdding}
          onClick={() => setAdding(!isAdding)}
        >
          {say('Add a visit')}
        </button>
      </ScreenHead>
      {problem !== null && (
        <p className="failure" role="alert">
          {problem}
        </p>
      )}
      {detail !== null && detail.diseases.length > 1 && (
        <SegmentedControl
          label={say('Disease')}
          value={state.patient.disease}
          options={detail.diseases.map((id) => ({ value: id, text: diseaseName(id, say) }))}
          onChange={(disease) => dispatch({ type: 'choose-disease', disease })}
        />
      )}
      {isAdding && (
        <AddVisit
          disease={state.patient.disease}
          today={today}
          write={write}
          onClose={() => setAdding(false)}
        />
      )}
      <section className="panel" aria-labelledby="course-title">
        <div className="panel-head">
          <h2 id="course-title">{diseaseName(state.patient.disease, say)}</h2>
        </div>
        {lastRecord === null ? (
          <p className="hint">{say('The year of birth is needed before anything can be drawn.')}</p>
        ) : (
          <>
            <Told
              continuation={continuation.computed}
              disease={lastRecord.disease}
              isPossible={lastPatient !== null}
            />
            <YearsPicture
              record={lastRecord}
              treatments={
                detail === null ? (lastRecord.treatments ?? []) : treatments.map(({ body }) => body)
              }
              adverseEvents={detail?.adverseEvents ?? []}
              decisions={detail?.decisions ?? []}
              continuation={lastPatient === null ? null : continuation.computed}
              stale={continuation.stale}
              today={today}
            />
            <Key />
          </>
        )}
      </section>
      {detail !== null && (
        <>
          <div className="years-columns">
            {mayTreat ? (
              <TreatmentsPanel
                treatments={treatments}
                disease={state.patient.disease}
                today={today}
                write={write}
              />
            ) : null}
            {mayTreat && (
              <AdverseEvents
                events={detail.adverseEvents}
                treatments={treatments}
                today={today}
                write={write}
              />
            )}
          </div>
          <LabsOverYears labs={lastRecord?.labs ?? []} monitoring={monitoring} />
          <div className="years-columns">
            {!roles.includes('nurse') || roles.includes('clinician') ? (
              <Decisions
                decisions={detail.decisions}
                by={roles.includes('clinician') ? (account?.name ?? null) : null}
                today={today}
                write={write}
              />
            ) : null}
            <Documents person={record.person} documents={detail.documents} />
          </div>
          {mayTreat && account !== null && (
            <div className="years-columns">
              <WhoPanel detail={detail} write={write} />
              <GuardPanel detail={detail} account={account} write={write} />
            </div>
          )}
        </>
      )}
    </div>
  );
}

/** What writes FHIR is loaded when somebody wants it. */
async function saveAsFhir(
  { id, identity }: PersonDetail,
  patient: PatientRecord,
  { now, region, say }: { now: Date; region: Region; say: Say },
): Promise<void> {
  const { fhirFileOf } = await import('../../subject/patient/fhir-file.ts');
  const text = await fhirFileOf(patient, { now, region, say, identity });
  // No name in the name of a file.
  download(`person-${id.slice(0, 8)}.fhir.json`, 'application/fhir+json', text);
}

interface ToldProps {
  continuation: Continuation | null;
  disease: string;
  isPossible: boolean;
}

/** What the forecast says, in one figure and one sentence. */
function Told({ continuation, disease, isPossible }: ToldProps): ReactNode {
  const say = useSay();
  if (!isPossible)
    return (
      <p className="hint">
        {say('For a forecast more has to be known of the person.')}{' '}
        <Link to="/person">{say('What is missing')}</Link>
      </p>
    );
  const score = primaryScoreOf(disease);
  const curve = continuation?.scores[score.id];
  if (continuation === null || curve === undefined)
    return (
      <p className="hint" role="status">
        {say('The forecast is on its way …')}
      </p>
    );
  const number = (value: number | undefined): string => say.number(value ?? 0, decimalsOf(score));
  const wide = curve.bands.find(({ level }) => level === 80);
  const values = {
    score: say(score.short),
    weeks: CONTINUED_WEEKS,
    medicine: continuation.drug === null ? '' : treatmentName(continuation.drug),
    low: number(wide?.lower.at(-1)),
    high: number(wide?.upper.at(-1)),
  };
  return (
    <>
      <Finding figure={number(curve.median.at(-1))}>
        {continuation.drug === null
          ? say(
              'is the {score} to be expected {weeks} weeks after the last visit without a medicine; of 10 people like this one, 8 come to lie between {low} and {high}.',
              values,
            )
          : say(
              'is the {score} to be expected {weeks} weeks after the last visit on {medicine}; of 10 people like this one who stay on it, 8 come to lie between {low} and {high}.',
              values,
            )}
      </Finding>
      <CertaintyMark certainty={curve.certainty} />
      {continuation.beside.map((one) => (
        <p key={String(one)} className="hint">
          {say(one)}
        </p>
      ))}
    </>
  );
}

function Key(): ReactNode {
  const say = useSay();
  return (
    <ul className="years-key">
      <li>
        <svg viewBox="0 0 34 16" aria-hidden="true">
          <path className="readings-line" d="M2 12 17 5 32 9" />
          <circle className="reading" cx={17} cy={5} r={4} />
        </svg>
        {say('read at a visit')}
      </li>
      <li>
        <svg viewBox="0 0 34 16" aria-hidden="true" className="tone-1">
          <path className="continued-band" d="M2 8 32 1V15z" />
          <path className="continued-line" d="M2 8h30" />
        </svg>
        {say('forecast with its 50, 80 and 95 % band')}
      </li>
      <li>
        <svg viewBox="0 0 34 16" aria-hidden="true" className="tone-1">
          <rect className="course-bar" x={1} y={3} width={12} height={10} rx={3} />
          <line className="course-pause" x1={13} x2={23} y1={8} y2={8} />
          <rect className="course-bar" x={23} y={3} width={10} height={10} rx={3} />
        </svg>
        {say('taken, with a pause')}
      </li>
      <li>
        <svg viewBox="0 0 34 16" aria-hidden="true">
          <path className="event-mark" d="M9 3l6 10H3z" />
          <path className="event-mark is-serious" d="M25 3l6 10H19z" />
        </svg>
        {say('adverse event; dark: serious or grade 3 and more')}
      </li>
    </ul>
  );
}
