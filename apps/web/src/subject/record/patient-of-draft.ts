import type { PatientRecord } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { PatientDraft } from '../patient/patient-draft.ts';
import { draftOf } from '../patient/patient-file.ts';
import { readPatient, unreadOf } from '../patient/read-patient.ts';
import { mergePatients, saysTheSame } from './merge.ts';

/** What of a person is to be saved in the record. */
export interface ToSave {
  /** The draft, read; null while something typed cannot be read. */
  mine: PatientRecord | null;
  /** How the record is read when nothing has been typed: what the fields of the workbench can hold of it. */
  base: PatientRecord | null;
  /** The patient file to save: what the record has, with what was changed here. */
  patient: PatientRecord | null;
  /** Nothing was changed here. */
  unchanged: boolean;
}

/** What a draft changes of the patient file that it was opened with. What the fields cannot hold stays as the record has it. */
export function toSave(draft: PatientDraft, record: PatientRecord | null, today: Date, say: Say): ToSave {
  const reading = readPatient(draft, today, say);
  const mine = reading.record === null || unreadOf(reading.errors).length > 0 ? null : reading.record;
  const base = record === null ? null : readPatient(draftOf(record), today, say).record;
  if (mine === null || record === null || base === null)
    return { mine, base, patient: mine, unchanged: false };
  const { patient } = mergePatients(base, mine, record);
  return { mine, base, patient, unchanged: saysTheSame(mine, base) || saysTheSame(patient, record) };
}

/** The draft after both were brought together: what was drawn and half typed stays where what it says stays. */
export function draftOfMerged(draft: PatientDraft, mine: PatientRecord, merged: PatientRecord): PatientDraft {
  if (saysTheSame(mine, merged)) return draft;
  const next = draftOf(merged);
  const isSeenAlike = (['severity', 'diary', 'systemicSteroid'] as const).every(
    (part) => JSON.stringify(mine[part]) === JSON.stringify(merged[part]),
  );
  return {
    ...next,
    // What was seen of another disease is in the record.
    diseases: {
      ...next.diseases,
      ...(isSeenAlike
        ? { [draft.disease]: draft.diseases[draft.disease] ?? next.diseases[draft.disease]! }
        : {}),
    },
    visits: next.visits.map((visit, k) => {
      const before = mine.visits?.findIndex(
        (one) => JSON.stringify(one) === JSON.stringify(merged.visits?.[k]),
      );
      const typed = before === undefined ? undefined : draft.visits.find(({ when }) => when === visit.when);
      return before !== undefined && before >= 0 && typed !== undefined ? typed : visit;
    }),
  };
}
