import { maxInputBytes, parsePatientRecord, type Problem } from '@bifrons/knowledge';
import { Link } from 'wouter';
import { useState, type ReactNode } from 'react';
import { download } from '../../kit/drawing/download.ts';
import { useToast } from '../../kit/interface/toast.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { diseaseForms } from '../../subject/diseases/registry.ts';
import { EMPTY_PATIENT, type PatientDraft } from '../../subject/patient/patient-draft.ts';
import type { fhirFileOf } from '../../subject/patient/fhir-file.ts';
import { draftOf, fileOf } from '../../subject/patient/patient-file.ts';
import { usePatient } from '../../subject/state/use-patient.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { EXAMPLES } from './examples.ts';
import { ProblemList } from '../../subject/problems/problem-list.tsx';

// What writes FHIR is loaded when somebody wants it.
const fhirFile: typeof fhirFileOf = async (...asked) =>
  (await import('../../subject/patient/fhir-file.ts')).fhirFileOf(...asked);

/** Another person from a file, an example or from nothing, and this person as a file. Whoever was there can be brought back. */
export function FileActions(): ReactNode {
  const say = useSay();
  const toast = useToast();
  const { state, dispatch, today } = useWorkbench();
  const { record } = usePatient();
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const take = (patient: PatientDraft, text: string): void => {
    const { patient: before, record: recordBefore } = state;
    setProblems([]);
    // Whoever comes from a file is nobody's record.
    dispatch({ type: 'take-patient', patient, record: null });
    toast({
      text,
      undo: () => dispatch({ type: 'take-patient', patient: before, record: recordBefore }),
    });
  };
  const open = (text: string): void => {
    const reading = parsePatientRecord(
      text,
      today,
      diseaseForms.map(({ id }) => id),
    );
    if (!reading.ok) setProblems(reading.problems);
    else take(draftOf(reading.value), say('“{id}” is open.', { id: reading.value.id }));
  };
  return (
    <div className="file-actions">
      <label className="button file-button">
        {say('Open a file')}
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // What is too large is refused by its first bytes, without reading the rest.
            if (file)
              void file
                .slice(0, maxInputBytes + 1)
                .text()
                .then(open);
            target.value = '';
          }}
        />
      </label>
      <Link className="button" to="/import">
        {say('Import from another system')}
      </Link>
      <select
        className="button"
        aria-label={say('Open an example')}
        value=""
        onChange={({ target }) => open(EXAMPLES[Number(target.value)]?.text ?? '')}
      >
        <option value="" disabled>
          {say('Open an example')}
        </option>
        {EXAMPLES.map(({ name }, index) => (
          <option key={index} value={index}>
            {name(say)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button"
        onClick={() =>
          take(
            { ...EMPTY_PATIENT, disease: state.patient.disease },
            say('Nothing is known of the new person yet.'),
          )
        }
      >
        {say('Start empty')}
      </button>
      <button
        type="button"
        className="button"
        disabled={record === null}
        onClick={() => record && download(`${record.id}.json`, 'application/json', fileOf(record))}
      >
        {say('Save as a file')}
      </button>
      <button
        type="button"
        className="button"
        title={say('A bundle of FHIR R4, which other systems read')}
        disabled={record === null}
        onClick={() =>
          record &&
          void fhirFile(record, { now: today, region: state.region, say }).then(
            (text) => download(`${record.id}.fhir.json`, 'application/fhir+json', text),
            () => toast({ text: say('What it takes could not be loaded. Please try again.') }),
          )
        }
      >
        {say('Save as FHIR')}
      </button>
      <ProblemList problems={problems} />
    </div>
  );
}
