import { loadMedicineList, type PatientRecord, type Problem } from '@bifrons/knowledge';
import { applyLines, fhirLimits, readBundle, type FoundLine, type FoundTable } from '@bifrons/interchange';
import { Link, useLocation } from 'wouter';
import { useEffect, useState, type DragEvent, type ReactNode } from 'react';
import { ProblemList } from '../../subject/problems/problem-list.tsx';
import { ScreenHead } from '../../kit/interface/screen-head.tsx';
import { ChoiceField } from '../../kit/interface/text-field.tsx';
import { useToast } from '../../kit/interface/toast.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { localDay } from '../../subject/patient/local-day.ts';
import { draftOf } from '../../subject/patient/patient-file.ts';
import { openPerson } from '../../subject/record/persons.ts';
import { problemWords } from '../../subject/record/problem-words.ts';
import { useSession } from '../../subject/record/session.ts';
import { usePatient } from '../../subject/state/use-patient.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { useBrought } from './brought.ts';
import { FoundLines } from './found-lines.tsx';
import { BroughtFrom, FromRecord, LaunchFailed, useFhirServers } from './from-record.tsx';
import { IntoWhom, isAlike, personIn, useAlike, type FoundPerson, type Target } from './into-whom.tsx';
import { addNumbers, makePerson } from './record-person.ts';
import './import.css';

/** What is looked at: a file's text, or the pages that a launch has brought. */
interface Source {
  input: unknown;
  /** Whom it is about, where it says so. */
  person?: string;
}

/** A text that is about several people, with those it names. */
interface Several {
  text: string;
  people: readonly { value: string; text: string }[];
}

const NOBODY: FoundPerson = { identity: null, birthDate: null };

/** What another system has of a person: looked at line by line before any of it is taken. */
export function ImportScreen(): ReactNode {
  const say = useSay();
  const toast = useToast();
  const [, navigate] = useLocation();
  const session = useSession();
  const { state, dispatch, today } = useWorkbench();
  const { record } = usePatient();
  const [source, setSource] = useState<Source | null>(null);
  const [table, setTable] = useState<FoundTable | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const [busy, setBusy] = useState(false);
  const [several, setSeveral] = useState<Several | null>(null);
  const [isOver, setOver] = useState(false);
  const [chosen, setChosen] = useState<Target | null>(null);
  const [disease, setDisease] = useState(state.patient.disease);
  const { state: brought, again, drop: dropBrought } = useBrought();
  // Behind the record everything goes into somebody's record; alone in the browser into the person of the workbench.
  const account = session.is === 'in' ? session.account : null;
  const mayTreat = account?.roles.some((role) => role === 'clinician' || role === 'nurse') === true;
  const servers = useFhirServers(mayTreat);

  // An example is nobody: what is found makes a person of its own.
  const isNobody = state.record === null && state.patient.origin === 'example';
  const open = isNobody
    ? null
    : { name: state.record?.name ?? state.patient.id, person: state.record?.person ?? null };
  const found = table === null ? NOBODY : personIn(table);
  const alike = useAlike(found, mayTreat && table !== null);
  const target: Target | null = !mayTreat
    ? 'open'
    : (chosen ?? (alike === null ? null : usualTarget(open, alike, found)));
  // Until somebody is chosen it is held against nobody.
  const isNew = target !== 'open' || isNobody;
  const namesDisease =
    table?.lines.some(({ becomes }) => becomes?.kind === 'set' && becomes.values.disease !== undefined) ===
    true;
  const askedDisease = target === 'new' && table !== null && !namesDisease ? disease : null;
  const into: Partial<PatientRecord> | undefined = isNew
    ? askedDisease === null
      ? undefined
      : { disease: askedDisease }
    : (record ?? undefined);
  // What is half typed would be lost with what the lines are put into.
  const isUnreadable = !isNew && record === null && state.record !== null && state.record.patient !== null;

  useEffect(() => {
    if (brought.is !== 'there') return;
    setSource({ input: brought.brought.pages, person: brought.brought.person });
  }, [brought]);
  const person = isNew ? `new ${askedDisease ?? ''}` : (open?.person ?? state.patient.id);
  useEffect(() => {
    if (source === null) return;
    let wanted = true;
    setBusy(true);
    void loadMedicineList()
      .catch(() => undefined)
      .then(() => {
        if (!wanted) return;
        const reading = readBundle(source.input, {
          today: localDay(today),
          ...(into === undefined ? {} : { patient: into }),
          ...(source.person === undefined ? {} : { person: source.person }),
        });
        setBusy(false);
        setTable(reading.ok ? reading.value : null);
        setRound((before) => before + 1);
        setProblems(reading.ok ? [] : reading.problems);
        if (!reading.ok && typeof source.input === 'string') setSeveral(peopleOf(source.input));
      });
    return () => {
      wanted = false;
    };
    // Read again for another person; what is typed meanwhile of the same one changes no line that was looked at.
  }, [source, person]);

  const begin = (next: Source | null): void => {
    setSource(next);
    setTable(null);
    setProblems([]);
    setProblem(null);
    setChosen(null);
    setSeveral(null);
  };
  // What is too large is refused by its first bytes, without reading the rest.
  const openFile = (file: File): void => {
    dropBrought();
    begin(null);
    void file
      .slice(0, fhirLimits.bytes + 1)
      .text()
      .then((input) => setSource({ input }));
  };
  const choose = (next: Target): void => {
    setProblem(null);
    setChosen(next);
    if (typeof next === 'string') return;
    openPerson(next.person, account!.id).then(
      (opened) => {
        const { patient: before, record: recordBefore } = state;
        dispatch({ type: 'take-patient', ...opened });
        setChosen('open');
        if (recordBefore === null && before.origin === 'own')
          toast({
            text: say('{name} is open in the workbench.', { name: opened.record.name }),
            undo: () => dispatch({ type: 'take-patient', patient: before, record: null }),
          });
      },
      (error: unknown) => {
        setChosen(null);
        setProblem(problemWords(error, say));
      },
    );
  };
  const told = (lines: readonly FoundLine[]): string =>
    say('{n, plural, one {# line is} other {# lines are}} taken into the person.', {
      n: lines.filter(({ accepted, becomes }) => accepted && becomes !== null).length,
    });
  const takeIntoNew = async (patient: PatientRecord, lines: readonly FoundLine[]): Promise<void> => {
    const opened = await makePerson(patient, lines, account!.id);
    dispatch({ type: 'take-patient', ...opened });
    dropBrought();
    begin(null);
    toast({ text: told(lines) });
    navigate('/years');
  };
  const takeIntoOpen = async (patient: PatientRecord, lines: readonly FoundLine[]): Promise<void> => {
    if (state.record !== null) await addNumbers(state.record.person, lines);
    const { patient: before, record: recordBefore } = state;
    dispatch({ type: 'take-patient', patient: draftOf(patient) });
    dropBrought();
    begin(null);
    toast({
      text: told(lines),
      undo: () => dispatch({ type: 'take-patient', patient: before, record: recordBefore }),
    });
  };
  const take = (lines: readonly FoundLine[]): void => {
    const result = applyLines(
      into,
      lines,
      today,
      state.record === null || isNew ? 'imported' : state.patient.id,
    );
    if (!result.ok) {
      setProblems(result.problems);
      return;
    }
    setBusy(true);
    const taking = target === 'new' ? takeIntoNew(result.value, lines) : takeIntoOpen(result.value, lines);
    taking
      .catch((error: unknown) =>
        setProblem(
          error instanceof RangeError
            ? say('A person of the record needs a name: take the line with the name.')
            : problemWords(error, say),
        ),
      )
      .finally(() => setBusy(false));
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) openFile(file);
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
      {brought.is === 'asking' && (
        <p className="hint" role="status">
          {say('Reading …')}
        </p>
      )}
      {brought.is === 'failed' && <LaunchFailed state={brought} again={again} />}
      {brought.is === 'there' && (
        <BroughtFrom
          brought={brought.brought}
          servers={servers}
          onLeave={() => {
            dropBrought();
            begin(null);
          }}
        />
      )}
      {!mayTreat && (
        <p className="import-into">
          {isNobody
            ? say('What is found makes a new person in the workbench.')
            : state.record === null
              ? say('Into the person of the workbench: {name}', { name: state.patient.id })
              : say('Into the record of {name}', { name: state.record.name })}
        </p>
      )}
      {brought.is !== 'there' && (
        <>
          <FromRecord servers={servers} />
          <label
            className={isOver ? 'import-drop is-over' : 'import-drop'}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={onDrop}
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
              onChange={({ target: input }) => {
                const [file] = input.files ?? [];
                if (file) openFile(file);
                input.value = '';
              }}
            />
          </label>
        </>
      )}
      <ProblemList problems={problems} />
      {problem !== null && (
        <p className="failure" role="alert">
          {problem}
        </p>
      )}
      {several !== null && several.people.length > 1 && table === null && (
        <ChoiceField
          label={say('Whom is it about?')}
          value=""
          empty={say('please choose')}
          options={several.people}
          onChange={(one) => setSource({ input: several.text, person: one })}
        />
      )}
      {table !== null && mayTreat && (
        <IntoWhom
          found={found}
          open={open}
          alike={alike}
          target={target}
          onTarget={choose}
          disease={askedDisease}
          onDisease={setDisease}
        />
      )}
      {isUnreadable && table !== null && (
        <p className="failure" role="alert">
          {say('Something typed of {name} cannot be read yet. Mend it on the screen Person first.', {
            name: open?.name ?? '',
          })}
        </p>
      )}
      {table !== null && (
        <FoundLines
          key={round}
          table={table}
          disabled={busy || target === null || typeof target === 'object' || isUnreadable}
          onTake={take}
        />
      )}
    </div>
  );
}

/** Into whom it goes when nobody says otherwise: whom it certainly is, or a new person where nobody fits; else null. */
function usualTarget(
  open: { name: string; person: string | null } | null,
  alike: readonly { id: string; name: string }[],
  found: FoundPerson,
): Target | null {
  if (open?.person != null && isAlike({ id: open.person, name: open.name }, alike, found)) return 'open';
  return open === null && alike.length === 0 ? 'new' : null;
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
