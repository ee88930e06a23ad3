import type { Work } from '../database/database.js';
import type { Identity } from '../entries/kinds.js';
import { openEntry, currentRows, indexPerson } from '../persons/open.js';
import { organisations } from '../accounts/settings.js';
import { audited, workerFor, type ClinicRecord, type Member } from '../record.js';

/** Makes the blind index of every person of an organisation anew, by the current key. */
export async function reindexAll(record: ClinicRecord, work: Work, { organisation }: Member): Promise<void> {
  for (const { person, wrapped, key_id: keyId } of await wrappedKeys(work, organisation)) {
    const key = record.keys.unwrap(wrapped!, keyId, organisation, person);
    for (const row of await currentRows(work, [person], ['identity']))
      for (const { body } of openEntry(key, organisation, row))
        await indexPerson(record, work, organisation, person, body as Identity);
  }
}

const wrappedKeys = (work: Work, organisation: string) =>
  work
    .selectFrom('person_key')
    .select(['person', 'wrapped', 'key_id'])
    .where('organisation', '=', organisation)
    .where('wrapped', 'is not', null)
    .orderBy('person')
    .execute();

/**
 * Puts a new key in the place of the one outside the database: every person's key is wrapped anew, and the index made anew.
 * `forget`: the old keys are dropped, so that nobody reads an older backup any more, nor who was erased since.
 */
export async function rotateKey(record: ClinicRecord, { forget = false } = {}): Promise<{ key: string }> {
  const { keys } = record;
  const old = keys.ids;
  const key = keys.add();
  for (const { id } of await organisations(record))
    await audited(record, workerFor(id), async (work, note) => {
      for (const { person, wrapped, key_id: keyId } of await wrappedKeys(work, id)) {
        const again = keys.wrap(keys.unwrap(wrapped!, keyId, id, person), id, person);
        await work
          .updateTable('person_key')
          .set({ wrapped: again.wrapped, key_id: again.keyId })
          .where('person', '=', person)
          .execute();
      }
      await reindexAll(record, work, workerFor(id));
      note({ action: 'key-rotated', detail: { key, forget } });
    });
  await record.database.sweep('person_key', 'blind_index');
  if (forget) for (const id of old) keys.drop(id);
  return { key };
}
