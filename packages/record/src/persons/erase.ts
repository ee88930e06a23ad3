import { phrase } from '@bifrons/language';
import type { Happening } from '../audit/chain.js';
import type { Work } from '../database/database.js';
import type { Identity } from '../entries/kinds.js';
import { namedIn } from '../keys/blind-index.js';
import { audited, demandRole, workerFor, type ClinicRecord, type Member } from '../record.js';
import { Refusal } from '../refusal.js';
import { demandId, openPerson } from './open.js';
import { forgetPerson } from './summaries.js';

/**
 * Erases a person: destroys their key, so that what is stored of them, here and in every export, is noise; takes them out of
 * the index; closes their own account. The list of the erased beside the keys keeps an older copy of the database from
 * bringing them back. The chain stays whole, because it covers ciphertext.
 * @throws Refusal unless administrator, or when the reason is missing or names the person
 */
export async function erasePerson(
  record: ClinicRecord,
  actor: Member,
  person: string,
  reason: string,
): Promise<void> {
  demandRole(actor, 'administrator');
  demandId(person);
  const why = reason.trim();
  if (why.length < 3 || why.length > 500)
    throw new Refusal('invalid', phrase('say why the person is erased, in 500 letters at most'), '$.reason');
  const worker = workerFor(actor.organisation, actor.account);
  await audited(record, worker, async (work, note) => {
    const { entries } = await openPerson(record, work, worker, person, { lock: true });
    const identity = entries.find(({ kind }) => kind === 'identity')?.body as Identity | undefined;
    if (identity !== undefined && namedIn(why, identity))
      throw new Refusal(
        'invalid',
        phrase('the reason names the person, and it stays in the chain: say it without the name'),
        '$.reason',
      );
    await eraseRows(work, person, note, { reason: why });
    // Before the transaction ends: if it fails now, the person is erased at the next start.
    record.keys.noteErased(person);
    forgetPerson(record, person);
  });
  await record.database.sweep('person_key', 'blind_index');
}

/** Takes from the tables what could be read or found of a person. */
export async function eraseRows(
  work: Work,
  person: string,
  note: (happening: Happening) => void,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  const now = new Date();
  await work
    .updateTable('person_key')
    .set({ wrapped: null, destroyed_at: now })
    .where('person', '=', person)
    .execute();
  await work.deleteFrom('blind_index').where('person', '=', person).execute();
  await work
    .updateTable('person')
    .set({ erased_at: now, changed_at: now })
    .where('id', '=', person)
    .execute();
  const accounts = await work.selectFrom('account').select('id').where('person', '=', person).execute();
  for (const { id } of accounts) {
    await work
      .updateTable('account')
      .set({ name: 'erased', login: `erased-${id}`, disabled_at: now })
      .where('id', '=', id)
      .execute();
    for (const table of ['password', 'passkey', 'federated_login'] as const)
      await work.deleteFrom(table).where('account', '=', id).execute();
    await work.updateTable('session').set({ ended_at: now, agent: '' }).where('account', '=', id).execute();
  }
  note({ action: 'person-erased', person, detail });
}

/** Erases again whom an older copy of the database has brought back. */
export async function eraseAgain(record: ClinicRecord): Promise<void> {
  const { database, keys } = record;
  if (keys.erased.size === 0) return;
  const everywhere = { organisation: null, account: null, roles: ['worker'] } as const;
  const organisations = await database.as(everywhere, (work) =>
    work.selectFrom('organisation').select('id').execute(),
  );
  for (const { id } of organisations)
    await audited(record, workerFor(id), async (work, note) => {
      const back = await work
        .selectFrom('person')
        .select('id')
        .where('id', 'in', [...keys.erased])
        .where('erased_at', 'is', null)
        .execute();
      for (const person of back) await eraseRows(work, person.id, note, { again: true });
    });
}
