import { loadMedicineList, type PatientRecord, type Problem } from '@bifrons/knowledge';
import { applyLines, fhirLimits, readBundle, type FoundLine, type FoundTable } from '@bifrons/interchange';
import { Link } from '@tanstack/react-router';
import { useState, type DragEvent, type ReactNode } from 'react';
import { ProblemList } from '../../kit/interface/problem-list.tsx';
import { ScreenHead } from '../../kit/interface/screen-head.tsx';
import { ChoiceField } from '../../kit/interface/text-field.tsx';
import { useToast } from '../../kit/interface/toast.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { localDay } from '../../subject/patient/local-day.ts';
import { draftOf } from '../../subject/patient/patient-file.ts';
import { usePatient } from '../../subject/state/use-patient.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { FoundLines } from './found-lines.tsx';
import './import.css';

/** A text that is about several people, with those it names. */
interface Several {
  text: string;
  people: readonly { value: string; text: string }[];
}

/** What another system has of a person: looked at line by line before any of it is taken. */
export function ImportScreen(): ReactNode {
  const say = useSay();
  const toast = useToast();
  const { state, dispatch, today } = useWorkbench();
  const { record } = usePatient();
  const [table, setTable] = useState<FoundTable | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const [several, setSeveral] = useState<Several | null>(null);
  const [isOver, setOver] = useState(false);
  // An example is nobody: what is found makes a person of its own.
  const into: PatientRecord | undefined =
    state.record === null && state.patient.origin === 'example' ? undefined : (record ?? undefined);

  const read = async (text: string, person?: string): Promise<void> => {
    setBusy(true);
    setProblems([]);
    setTable(null);
    try {
      await loadMedicineList().catch(() => undefined);
      const reading = readBundle(text, {
        today: localDay(today),
        ...(into === undefined ? {} : { patient: into }),
        ...(person === undefined ? {} : { person }),
      });
      if (reading.ok) setTable(reading.value);
      else {
        setProblems(reading.problems);
        setSeveral(peopleOf(text));
      }
    } finally {
      setBusy(false);
    }
  };
  // What is too large is refused by its first bytes, without reading the rest.
  const open = (file: File): void => {
    setSeveral(null);
    void file
      .slice(0, fhirLimits.bytes + 1)
      .text()
      .then(read);
  };
  const take = (lines: readonly FoundLine[]): void => {
    const result = applyLines(into, lines, today, state.record === null ? 'imported' : state.patient.id);
    if (!result.ok) {
      setProblems(result.problems);
      return;
    }
    const { patient: before, record: recordBefore } = state;
    dispatch({ type: 'take-patient', patient: draftOf(result.value) });
    setTable(null);
    setProblems([]);
    toast({
      text: say('{n, plural, one {# line is} other {# lines are}} taken into the person.', {
        n: lines.filter(({ accepted, becomes }) => accepted && becomes !== null).length,
      }),
      undo: () => dispatch({ type: 'take-patient', patient: before, record: recordBefore }),
    });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) open(file);
  };
  return (
    <div className="import-screen">
      <ScreenHead
        title={say('Import')}
        lead={say('What another system knows of this person. Nothing is taken before you have looked at it.')}
      >
        <Link className="button" to="/person">
          {say('Go to the person')}
        </Link>
      </ScreenHead>
      <p className="import-into">
        {into === undefined
          ? say('What is found makes a new person in the workbench.')
          : state.record === null
            ? say('Into the person of the workbench: {name}', { name: state.patient.id })
            : say('Into the record of {name}', { name: state.record.name })}
      </p>
      <label
        className={isOver ? 'import-drop is-over' : 'import-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <DropPicture />
        <b>{busy ? say('Reading …') : say('Drop a FHIR Bundle here, or choose a file')}</b>
        <span>
          {say(
            'FHIR R4 as JSON: people, diagnoses, laboratory values, scores, medicines, allergies, vaccines. It is read in this browser.',
          )}
        </span>
        <input
          type="file"
          accept="application/json,application/fhir+json,.json"
          aria-label={say('A FHIR Bundle')}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) open(file);
            target.value = '';
          }}
        />
      </label>
      <ProblemList problems={problems} />
      {several !== null && several.people.length > 1 && table === null && (
        <ChoiceField
          label={say('Whom is it about?')}
          value=""
          empty={say('please choose')}
          options={several.people}
          onChange={(person) => void read(several.text, person)}
        />
      )}
      {table !== null && <FoundLines key={JSON.stringify(table.lines.length)} table={table} onTake={take} />}
    </div>
  );
}

/** Whom a bundle names: the reference to each with what tells them apart. */
function peopleOf(text: string): Several | null {
  interface Resource {
    resourceType?: string;
    id?: string;
    birthDate?: string;
    name?: readonly { family?: string; given?: readonly string[] }[];
  }
  try {
    const { entry = [] } = JSON.parse(text) as { entry?: readonly { resource?: Resource }[] };
    const people = entry
      .flatMap(({ resource }) =>
        resource?.resourceType === 'Patient' && resource.id !== undefined ? [resource] : [],
      )
      .map(({ id, name, birthDate }) => ({
        value: `Patient/${id}`,
        text: [...(name?.[0]?.given ?? []), name?.[0]?.family ?? '', birthDate ?? '', `(${id})`]
          .filter((part) => part !== '')
          .join(' '),
      }));
    return { text, people };
  } catch {
    return null;
  }
}

function DropPicture(): ReactNode {
  return (
    <svg viewBox="0 0 64 44" aria-hidden="true">
      <path d="M14 4h20l8 8v28H14z M34 4v8h8" />
      <path d="M20 20h16M20 26h16M20 32h10" />
      <path className="drop-arrow" d="M52 8v22m-7-7 7 7 7-7" />
    </svg>
  );
}
