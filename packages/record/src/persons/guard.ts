import { phrase } from '@bifrons/language';
import { randomUUID } from 'node:crypto';
import { seal, unseal } from '../keys/cipher.js';
import { audited, demandRole, workerFor, type ClinicRecord, type Member } from '../record.js';
import { Refusal } from '../refusal.js';
import { demandId, openPerson } from './open.js';

const openMs = 3_600_000;

/**
 * Guards a person for a team of accounts, or opens them to all again. A clinician who may read the person does so, and is of
 * the team themselves.
 * @throws Refusal
 */
export async function guardPerson(
  record: ClinicRecord,
  actor: Member,
  person: string,
  request: { readonly guarded: boolean; readonly team: readonly string[] },
): Promise<{ version: number }> {
  demandRole(actor, 'clinician');
  demandId(person);
  const { guarded } = request;
  const team = [...new Set([...request.team, ...(actor.account === null ? [] : [actor.account])])].sort();
  return audited(record, actor, async (work, note) => {
    const open = await openPerson(record, work, actor, person, { lock: true });
    if (open.guarded && !open.team.includes(actor.account ?? ''))
      throw new Refusal('forbidden', phrase('only the team of a guarded person changes who is of it'));
    const known = await work
      .selectFrom('account')
      .select(['id', 'roles'])
      .where('organisation', '=', actor.organisation)
      .execute();
    const treats = (id: string) =>
      known.some(
        (one) => one.id === id && one.roles.some((role) => role === 'clinician' || role === 'nurse'),
      );
    const stranger = team.find((id) => !treats(id));
    if (stranger !== undefined)
      throw new Refusal(
        'invalid',
        phrase('{id} is no clinician or nurse of this organisation', { id: stranger }),
        '$.team',
      );
    const version = open.version + 1;
    await work
      .updateTable('person')
      .set({ guarded, team, version, changed_at: new Date() })
      .where('id', '=', person)
      .execute();
    note({ action: guarded ? 'person-guarded' : 'person-unguarded', person, detail: { team } });
    return { version };
  });
}

/** Opens a guarded person to the account for an hour. The reason is kept with the person. @throws Refusal without a reason */
export async function breakGlass(
  record: ClinicRecord,
  actor: Member,
  person: string,
  reason: string,
): Promise<{ until: Date }> {
  demandRole(actor, 'clinician', 'nurse');
  demandId(person);
  if (reason.trim().length < 3)
    throw new Refusal('invalid', phrase('say why this record has to be opened'), '$.reason');
  const worker = workerFor(actor.organisation, actor.account);
  return audited(record, worker, async (work, note) => {
    const { key } = await openPerson(record, work, worker, person);
    const id = randomUUID();
    const until = new Date(Date.now() + openMs);
    const sealed = seal(key, Buffer.from(reason.trim()), ['glass', actor.organisation, person, id]);
    await work
      .insertInto('broken_glass')
      .values({
        id,
        organisation: actor.organisation,
        person,
        account: actor.account!,
        reason: sealed,
        ends_at: until,
      })
      .execute();
    note({
      action: 'glass-broken',
      person,
      detail: { glass: id, until: until.toISOString() },
      content: sealed,
    });
    return { until };
  });
}

/** A time that somebody opened a guarded person. */
export interface BrokenGlass {
  readonly person: string;
  readonly account: string;
  /** Null once the person is erased. */
  readonly reason: string | null;
  readonly at: Date;
  readonly until: Date;
}

/** Every time a guarded person was opened, newest first. @throws Refusal unless administrator */
export async function listBrokenGlass(record: ClinicRecord, actor: Member): Promise<BrokenGlass[]> {
  demandRole(actor, 'administrator');
  const { organisation } = actor;
  return audited(record, workerFor(organisation, actor.account), async (work, note) => {
    const rows = await work
      .selectFrom('broken_glass')
      .innerJoin('person_key', 'person_key.person', 'broken_glass.person')
      .selectAll('broken_glass')
      .select(['person_key.wrapped', 'person_key.key_id'])
      .where('broken_glass.organisation', '=', organisation)
      .orderBy('broken_glass.made_at', 'desc')
      .execute();
    note({ action: 'broken-glass-read', detail: { n: rows.length } });
    return rows.map(
      ({ id, person, account, reason, made_at: at, ends_at: until, wrapped, key_id: keyId }) => ({
        person,
        account,
        reason:
          wrapped === null
            ? null
            : unseal(record.keys.unwrap(wrapped, keyId, organisation, person), reason, [
                'glass',
                organisation,
                person,
                id,
              ]).toString('utf8'),
        at,
        until,
      }),
    );
  });
}
