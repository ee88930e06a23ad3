import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAudit } from '../audit/verify.js';
import { folder, freshRecord, KINDS } from '../clinic.fixture.js';
import type { ClinicRecord, Member } from '../record.js';
import {
  acceptInvitation,
  addCredential,
  changeAccount,
  createOrganisation,
  findByIssuer,
  findByPasskey,
  findInvitation,
  findLogin,
  invite,
  inviteAgain,
  isSetUp,
  linkIssuer,
  listAccounts,
  memberOf,
  removePasskey,
  usePasskey,
  type Account,
} from './accounts.js';
import { endSession, findSession, listSessions, startSession } from './sessions.js';
import { readSettings, writeSetting } from './settings.js';

const passkey = (id: string) => ({
  id,
  publicKey: new Uint8Array([1, 2, 3]),
  counter: 0,
  transports: ['internal'],
  name: 'phone',
});
const limits = { idleMinutes: 30, absoluteHours: 12 };
const minutes = (n: number) => new Date(Date.now() + n * 60_000);

describe.each(KINDS)('accounts on %s', (kind) => {
  let record: ClinicRecord;
  let first: Account;
  let chief: Member;
  beforeAll(async () => {
    record = await freshRecord(kind, folder());
    expect(await isSetUp(record)).toBe(false);
    first = await createOrganisation(
      record,
      { name: 'a clinic', account: { name: 'Dr First', login: ' First@Example.org ' } },
      { passkey: passkey('one') },
    );
    chief = memberOf(first);
  });
  afterAll(() => record.close());

  it('begin with an administrator who treats, and logs in by login or passkey', async () => {
    expect(await isSetUp(record)).toBe(true);
    expect(first).toMatchObject({ login: 'first@example.org', roles: ['administrator', 'clinician'] });
    expect((await findLogin(record, 'FIRST@example.org'))?.account.id).toBe(first.id);
    expect(await findLogin(record, 'nobody')).toBeUndefined();
    const login = await findByPasskey(record, 'one');
    expect(login).toMatchObject({ account: { id: first.id }, passkeys: [{ id: 'one', counter: 0 }] });
    expect([...login!.passkeys[0]!.publicKey]).toEqual([1, 2, 3]);
    await usePasskey(record, 'one', 2 ** 33);
    expect((await findByPasskey(record, 'one'))?.passkeys[0]?.counter).toBe(2 ** 33);
    await expect(removePasskey(record, chief, 'one')).rejects.toMatchObject({ code: 'forbidden' });
    await addCredential(record, chief, { passkey: passkey('two') });
    await removePasskey(record, chief, 'one');
    await expect(addCredential(record, chief, { passkey: passkey('two') })).rejects.toMatchObject({
      code: 'taken',
    });
  });

  it('are invited with a token that works once, and the last administrator stays', async () => {
    const request = { name: 'Nurse', login: 'nurse', roles: ['nurse'] as const };
    const { account, token } = await invite(record, chief, request);
    await expect(invite(record, chief, request)).rejects.toMatchObject({ code: 'taken', path: '$.login' });
    await expect(invite(record, chief, { ...request, login: 'p', roles: ['person'] })).rejects.toMatchObject({
      path: '$.roles',
    });
    const again = await inviteAgain(record, chief, account.id);
    expect(await findInvitation(record, token)).toBeUndefined();
    expect((await findInvitation(record, again))?.id).toBe(account.id);
    await acceptInvitation(record, again, { passwordHash: 'argon2id' });
    await expect(acceptInvitation(record, again, { passwordHash: 'other' })).rejects.toMatchObject({
      code: 'taken',
    });
    expect((await findLogin(record, 'nurse'))?.passwordHash).toBe('argon2id');
    await linkIssuer(record, account, 'https://id.example', 'n1');
    expect((await findByIssuer(record, 'https://id.example', 'n1'))?.account.id).toBe(account.id);
    await expect(invite(record, memberOf(account), request)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(changeAccount(record, chief, first.id, { roles: ['clinician'] })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(changeAccount(record, chief, first.id, { disabled: true })).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect((await listAccounts(record, chief)).map(({ login }) => login)).toEqual([
      'first@example.org',
      'nurse',
    ]);
  });

  it('have sessions that rest, last and end, and that end with the account', async () => {
    const nurse = (await findLogin(record, 'nurse'))!.account;
    const begin = () => startSession(record, nurse, { agent: 'a browser', way: 'password' });
    const { session, token } = await begin();
    expect((await findSession(record, token, limits))?.account.id).toBe(nurse.id);
    expect(await findSession(record, `${token}x`, limits)).toBeUndefined();
    expect(await findSession(record, token, limits, minutes(31))).toBeUndefined();
    // Used every twenty minutes it goes on, until twelve hours are over.
    for (let at = 20; at < 12 * 60; at += 20)
      expect(await findSession(record, token, limits, minutes(at))).toBeDefined();
    expect(await findSession(record, token, limits, minutes(12 * 60 + 1))).toBeUndefined();
    expect(await listSessions(record, memberOf(nurse), limits)).toMatchObject([
      { id: session.id, agent: 'a browser' },
    ]);
    await endSession(record, memberOf(nurse), session.id);
    expect(await findSession(record, token, limits)).toBeUndefined();
    const mine = await startSession(record, first, { agent: 'mine', way: 'passkey' });
    await expect(endSession(record, memberOf(nurse), mine.session.id)).rejects.toMatchObject({
      code: 'not-found',
    });
    const open = await begin();
    await changeAccount(record, chief, nurse.id, { disabled: true });
    expect(await findSession(record, open.token, limits)).toBeUndefined();
    expect(await findLogin(record, 'nurse')).toBeUndefined();
    expect(await findByIssuer(record, 'https://id.example', 'n1')).toBeUndefined();
  });

  it('leave settings and events, without secrets in the chain', async () => {
    await writeSetting(record, chief, 'oidc', { issuer: 'https://id.example', secret: 'very secret' });
    expect(await readSettings(record, chief.organisation)).toEqual({
      oidc: { issuer: 'https://id.example', secret: 'very secret' },
    });
    const events = await readAudit(record, chief, { from: 1 });
    const actions = new Set(events.map(({ action }) => action));
    for (const action of [
      'organisation-made',
      'account-made',
      'login',
      'logout',
      'account-changed',
      'setting-written',
    ])
      expect(actions).toContain(action);
    expect(JSON.stringify(events)).not.toMatch(/secret|argon2id|First/);
  });
});
