import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examplePatient, freshClinic, identity, KINDS, type Clinic } from '../clinic.fixture.js';
import { listPersons } from '../persons/list.js';
import { readPerson } from '../persons/read.js';
import { createPerson } from '../persons/save.js';
import { append, hashOf, hex, type ChainHead } from './chain.js';
import { chainHead, chainState, readAudit, verifyChain } from './verify.js';

describe.each(KINDS)('the chain on %s', (kind) => {
  let clinic: Clinic;
  beforeAll(async () => {
    clinic = await freshClinic(kind);
    const { record, clinician, nurse } = clinic;
    const patient = examplePatient('with-visits');
    const { id } = await createPerson(record, clinician, { identity: identity('Chained'), patient });
    await readPerson(record, nurse, id);
    await listPersons(record, nurse, { search: 'Chained' });
  });
  afterAll(() => clinic.record.close());

  it('tells who did and who saw what, without a word of anybody', async () => {
    const { record, chief, nurse } = clinic;
    const events = await readAudit(record, chief, { from: 1 });
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, k) => k + 1));
    expect(
      events.filter(({ account }) => account === nurse.account).map(({ action, detail }) => [action, detail]),
    ).toEqual([
      ['invitation-accepted', {}],
      ['person-read', {}],
      ['persons-listed', { n: 1, searched: true }],
    ]);
    expect(events.filter(({ action }) => action === 'entry-added').length).toBeGreaterThan(6);
    expect(JSON.stringify(events)).not.toContain('Chained');
  });

  it('has neither gap nor fork when many write at once', async () => {
    const { record, clinician, chief } = clinic;
    await Promise.all(
      Array.from({ length: 20 }, (_, k) =>
        createPerson(record, clinician, { identity: identity(`Many ${k}`) }),
      ),
    );
    expect(await verifyChain(record, chief)).toEqual({ whole: true, head: await chainHead(record, chief) });
  });

  /** Changes rows as the owner of the database can, looks, and puts everything back. */
  async function tampered(statement: (organisation: string) => string, noted?: ChainHead): Promise<unknown> {
    const { record, chief } = clinic;
    let found: unknown;
    await record.database
      .as({ ...chief, roles: ['worker'] }, async (work) => {
        await sql`reset role`.execute(work);
        await sql.raw(statement(chief.organisation)).execute(work);
        await sql`set local role bifrons_app`.execute(work);
        found = await chainState(work, chief.organisation, noted);
        throw new Error('undo');
      })
      .catch((error: unknown) => {
        if ((error as Error).message !== 'undo') throw error;
      });
    return found;
  }

  it.each([
    ['changed', 7, `update bifrons.audit set account = null where sequence = 7 and organisation =`],
    ['a reading that was taken out', 9, `delete from bifrons.audit where sequence = 9 and organisation =`],
    [
      'moved',
      5,
      `update bifrons.audit set sequence = case sequence when 5 then 1000006 when 6 then 5 else sequence end where organisation =`,
    ],
    ['the end', undefined, `delete from bifrons.audit where sequence > 12 and organisation =`],
  ])('finds what was %s', async (_, sequence, statement) => {
    const state = await tampered((organisation) => `${statement} '${organisation}'`);
    expect(state).toMatchObject({ whole: false, sequence: sequence ?? 13 });
  });

  it('finds a row that was put in, and an entry that was changed, taken out or put in', async () => {
    const { sequence } = await chainHead(clinic.record, clinic.chief);
    const twice = (organisation: string) =>
      `insert into bifrons.audit select organisation, sequence + 1, at, account, action, person, entry, entry_version, detail,
         content, previous, hash from bifrons.audit where sequence = ${sequence} and organisation = '${organisation}'`;
    expect(await tampered(twice)).toMatchObject({ whole: false, sequence: sequence + 1 });
    const changed = await tampered(
      () => `update bifrons.entry set body = decode('00', 'hex') where kind = 'facts'`,
    );
    expect(changed).toMatchObject({ whole: false });
    expect(String((changed as { problem: unknown }).problem)).toContain('was changed after it was written');
    const out = await tampered(() => `delete from bifrons.entry where kind = 'facts'`);
    expect(String((out as { problem: unknown }).problem)).toContain('was taken out');
    const put = await tampered(
      () =>
        `insert into bifrons.entry select gen_random_uuid(), organisation, person, 1, 1, kind, body, account from bifrons.entry where kind = 'facts'`,
    );
    expect(String((put as { problem: unknown }).problem)).toContain('was put in');
  });

  it('written anew from the start is found by a head that was kept elsewhere', async () => {
    const { record, chief } = clinic;
    const noted = await chainHead(record, chief);
    await record.database.as(chief, (work) =>
      append(work, chief.organisation, chief.account, [{ action: 'later' }]),
    );
    expect(await verifyChain(record, chief, noted)).toMatchObject({ whole: true });
    expect(await verifyChain(record, chief, { ...noted, hash: '00'.repeat(32) })).toMatchObject({
      whole: false,
      sequence: noted.sequence,
    });
    expect(await verifyChain(record, chief, { ...noted, sequence: 10_000 })).toMatchObject({ whole: false });
  });
});

it('an event has one hash, which anybody can make again', () => {
  const event = {
    organisation: '00000000-0000-4000-8000-000000000001',
    sequence: 1,
    at: new Date(Date.UTC(2026, 0, 2, 3, 4, 5, 678)),
    account: null,
    action: 'person-read',
    person: '00000000-0000-4000-8000-000000000002',
    entry: null,
    entry_version: null,
    detail: '{"n":1}',
    content: null,
    previous: new Uint8Array(32),
  };
  // Made by Python: hashlib.sha256 of json.dumps(…, sort_keys=True, separators=(',', ':')).
  expect(hex(hashOf(event))).toBe('6e8d85cff5a5349f81a87e11e6953917caac95703ea5cb38c4514968ba9ef51f');
});
