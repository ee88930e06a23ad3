import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCredential, findAccount, invite, linkIssuer } from '../accounts/accounts.js';
import { addCardFeedback } from '../accounts/card-feedback.js';
import { startSession } from '../accounts/sessions.js';
import { writeSetting } from '../accounts/settings.js';
import { clinicIn, folder, freshRecord, identity, KINDS, type Clinic } from '../clinic.fixture.js';
import { breakGlass } from '../persons/guard.js';
import { createPerson } from '../persons/save.js';
import { workerFor, type ClinicRecord } from '../record.js';
import type { Actor } from './database.js';

const roles = ['administrator', 'clinician', 'nurse', 'researcher', 'person', 'worker'] as const;

/** What each role may do with a row of its own organisation: select, insert, update, delete. What is not here is denied. */
const rights: Readonly<Record<string, Partial<Record<(typeof roles)[number], string>>>> = {
  organisation: {
    administrator: 's',
    clinician: 's',
    nurse: 's',
    researcher: 's',
    person: 's',
    worker: 'si',
  },
  account: { administrator: 's', clinician: 's', nurse: 's', researcher: 's', person: 's', worker: 'siu' },
  password: { worker: 'siud' },
  passkey: { worker: 'siud' },
  federated_login: { worker: 'siud' },
  invitation: { worker: 'siud' },
  session: { worker: 'siud' },
  setting: { worker: 'siud' },
  person: { clinician: 'siu', nurse: 'siu', person: 'su', worker: 'siu' },
  person_key: { clinician: 'si', nurse: 'si', person: 's', worker: 'siu' },
  blind_index: { clinician: 'sid', nurse: 'sid', person: 's', worker: 'sid' },
  entry: { clinician: 'si', nurse: 'si', person: 's', worker: 'si' },
  broken_glass: { nurse: 's', worker: 'si' },
  chain_head: {
    administrator: 'siu',
    clinician: 'siu',
    nurse: 'siu',
    researcher: 'siu',
    person: 'siu',
    worker: 'siu',
  },
  audit: { administrator: 'si', clinician: 'i', nurse: 'i', researcher: 'i', person: 'i', worker: 'si' },
  card_feedback: { administrator: 's', clinician: 's', worker: 'si' },
};

describe.each(KINDS)('rights on %s', (kind) => {
  let record: ClinicRecord;
  let clinic: Clinic;
  let other: Clinic;
  const actors = new Map<string, Actor>();

  beforeAll(async () => {
    record = await freshRecord(kind);
    clinic = await clinicIn(record, '');
    other = await clinicIn(record, '');
    const { chief, clinician, nurse, researcher } = clinic;
    const { id } = await createPerson(record, clinician, { identity: identity('Seen') });
    await breakGlass(record, nurse, id, 'a reason');
    await writeSetting(record, chief, 'publicUrl', 'https://example.org');
    await addCardFeedback(record, chief.organisation, [
      { service: 's', card: 'c', outcome: 'accepted', at: new Date(), acceptedSuggestions: [] },
    ]);
    const passkey = { id: 'a-key', publicKey: new Uint8Array(3), counter: 0, transports: [], name: 'a key' };
    await addCredential(record, nurse, { passkey });
    await invite(record, chief, { name: 'new', login: 'new', roles: ['nurse'] });
    const account = (await findAccount(record, nurse.account!))!;
    await startSession(record, account, { agent: 'test', way: 'password' });
    await linkIssuer(record, account, 'https://issuer.example', 'subject');
    const own = await clinic.member(['person'], id);
    for (const [role, actor] of Object.entries({
      administrator: chief,
      clinician,
      nurse,
      researcher,
      person: own,
    }))
      actors.set(role, actor);
    actors.set('worker', workerFor(chief.organisation, chief.account));
  });
  afterAll(() => record.close());

  /** What an actor may do with a row, as the letters of `rights`; everything is undone. */
  async function may(actor: Actor, table: string, row: Readonly<Record<string, unknown>>): Promise<string> {
    const name = sql.table(`bifrons.${table}`);
    const of = table === 'organisation' ? 'id' : 'organisation';
    const mine = sql`${sql.ref(of)} = ${row[of]}`;
    const signed = table === 'entry' || table === 'audit' ? { ...row, account: actor.account } : row;
    const attempts = {
      s: sql`select 1 from ${name} where ${mine}`,
      i: sql`insert into ${name} select * from jsonb_populate_record(null::${name}, ${JSON.stringify(signed)}::jsonb)`,
      u: sql`update ${name} set ${sql.ref(of)} = ${sql.ref(of)} where ${mine}`,
      d: sql`delete from ${name} where ${mine}`,
    };
    let allowed = '';
    for (const [letter, attempt] of Object.entries(attempts)) {
      const undo = new Error('undo');
      const outcome = await record.database
        .as(actor, async (work) => {
          const { rows, numAffectedRows } = await attempt.execute(work);
          if (rows.length > 0 || (numAffectedRows ?? 0n) > 0n) allowed += letter;
          throw undo;
        })
        .catch((error: unknown) => error as { code?: string });
      // Beyond the rights, a row that is there already or is referred to stops it.
      if (['23505', '23503'].includes(outcome.code ?? '')) allowed += letter;
      else if (outcome !== undo) expect(outcome).toMatchObject({ code: '42501' });
    }
    return allowed;
  }

  it.each(Object.keys(rights))('of every role on %s, and of another organisation', async (table) => {
    const { organisation } = clinic.chief;
    const of = table === 'organisation' ? 'id' : 'organisation';
    const found = await record.database.as(workerFor(organisation), (work) =>
      sql<{ row: Record<string, unknown> }>`select to_jsonb(t) as row from ${sql.table(`bifrons.${table}`)} t
        where ${sql.ref(of)} = ${organisation} limit 1`.execute(work),
    );
    const { row } = found.rows[0]!;
    const told: Record<string, string> = {};
    for (const role of roles) {
      const letters = await may(actors.get(role)!, table, row);
      if (letters !== '') told[role] = letters;
    }
    expect(told).toEqual(rights[table]);
    const stranger: Actor = { ...other.chief, roles: ['administrator', 'clinician', 'nurse', 'researcher'] };
    expect(await may(stranger, table, row)).toBe('');
    expect(await may({ organisation: null, account: null, roles: [] }, table, row)).toBe('');
  });

  it('are told of every table', async () => {
    const tables = await record.database.as(workerFor(clinic.chief.organisation), (work) =>
      sql<{
        name: string;
        forced: boolean;
      }>`select relname as name, relforcerowsecurity as forced from pg_class
        where relnamespace = 'bifrons'::regnamespace and relkind = 'r'`.execute(work),
    );
    expect(tables.rows.map(({ name }) => name).sort()).toEqual(Object.keys(rights).sort());
    expect(tables.rows.every(({ forced }) => forced)).toBe(true);
  });
});
