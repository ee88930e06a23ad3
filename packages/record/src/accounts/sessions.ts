import { phrase } from '@bifrons/language';
import { randomBytes } from 'node:crypto';
import { append, sha256 } from '../audit/chain.js';
import { audited, workerFor, type ClinicRecord, type Member } from '../record.js';
import { Refusal } from '../refusal.js';
import { findAccount, type Account } from './accounts.js';

/** How long a session may rest, and how long it may last at all. */
export interface SessionLimits {
  readonly idleMinutes: number;
  readonly absoluteHours: number;
}

/** A session as its owner and the administrators see it. */
export interface Session {
  readonly id: string;
  readonly account: string;
  readonly madeAt: Date;
  readonly seenAt: Date;
  /** The browser, as it calls itself. */
  readonly agent: string;
}

/** `seen_at` is written once a minute at most: a request should not cost a write. */
const seenEveryMs = 60_000;

/** Begins a session and notes the login; the token is for the cookie, only its hash is kept. */
export async function startSession(
  record: ClinicRecord,
  account: Account,
  request: { readonly agent: string; readonly way: 'passkey' | 'password' | 'oidc' | 'setup' | 'invitation' },
): Promise<{ session: Session; token: string }> {
  const token = randomBytes(32).toString('base64url');
  return audited(record, workerFor(account.organisation.id, account.id), async (work, note) => {
    const row = await work
      .insertInto('session')
      .values({
        token: sha256(token),
        organisation: account.organisation.id,
        account: account.id,
        seen_at: new Date(),
        agent: request.agent.slice(0, 300),
      })
      .returning(['id', 'account', 'made_at', 'seen_at', 'agent'])
      .executeTakeFirstOrThrow();
    note({ action: 'login', detail: { session: row.id, way: request.way } });
    return { session: sessionOf(row), token };
  });
}

/** Notes a login that failed, where the login exists. */
export async function noteFailedLogin(record: ClinicRecord, account: Account, way: string): Promise<void> {
  await record.database.as(workerFor(account.organisation.id), (work) =>
    append(work, account.organisation.id, null, [
      { action: 'login-failed', detail: { account: account.id, way } },
    ]),
  );
}

const sessionOf = (row: {
  id: string;
  account: string;
  made_at: Date;
  seen_at: Date;
  agent: string;
}): Session => ({
  id: row.id,
  account: row.account,
  madeAt: row.made_at,
  seenAt: row.seen_at,
  agent: row.agent,
});

const beganAfter = ({ absoluteHours }: SessionLimits, now: Date): Date =>
  new Date(now.getTime() - absoluteHours * 3_600_000);
const seenAfter = ({ idleMinutes }: SessionLimits, now: Date): Date =>
  new Date(now.getTime() - idleMinutes * 60_000);

/** The session of a token and its account; undefined when it ended, rested too long, lasted too long, or is unknown. */
export async function findSession(
  record: ClinicRecord,
  token: string,
  limits: SessionLimits,
  now = new Date(),
): Promise<{ session: Session; account: Account } | undefined> {
  const row = await record.database.as(workerForAll, async (work) => {
    const found = await work
      .selectFrom('session')
      .select(['id', 'account', 'made_at', 'seen_at', 'agent'])
      .where('token', '=', sha256(token))
      .where('ended_at', 'is', null)
      .where('made_at', '>', beganAfter(limits, now))
      .where('seen_at', '>', seenAfter(limits, now))
      .executeTakeFirst();
    if (found !== undefined && now.getTime() - found.seen_at.getTime() >= seenEveryMs)
      await work.updateTable('session').set({ seen_at: now }).where('id', '=', found.id).execute();
    return found;
  });
  const account = row === undefined ? undefined : await findAccount(record, row.account);
  if (row === undefined || account === undefined || account.disabled) return undefined;
  return { session: sessionOf(row), account };
}

const workerForAll = { organisation: null, account: null, roles: ['worker'] } as const;

/** Open sessions: of the member's own account; for administrators of the whole organisation. */
export async function listSessions(
  record: ClinicRecord,
  actor: Member,
  limits: SessionLimits,
  now = new Date(),
): Promise<Session[]> {
  const rows = await record.database.as(workerFor(actor.organisation, actor.account), (work) => {
    const open = work
      .selectFrom('session')
      .select(['id', 'account', 'made_at', 'seen_at', 'agent'])
      .where('organisation', '=', actor.organisation)
      .where('ended_at', 'is', null)
      .where('made_at', '>', beganAfter(limits, now))
      .where('seen_at', '>', seenAfter(limits, now))
      .orderBy('seen_at', 'desc');
    return (
      actor.roles.includes('administrator') ? open : open.where('account', '=', actor.account)
    ).execute();
  });
  return rows.map(sessionOf);
}

/** Ends a session: one's own, or as administrator anybody's of the organisation. @throws Refusal when there is none */
export const endSession = async (record: ClinicRecord, actor: Member, id: string): Promise<void> =>
  audited(record, workerFor(actor.organisation, actor.account), async (work, note) => {
    const open = work
      .updateTable('session')
      .set({ ended_at: new Date() })
      .where('id', '=', id)
      .where('organisation', '=', actor.organisation)
      .where('ended_at', 'is', null);
    const ended = await (
      actor.roles.includes('administrator') ? open : open.where('account', '=', actor.account)
    ).executeTakeFirst();
    if (ended.numUpdatedRows === 0n) throw new Refusal('not-found', phrase('there is no such session'));
    note({ action: 'logout', detail: { session: id } });
  });
