import type { Patient, PatientRecord } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { useState } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import type { PatientDraft } from '../patient/patient-draft.ts';
import { ageYearsIn } from '../patient/person-fields.ts';
import { readPatient, type PatientReading } from '../patient/read-patient.ts';
import { takesSomething, useMedicineList } from '../patient/use-medicine-list.ts';
import { useWorkbench } from './workbench-context.tsx';

export interface PatientInUse extends PatientReading {
  /** The patient, or how they were before something unreadable was typed; null if there never was enough for a forecast. */
  lastPatient: Patient | null;
  lastRecord: PatientRecord | null;
}

/** The person of the workbench as the computations take them: `const { patient, record, errors } = usePatient()`. */
export function usePatient(): PatientInUse {
  const say = useSay();
  const { state, today } = useWorkbench();
  const draft = state.patient;
  // Read again once the medicines are known by name: what follows from the person is computed anew.
  const listed = useMedicineList(takesSomething(draft));
  const reading = readOnce(draft, today, say, listed);
  const lastPatient = useLast(reading.patient, draft.id);
  const lastRecord = useLast(reading.record, draft.id);
  return { ...reading, lastPatient, lastRecord };
}

/** Age in whole years; null while it is not known. */
export function useAgeYears(): number | null {
  const { state, today } = useWorkbench();
  return ageYearsIn(state.patient, today.getFullYear());
}

interface ReadDraft {
  today: Date;
  say: Say;
  listed: boolean;
  reading: PatientReading;
}
const latest = new WeakMap<PatientDraft, ReadDraft>();

/** A draft is read once, however many parts of the screen ask for it. */
function readOnce(draft: PatientDraft, today: Date, say: Say, listed: boolean): PatientReading {
  const before = latest.get(draft);
  if (before?.today === today && before.say === say && before.listed === listed) return before.reading;
  const reading = readPatient(draft, today, say);
  latest.set(draft, { today, say, listed, reading });
  return reading;
}

/** The latest value of a person that was not null. */
function useLast<T>(value: T | null, id: string): T | null {
  const [last, setLast] = useState({ value, id });
  const next = value ?? (last.id === id ? last.value : null);
  if (next !== last.value || id !== last.id) setLast({ value: next, id });
  return next;
}
