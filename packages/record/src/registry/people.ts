import type { PatientRecord } from '@bifrons/knowledge';
import type { EntryBodies } from '../entries/kinds.js';
import { summariesOf } from '../persons/summaries.js';
import { audited, workerFor, type ClinicRecord, type Member } from '../record.js';

/** A person of the registry: without a name. */
export interface Followee {
  readonly id: string;
  readonly patient: PatientRecord;
  readonly treatments: readonly EntryBodies['treatment'][];
  readonly adverseEvents: readonly EntryBodies['adverse-event'][];
}

/**
 * Everybody of the organisation with a disease, guarded persons among them: what is made of them tells of many at once. One
 * event in the chain, with how many they are.
 */
export function peopleOfDisease(
  record: ClinicRecord,
  actor: Member,
  disease: string,
  action: string,
): Promise<Followee[]> {
  const worker = workerFor(actor.organisation, actor.account);
  return audited(record, worker, async (work, note) => {
    const persons = await work
      .selectFrom('person')
      .select(['id', 'version'])
      .where('organisation', '=', actor.organisation)
      .where('erased_at', 'is', null)
      .orderBy('id')
      .execute();
    const summaries = await summariesOf(record, work, worker, persons);
    const people = persons.flatMap(({ id }): Followee[] => {
      const { patients, treatments, adverseEvents } = summaries.get(id)!;
      const patient = patients.find((one) => one.disease === disease);
      return patient === undefined ? [] : [{ id, patient, treatments, adverseEvents }];
    });
    note({ action, detail: { disease, n: people.length } });
    return people;
  });
}
