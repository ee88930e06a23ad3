import type { PatientRecord } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { EMPTY_PATIENT, type PatientDraft } from '../patient/patient-draft.ts';
import { draftOf } from '../patient/patient-file.ts';
import type { OpenRecord } from '../state/open-record.ts';
import type { Workbench } from '../state/workbench.ts';
import { dropUnsaved, loadUnsaved } from '../storage/drafts.ts';
import { ask, Refusal } from './ask.ts';
import { nameOf, type PersonDetail } from './contract.ts';
import { mergePatients, saysTheSame } from './merge.ts';
import { toSave } from './patient-of-draft.ts';
import { currentSession } from './session.ts';

export const loadPerson = (person: string, disease?: string): Promise<PersonDetail> =>
  ask('GET', `persons/${person}${disease === undefined ? '' : `?disease=${encodeURIComponent(disease)}`}`);

export const savePatient = (
  person: string,
  version: number,
  patient: PatientRecord,
): Promise<{ version: number }> =>
  ask('PUT', `persons/${person}/patient`, { version, disease: patient.disease, patient });

/** What the workbench remembers of a person of the record. */
export const openRecordOf = (detail: PersonDetail, account: string): OpenRecord => ({
  person: detail.id,
  name: nameOf(detail.identity),
  account,
  version: detail.version,
  patient: detail.patient,
});

/** The draft of a person; of one of whom too little is known for a patient file, what their identity tells. */
export function draftOfPerson({ patient, identity, diseases, id }: PersonDetail): PatientDraft {
  if (patient !== null) return draftOf(patient);
  const birthDate = identity.birthDate ?? '';
  return {
    ...EMPTY_PATIENT,
    id,
    birthDate,
    age: birthDate.slice(0, 4),
    disease: diseases[0] ?? EMPTY_PATIENT.disease,
  };
}

/** A person to be opened: as they were left, where something typed of them has not been saved, else as the record has them. */
export async function openPerson(
  person: string,
  account: string,
): Promise<{ patient: PatientDraft; record: OpenRecord }> {
  const left = (await loadUnsaved()).find(
    ({ record }) => record?.person === person && record.account === account,
  );
  if (left?.record) {
    await dropUnsaved(person);
    return { patient: left.patient, record: left.record };
  }
  const detail = await loadPerson(person);
  return { patient: draftOfPerson(detail), record: openRecordOf(detail, account) };
}

/** Saves what was left of others than the open person; what another has changed too waits until that person is opened. */
export async function saveWhatWasLeft(open: string | null, today: Date, say: Say): Promise<void> {
  const session = currentSession();
  if (session.is !== 'in') return;
  for (const left of await loadUnsaved()) {
    const { record } = left;
    if (record === null || record.person === open || record.account !== session.account.id) continue;
    if (await savedWhole(left, record, today, say)) await dropUnsaved(record.person);
  }
}

async function savedWhole(left: Workbench, record: OpenRecord, today: Date, say: Say): Promise<boolean> {
  const { mine, base, patient, unchanged } = toSave(left.patient, record.patient, today, say);
  if (unchanged) return true;
  if (patient === null || mine === null) return false;
  try {
    await savePatient(record.person, record.version, patient);
    return true;
  } catch (problem) {
    if (!(problem instanceof Refusal && problem.status === 409) || base === null) return false;
    const { current } = problem.answer as { current: PersonDetail };
    if (current.patient === null || current.patient.disease !== mine.disease) return false;
    const merge = mergePatients(base, mine, current.patient);
    if (merge.conflicts.length > 0) return false;
    if (saysTheSame(merge.patient, current.patient)) return true;
    return savePatient(record.person, current.version, merge.patient).then(
      () => true,
      () => false,
    );
  }
}
