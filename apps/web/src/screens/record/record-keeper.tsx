import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useToast } from '../../kit/interface/toast.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { NotReachable, Refusal } from '../../subject/record/ask.ts';
import type { PersonDetail } from '../../subject/record/contract.ts';
import { mergePatients, type Choices, type Merge } from '../../subject/record/merge.ts';
import { draftOfMerged, toSave } from '../../subject/record/patient-of-draft.ts';
import {
  draftOfPerson,
  loadPerson,
  openRecordOf,
  savePatient,
  saveWhatWasLeft,
} from '../../subject/record/persons.ts';
import { onPersonChanged } from '../../subject/record/person-changed.ts';
import { createSaver, type Saver } from '../../subject/record/saver.ts';
import { currentSaveState, tellSaveState } from '../../subject/record/save-state.ts';
import { currentSession, lookAround, useSession } from '../../subject/record/session.ts';
import { takesSomething, useMedicineList } from '../../subject/patient/use-medicine-list.ts';
import type { OpenRecord } from '../../subject/state/open-record.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { dropUnsaved, keepUnsaved } from '../../subject/storage/drafts.ts';
import { fieldWords } from './field-words.ts';
import { MergePanel } from './merge-panel.tsx';

const RETRY_MS = 5_000;

/** Both sides of a person whom two have changed. */
interface Meeting {
  current: PersonDetail;
  merge: Merge;
}

/** Keeps the open person and the record together: saves what was typed, and brings in what others have changed. */
export function RecordKeeper({ record }: { record: OpenRecord }): ReactNode {
  const say = useSay();
  const toast = useToast();
  const session = useSession();
  const { state, dispatch, today } = useWorkbench();
  const { patient: draft } = state;
  const listed = useMedicineList(takesSomething(draft));
  const [meeting, setMeeting] = useState<Meeting | null>(null);
  const [choices, setChoices] = useState<Choices>({});
  const saving = useMemo(
    () => toSave(draft, record.patient, today, say),
    [draft, record.patient, today, say, listed],
  );
  const latest = useRef({ state, record, saving });
  if (latest.current.record.person === record.person) latest.current = { state, record, saving };
  const saver = useRef<Saver | null>(null);

  const goOn = (current: PersonDetail, merge: Merge | null): void => {
    const { state: now, saving: typed, record: before } = latest.current;
    dispatch({
      type: 'take-patient',
      patient:
        merge === null || typed.mine === null
          ? draftOfPerson(current)
          : draftOfMerged(now.patient, typed.mine, merge.patient),
      record: openRecordOf(current, before.account),
    });
    saver.current?.basedOn(current.version);
    setMeeting(null);
    setChoices({});
    tellSaveState({ is: 'saved' });
  };

  /** Brings together what the record has by now and what was typed here. */
  const meet = (current: PersonDetail): void => {
    const { saving: typed, state: now } = latest.current;
    if (current.patient === null || typed.mine === null || typed.unchanged) {
      if (typed.unchanged || typed.mine === null) goOn(current, null);
      return;
    }
    const isOther = typed.base?.disease !== typed.mine.disease;
    const base =
      typed.base === null || isOther ? ofNoDisease(typed.base ?? typed.mine, typed.mine.disease) : typed.base;
    const theirs = toSave(draftOfPerson(current), current.patient, today, say).base ?? current.patient;
    const mine = isOther
      ? {
          ...typed.mine,
          visits: typed.mine.visits?.filter((visit) => Object.keys(visit).some(isOfDisease)) ?? [],
        }
      : typed.mine;
    const merge = mergePatients(base, mine, theirs);
    if (merge.conflicts.length > 0) {
      setMeeting({ current, merge });
      tellSaveState({ is: 'conflict', current });
      return;
    }
    goOn(current, merge);
    if (merge.taken.length > 0 && !isOther)
      toast({
        text: say('Changed by somebody else meanwhile, and taken over: {fields}', {
          fields: say.list(
            merge.taken.slice(0, 6).map(({ path }) => fieldWords(path, now.patient.disease, say)),
          ),
        }),
      });
  };

  useEffect(() => {
    const one = createSaver({
      version: record.version,
      put: async (version, patient) => {
        const who = currentSession().is === 'in' ? currentSession() : await lookAround();
        if (who.is === 'out') throw new Refusal(401, '', null);
        if (who.is !== 'in') throw new NotReachable();
        // Another tab may have logged in anew; what was typed is saved only in the name of who typed it.
        if (who.account.id !== record.account) throw new Refusal(401, '', null);
        return savePatient(record.person, version, patient).catch(async (problem: unknown) => {
          if (!isOldProof(problem)) throw problem;
          const again = await lookAround();
          if (again.is !== 'in' || again.account.id !== record.account) throw new Refusal(401, '', null);
          return savePatient(record.person, version, patient);
        });
      },
      wait: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
      onState: (next) => {
        tellSaveState(next);
        if (next.is === 'conflict') meetRef.current(next.current);
        if (next.is === 'logged-out') void lookAround();
      },
      onSaved: (version, patient) =>
        dispatch({ type: 'record-saved', record: { ...latest.current.record, version, patient } }),
    });
    saver.current = one;
    latest.current = { state, record, saving };
    tellSaveState({ is: 'saved' });
    // What is on the screen is later than what was set aside.
    void dropUnsaved(record.person).then(() => saveWhatWasLeft(record.person, today, say));
    const again = (): void => one.now();
    addEventListener('online', again);
    return () => {
      removeEventListener('online', again);
      one.stop();
      setMeeting(null);
      // Whoever goes on to another person leaves nothing behind unsaved.
      if (currentSaveState().is !== 'saved')
        void keepUnsaved(latest.current.state).then(() => saveWhatWasLeft(null, today, say));
    };
    // One saver for each person.
  }, [record.person]);

  const meetRef = useRef(meet);
  meetRef.current = meet;

  const otherDisease = record.patient !== null && draft.disease !== record.patient.disease;
  useEffect(() => {
    if (meeting !== null) return;
    if (!otherDisease) saver.current?.typed(saving.patient, saving.unchanged);
  }, [saving, otherDisease, meeting]);

  // Another disease of the same person has a file of its own.
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!otherDisease) return;
    let wanted = true;
    let again: ReturnType<typeof setTimeout> | undefined;
    saver.current?.now();
    loadPerson(record.person, draft.disease).then(
      (detail) => wanted && meetRef.current(detail),
      () => {
        if (!wanted) return;
        tellSaveState({ is: 'unreachable' });
        again = setTimeout(() => setAttempt((before) => before + 1), RETRY_MS);
      },
    );
    return () => {
      wanted = false;
      clearTimeout(again);
    };
  }, [otherDisease, draft.disease, record.person, attempt]);

  // Something of the person was written into the record from another place of the page.
  useEffect(
    () => onPersonChanged((detail) => detail.id === latest.current.record.person && meetRef.current(detail)),
    [],
  );
  useEffect(() => {
    if (session.is === 'in') saver.current?.now();
  }, [session]);

  if (meeting === null) return null;
  return (
    <MergePanel
      merge={meeting.merge}
      disease={draft.disease}
      choices={choices}
      onChoose={(key, side) => setChoices({ ...choices, [key]: side })}
      onDone={() => {
        const { saving: typed } = latest.current;
        const { current } = meeting;
        if (typed.mine === null || current.patient === null) return;
        const base = typed.base ?? ofNoDisease(typed.mine, typed.mine.disease);
        const theirs = toSave(draftOfPerson(current), current.patient, today, say).base ?? current.patient;
        goOn(current, mergePatients(base, typed.mine, theirs, choices));
      }}
    />
  );
}

/** Whether a change was refused because it was proven by a session that is over. */
function isOldProof(problem: unknown): boolean {
  const { error } = ((problem as Partial<Refusal>).answer ?? {}) as { error?: { code?: string } };
  return error?.code === 'csrf';
}

/** The parts of a visit that every disease has. */
const isOfDisease = (part: string): boolean => part !== 'date' && part !== 'adverseEvents';

/** What is known of the person whatever the disease. */
function ofNoDisease<T extends { disease: string }>(patient: T, disease: string): T {
  const others = Object.entries(patient).filter(([key]) => !['severity', 'visits', 'diary'].includes(key));
  return { ...(Object.fromEntries(others) as unknown as T), disease };
}
