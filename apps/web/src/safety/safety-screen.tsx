import { parsePatientRecord, type PatientRecord, type Problem, type Region } from '@bifrons/knowledge';
import {
  monitor,
  NotOnTreatmentError,
  personOn,
  screen,
  type Monitoring,
  type MonitorRequest,
} from '@bifrons/safety';
import { useMemo, useState, type ReactNode } from 'react';
import example from '../../../../examples/patients/on-ritlecitinib.json?raw';
import { ScreenHead } from '../interface/screen-head.tsx';
import { SegmentedControl } from '../interface/segmented-control.tsx';
import { useSay } from '../language/say-context.tsx';
import { useWorkbench } from '../state/workbench-context.tsx';
import { download } from '../drawing/download.ts';
import { FactForm } from './fact-form.tsx';
import { MonitorPanel } from './monitor-panel.tsx';
import { PrintSheet } from './print-sheet.tsx';
import { recordOf, withFact, withMedicines, withTreatment } from './record.ts';
import { StartTreatment } from './start-treatment.tsx';
import { VerdictList } from './verdict-list.tsx';
import '../sources/sources.css';
import './safety.css';

const INDICATION = 'alopecia-areata';

/** Is it safe for this person: verdicts with reasons, the facts that are missing, and the treatment under way. */
export function SafetyScreen(): ReactNode {
  const say = useSay();
  const { state, dispatch, today: now } = useWorkbench();
  const { region } = state;
  const today = now.toISOString().slice(0, 10);
  const [record, setRecord] = useState<PatientRecord>(() => recordOf(state.person, today));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [revision, setRevision] = useState(0);

  /** Takes a new record if it can be true; else says why not and keeps the one before. */
  const accept = (next: unknown, replaced = false): void => {
    const reading = parsePatientRecord(next, new Date(`${today}T23:59:59Z`));
    setProblems(reading.ok ? [] : reading.problems);
    if (!reading.ok) return;
    setRecord(reading.value);
    if (replaced) setRevision((count) => count + 1);
  };
  const screening = useMemo(
    () => screen(record, { region, indication: INDICATION, today, say }),
    [record, region, today, say],
  );
  const known = useMemo(() => personOn(record, today).facts, [record, today]);
  const monitoring = useMemo(
    () => monitored(record, { region, today, indication: INDICATION, say }),
    [record, region, today, say],
  );
  return (
    <div className="safety-screen">
      <ScreenHead title={say('Safety')} lead={say('Is it safe for this person, by the labels?')}>
        <button type="button" className="button" onClick={() => print()}>
          {say('Print')}
        </button>
      </ScreenHead>
      <div className="safety-columns">
        <section className="panel facts" aria-labelledby="facts-title">
          <div className="panel-head">
            <h2 id="facts-title">{say('The person')}</h2>
          </div>
          <p className="quiet">
            {[
              say('born {year}', { year: String(record.birthYear) }),
              record.sex === 'female' ? say('female') : record.sex === 'male' ? say('male') : null,
              record.severity && say('SALT {salt}', { salt: say.number(record.severity.salt, 1) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <RecordActions record={record} example={example} onRecord={(text) => accept(text, true)} />
          {problems.length > 0 && (
            <ul className="failure" role="alert">
              {problems.map(({ path, message, suggestion }) => (
                <li key={path}>
                  {path}: {message}
                  {suggestion === undefined ? '' : ` (${suggestion})`}
                </li>
              ))}
            </ul>
          )}
          {screening.questions.length > 0 && (
            <ul className="warning" role="status">
              {screening.questions.map(({ path, message }) => (
                <li key={path}>{message}</li>
              ))}
            </ul>
          )}
          <FactForm
            key={revision}
            record={record}
            screening={screening}
            known={known}
            onFact={(fact, input) => accept(withFact(record, fact, input, today))}
            onMedicines={(line) => accept(withMedicines(record, line))}
          />
        </section>
        <section className="panel" aria-labelledby="verdicts-title">
          <div className="panel-head">
            <h2 id="verdicts-title">{say('Verdicts by the labels')}</h2>
            <RegionChoice
              region={region}
              onChange={(next) => dispatch({ type: 'choose-region', region: next })}
            />
          </div>
          <VerdictList
            drugs={screening.drugs}
            patient={record}
            indication={INDICATION}
            region={region}
            today={today}
          />
        </section>
        {monitoring === null ? (
          <StartTreatment
            drugs={screening.drugs.map(({ drug }) => drug)}
            today={today}
            onStart={(drug, from) => accept(withTreatment(record, drug, from))}
          />
        ) : (
          <MonitorPanel monitoring={monitoring} patient={record.id} />
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

interface RecordActionsProps {
  record: PatientRecord;
  example: string;
  onRecord: (text: string) => void;
}

/** A patient file in and out; nothing is kept by the page. */
function RecordActions({ record, example: text, onRecord }: RecordActionsProps): ReactNode {
  const say = useSay();
  return (
    <div className="record-actions">
      <label className="button file-button">
        {say('Open file')}
        <input
          type="file"
          accept="application/json,.json"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void file.text().then(onRecord);
            event.target.value = '';
          }}
        />
      </label>
      <button
        type="button"
        className="button"
        onClick={() =>
          download(`${record.id}.json`, 'application/json', `${JSON.stringify(record, null, 2)}\n`)
        }
      >
        {say('Save file')}
      </button>
      <button type="button" className="button" onClick={() => onRecord(text)}>
        {say('Example')}
      </button>
    </div>
  );
}

function RegionChoice({
  region,
  onChange,
}: {
  region: Region;
  onChange: (region: Region) => void;
}): ReactNode {
  const say = useSay();
  return (
    <SegmentedControl
      label={say('Labels of')}
      value={region}
      options={[
        { value: 'us', text: say('US') },
        { value: 'eu', text: say('EU') },
      ]}
      onChange={onChange}
    />
  );
}
