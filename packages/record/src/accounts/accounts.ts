import { phrase } from '@bifrons/language';
import { randomBytes } from 'node:crypto';
import { sha256 } from '../audit/chain.js';
import { ROLES, type Role } from '../database/database.js';
import { audited, demandRole, workerFor, type ClinicRecord, type Member } from '../record.js';
import { Refusal } from '../refusal.js';

/** Somebody who may log in. */
export interface Account {
  readonly id: string;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly name: string;
  /** In lower case. */
  readonly login: string;
  readonly roles: readonly Role[];
  /** Of an account with the role `person`: whose record it is. */
  readonly person?: string;
  readonly disabled: boolean;
}

/** A passkey as WebAuthn has it. */
export interface Passkey {
  /** The credential's id, base64url. */
  readonly id: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
  /** What its owner calls it. */
  readonly name: string;
}

/** With what somebody logs in: an argon2id hash, or a passkey. */
export type Credential = { readonly passwordHash: string } | { readonly passkey: Passkey };

/** For whom the transactions of an account's requests work. */
export const memberOf = ({ id, organisation, roles, person }: Account): Member => ({
  organisation: organisation.id,
  account: id,
  roles,
  ...(person === undefined ? {} : { person }),
});

const server = { organisation: null, account: null, roles: ['worker'] } as const;

/** Whether there is an organisation: before, the server asks for its setup. */
export async function isSetUp({ database }: ClinicRecord): Promise<boolean> {
  const found = await database.as(server, (work) =>
    work.selectFrom('organisation').select('id').limit(1).executeTakeFirst(),
  );
  return found !== undefined;
}

/** Makes an organisation with its first account, which is administrator and clinician. */
export async function createOrganisation(
  record: ClinicRecord,
  request: { readonly name: string; readonly account: { readonly name: string; readonly login: string } },
  credential: Credential,
): Promise<Account> {
  const organisation = crypto.randomUUID();
  return audited(record, workerFor(organisation), async (work, note) => {
    await work.insertInto('organisation').values({ id: organisation, name: request.name }).execute();
    const roles: Role[] = ['administrator', 'clinician'];
    const account = await insertAccount(work, organisation, { ...request.account, roles });
    await insertCredential(work, organisation, account, credential);
    note({ action: 'organisation-made' });
    note({ action: 'account-made', detail: { account, roles } });
    return (await accountById(work, account))!;
  });
}

type Work = Parameters<Parameters<typeof audited>[2]>[0];

async function insertAccount(
  work: Work,
  organisation: string,
  account: {
    readonly name: string;
    readonly login: string;
    readonly roles: readonly Role[];
    readonly person?: string;
  },
): Promise<string> {
  const login = account.login.trim().toLowerCase();
  if (login === '' || account.name.trim() === '')
    throw new Refusal('invalid', phrase('an account needs a name and a login'), '$.login');
  checkRoles(account.roles, account.person);
  const inserted = await work
    .insertInto('account')
    .values({
      organisation,
      name: account.name.trim(),
      login,
      roles: [...account.roles],
      person: account.person ?? null,
    })
    .onConflict((conflict) => conflict.column('login').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted === undefined)
    throw new Refusal(
      'taken',
      phrase('the login {login} is in use already: choose another', { login }),
      '$.login',
    );
  return inserted.id;
}

function checkRoles(roles: readonly Role[], person: string | undefined): void {
  const unknown = roles.find((role) => !ROLES.includes(role));
  if (unknown !== undefined || roles.length === 0)
    throw new Refusal(
      'invalid',
      phrase('an account needs one or more of the roles {roles}', { roles: ROLES.join(', ') }),
      '$.roles',
    );
  if (roles.includes('person') && (roles.length > 1 || person === undefined))
    throw new Refusal(
      'invalid',
      phrase('who reads their own record has the role person alone, and says which person they are'),
      '$.roles',
    );
}

async function insertCredential(
  work: Work,
  organisation: string,
  account: string,
  credential: Credential,
): Promise<void> {
  if ('passwordHash' in credential) {
    const { passwordHash: hash } = credential;
    await work
      .insertInto('password')
      .values({ account, organisation, hash })
      .onConflict((conflict) => conflict.column('account').doUpdateSet({ hash }))
      .execute();
    return;
  }
  const { id, publicKey, counter, transports, name } = credential.passkey;
  const made = await work
    .insertInto('passkey')
    .values({ id, organisation, account, public_key: publicKey, counter, transports: [...transports], name })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows !== 1n)
    throw new Refusal('taken', phrase('this passkey belongs to an account already'));
}

const accountQuery = (work: Work) =>
  work
    .selectFrom('account')
    .innerJoin('organisation', 'organisation.id', 'account.organisation')
    .select([
      'account.id',
      'account.organisation',
      'organisation.name as organisation_name',
      'account.name',
      'account.login',
      'account.roles',
      'account.person',
      'account.disabled_at',
    ]);

type AccountRow = Awaited<ReturnType<ReturnType<typeof accountQuery>['executeTakeFirstOrThrow']>>;

const accountOf = (row: AccountRow): Account => ({
  id: row.id,
  organisation: { id: row.organisation, name: row.organisation_name },
  name: row.name,
  login: row.login,
  roles: row.roles as Role[],
  ...(row.person === null ? {} : { person: row.person }),
  disabled: row.disabled_at !== null,
});

async function accountById(work: Work, id: string): Promise<Account | undefined> {
  const row = await accountQuery(work).where('account.id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : accountOf(row);
}

/** An account by its id, for the server's own use. */
export const findAccount = async ({ database }: ClinicRecord, id: string): Promise<Account | undefined> =>
  database.as(server, (work) => accountById(work, id));

/** The accounts of the organisation, disabled ones too. @throws Refusal unless administrator */
export async function listAccounts(record: ClinicRecord, actor: Member): Promise<Account[]> {
  demandRole(actor, 'administrator');
  const rows = await record.database.as(actor, (work) =>
    accountQuery(work).orderBy('account.name').execute(),
  );
  return rows.map(accountOf);
}

/** Those who treat people here and may be of a person's team: clinicians and nurses whose account is open. */
export async function listColleagues(
  record: ClinicRecord,
  actor: Member,
): Promise<{ readonly id: string; readonly name: string; readonly roles: readonly Role[] }[]> {
  demandRole(actor, 'clinician', 'nurse');
  const rows = await record.database.as(actor, (work) =>
    accountQuery(work)
      .where('account.disabled_at', 'is', null)
      .where('account.organisation', '=', actor.organisation)
      .orderBy('account.name')
      .execute(),
  );
  return rows
    .map(accountOf)
    .filter(({ roles }) => roles.includes('clinician') || roles.includes('nurse'))
    .map(({ id, name, roles }) => ({ id, name, roles }));
}

/** An account that matches a login or a credential, with what the server checks it by. */
export interface Login {
  readonly account: Account;
  /** argon2id */
  readonly passwordHash?: string;
  readonly passkeys: readonly Passkey[];
}

/** By the login as it was typed; undefined for unknown and disabled ones. */
export const findLogin = async (record: ClinicRecord, login: string): Promise<Login | undefined> =>
  loginWhere(record, (work) =>
    work
      .selectFrom('account')
      .select('id')
      .where('login', '=', login.trim().toLowerCase())
      .where('disabled_at', 'is', null)
      .executeTakeFirst(),
  );

/** By the id of a passkey. */
export const findByPasskey = async (record: ClinicRecord, credential: string): Promise<Login | undefined> =>
  loginWhere(record, (work) =>
    work
      .selectFrom('passkey')
      .innerJoin('account', 'account.id', 'passkey.account')
      .select('account.id')
      .where('passkey.id', '=', credential)
      .where('account.disabled_at', 'is', null)
      .executeTakeFirst(),
  );

/** By what an OpenID issuer says. */
export const findByIssuer = async (
  record: ClinicRecord,
  issuer: string,
  subject: string,
): Promise<Login | undefined> =>
  loginWhere(record, (work) =>
    work
      .selectFrom('federated_login')
      .innerJoin('account', 'account.id', 'federated_login.account')
      .select('account.id')
      .where('issuer', '=', issuer)
      .where('subject', '=', subject)
      .where('account.disabled_at', 'is', null)
      .executeTakeFirst(),
  );

const loginWhere = (
  { database }: ClinicRecord,
  find: (work: Work) => Promise<{ id: string } | undefined>,
): Promise<Login | undefined> =>
  database.as(server, async (work) => {
    const found = await find(work);
    return found === undefined ? undefined : loginOf(work, found.id);
  });

async function loginOf(work: Work, id: string): Promise<Login> {
  const account = (await accountById(work, id))!;
  const password = await work
    .selectFrom('password')
    .select('hash')
    .where('account', '=', id)
    .executeTakeFirst();
  const passkeys = await work.selectFrom('passkey').selectAll().where('account', '=', id).execute();
  return {
    account,
    ...(password === undefined ? {} : { passwordHash: password.hash }),
    passkeys: passkeys.map((row) => ({
      id: row.id,
      publicKey: new Uint8Array(row.public_key),
      counter: Number(row.counter),
      transports: row.transports,
      name: row.name,
    })),
  };
}

/** The ways in which the account of a member logs in, for adding another one. */
export const waysOf = async ({ database }: ClinicRecord, actor: Member): Promise<Login> =>
  database.as(workerFor(actor.organisation, actor.account), (work) => loginOf(work, actor.account!));

/** Another passkey, or another password, for the member's own account. */
export const addCredential = async (
  record: ClinicRecord,
  actor: Member,
  credential: Credential,
): Promise<void> =>
  audited(record, workerFor(actor.organisation, actor.account), async (work, note) => {
    await insertCredential(work, actor.organisation, actor.account!, credential);
    note({ action: 'passkey' in credential ? 'passkey-added' : 'password-set' });
  });

/** Takes a passkey from the member's own account, unless nothing else would be left to log in with. */
export const removePasskey = async (record: ClinicRecord, actor: Member, credential: string): Promise<void> =>
  audited(record, workerFor(actor.organisation, actor.account), async (work, note) => {
    const { passkeys, passwordHash } = await loginOf(work, actor.account!);
    if (!passkeys.some(({ id }) => id === credential))
      throw new Refusal('not-found', phrase('the account has no such passkey'));
    if (passkeys.length === 1 && passwordHash === undefined)
      throw new Refusal('forbidden', phrase('this is the only way to log in: add another one first'));
    await work.deleteFrom('passkey').where('id', '=', credential).execute();
    note({ action: 'passkey-removed' });
  });

/** After a login by a passkey: its new counter. */
export async function usePasskey(record: ClinicRecord, credential: string, counter: number): Promise<void> {
  await record.database.as(server, (work) =>
    work.updateTable('passkey').set({ counter, used_at: new Date() }).where('id', '=', credential).execute(),
  );
}

/** Notes that an issuer's subject is this account; both come from a login that the server has checked. */
export const linkIssuer = async (
  record: ClinicRecord,
  account: Account,
  issuer: string,
  subject: string,
): Promise<void> =>
  audited(record, workerFor(account.organisation.id, account.id), async (work, note) => {
    await work
      .insertInto('federated_login')
      .values({ issuer, subject, organisation: account.organisation.id, account: account.id })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    note({ action: 'issuer-linked', detail: { issuer } });
  });

const invitationDays = 7;

/**
 * Makes an account that cannot log in yet, and the token with which its owner sets it up within seven days. Only the hash of
 * the token is kept.
 * @throws Refusal unless administrator; `taken` for a login in use
 */
export async function invite(
  record: ClinicRecord,
  actor: Member,
  request: {
    readonly name: string;
    readonly login: string;
    readonly roles: readonly Role[];
    readonly person?: string;
  },
): Promise<{ account: Account; token: string }> {
  demandRole(actor, 'administrator');
  return audited(record, workerFor(actor.organisation, actor.account), async (work, note) => {
    if (request.person !== undefined) await checkPerson(work, request.person);
    const account = await insertAccount(work, actor.organisation, request);
    note({ action: 'account-made', detail: { account, roles: request.roles } });
    const token = await insertInvitation(work, actor.organisation, account);
    return { account: (await accountById(work, account))!, token };
  });
}

async function checkPerson(work: Work, id: string): Promise<void> {
  const person = await work.selectFrom('person').select('erased_at').where('id', '=', id).executeTakeFirst();
  if (person === undefined || person.erased_at !== null)
    throw new Refusal('not-found', phrase('there is no such person in this record'), '$.person');
}

async function insertInvitation(work: Work, organisation: string, account: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await work
    .insertInto('invitation')
    .values({
      token: sha256(token),
      organisation,
      account,
      ends_at: new Date(Date.now() + invitationDays * 86_400_000),
    })
    .execute();
  return token;
}

/** A new invitation for an account that lost its ways to log in; those before it end. @throws Refusal */
export const inviteAgain = async (record: ClinicRecord, actor: Member, account: string): Promise<string> => {
  demandRole(actor, 'administrator');
  return audited(record, workerFor(actor.organisation, actor.account), async (work, note) => {
    await ownAccount(work, actor, account);
    await work
      .updateTable('invitation')
      .set({ ends_at: new Date() })
      .where('account', '=', account)
      .where('used_at', 'is', null)
      .execute();
    note({ action: 'account-invited', detail: { account } });
    return insertInvitation(work, actor.organisation, account);
  });
};

async function ownAccount(work: Work, actor: Member, id: string): Promise<Account> {
  const account = await accountById(work, id);
  if (account?.organisation.id !== actor.organisation)
    throw new Refusal('not-found', phrase('there is no such account'));
  return account;
}

/** Whose invitation a token is; undefined when it is used, over or unknown. */
export const findInvitation = async (
  { database }: ClinicRecord,
  token: string,
): Promise<Account | undefined> =>
  database.as(server, async (work) => {
    const row = await openInvitation(work, token);
    return row === undefined ? undefined : accountById(work, row.account);
  });

const openInvitation = (work: Work, token: string) =>
  work
    .selectFrom('invitation')
    .innerJoin('account', 'account.id', 'invitation.account')
    .select(['invitation.account', 'invitation.organisation'])
    .where('token', '=', sha256(token))
    .where('used_at', 'is', null)
    .where('ends_at', '>', new Date())
    .where('account.disabled_at', 'is', null)
    .executeTakeFirst();

/** Uses an invitation up: the account can log in from then on. @throws Refusal when it is used, over or unknown */
export async function acceptInvitation(
  record: ClinicRecord,
  token: string,
  credential: Credential,
): Promise<Account> {
  const over = new Refusal(
    'taken',
    phrase('this invitation is used, over, or not one of ours: ask an administrator for a new one'),
  );
  const invited = await findInvitation(record, token);
  if (invited === undefined) throw over;
  return audited(record, workerFor(invited.organisation.id, invited.id), async (work, note) => {
    const used = await work
      .updateTable('invitation')
      .set({ used_at: new Date() })
      .where('token', '=', sha256(token))
      .where('used_at', 'is', null)
      .executeTakeFirst();
    if (used.numUpdatedRows !== 1n) throw over;
    await insertCredential(work, invited.organisation.id, invited.id, credential);
    note({ action: 'invitation-accepted' });
    return invited;
  });
}

/**
 * Changes roles, or disables and enables an account; a disabled one is logged out everywhere. The last administrator stays.
 * @throws Refusal
 */
export const changeAccount = async (
  record: ClinicRecord,
  actor: Member,
  id: string,
  change: { readonly roles?: readonly Role[]; readonly disabled?: boolean },
): Promise<Account> => {
  demandRole(actor, 'administrator');
  return audited(record, workerFor(actor.organisation, actor.account), async (work, note) => {
    const before = await ownAccount(work, actor, id);
    const roles = change.roles ?? before.roles;
    const disabled = change.disabled ?? before.disabled;
    checkRoles(roles, before.person);
    if (before.roles.includes('administrator') && (disabled || !roles.includes('administrator'))) {
      const administrators = await work
        .selectFrom('account')
        .select(['id', 'roles'])
        .where('organisation', '=', actor.organisation)
        .where('disabled_at', 'is', null)
        .forUpdate()
        .execute();
      if (!administrators.some((one) => one.id !== id && one.roles.includes('administrator')))
        throw new Refusal('forbidden', phrase('this is the last administrator: make another one first'));
    }
    await work
      .updateTable('account')
      .set({ roles: [...roles], disabled_at: disabled ? new Date() : null })
      .where('id', '=', id)
      .execute();
    if (disabled)
      await work
        .updateTable('session')
        .set({ ended_at: new Date() })
        .where('account', '=', id)
        .where('ended_at', 'is', null)
        .execute();
    note({ action: 'account-changed', detail: { account: id, roles, disabled } });
    return (await accountById(work, id))!;
  });
};
