import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Database, Role } from '@bifrons/record';
import { worker, type Who } from './who.js';

/** OWASP ASVS 4.0, 3.3: a session that is not used, and one however much it is used. */
const IDLE_MINUTES = 30;
const ABSOLUTE_HOURS = 12;

/** A token of 256 random bits; the database has its hash only. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
/** The header token of a session: bound to it, and of no use to find it. */
const csrfOf = (token: string): string => createHmac('sha256', token).update('csrf').digest('base64url');

const ago = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);
const limits = () => ({ seen: ago(IDLE_MINUTES), made: ago(ABSOLUTE_HOURS * 60) });

/** Begins a session of an account. @returns the token for the cookie */
export async function beginSession(
  database: Database,
  account: { readonly id: string; readonly organisation: string },
  agent: string,
): Promise<string> {
  const token = newToken();
  await database.as(worker(account.organisation), (work) =>
    work
      .insertInto('session')
      .values({
        token: hashOf(token),
        organisation: account.organisation,
        account: account.id,
        seen_at: new Date(),
        agent: agent.slice(0, 200),
      })
      .execute(),
  );
  return token;
}

/** Who has this token, unless the session has ended, is too old, or the account is disabled. */
export async function findSession(database: Database, token: string): Promise<Who | null> {
  const { seen, made } = limits();
  return database.as(worker(), async (work) => {
    const row = await work
      .selectFrom('session')
      .innerJoin('account', 'account.id', 'session.account')
      .innerJoin('organisation', 'organisation.id', 'session.organisation')
      .where('session.token', '=', hashOf(token))
      .where('session.ended_at', 'is', null)
      .where('session.seen_at', '>', seen)
      .where('session.made_at', '>', made)
      .where('account.disabled_at', 'is', null)
      .select([
        'session.id',
        'session.seen_at',
        'account.id as account',
        'account.name',
        'account.roles',
        'account.person',
        'organisation.id as organisation',
        'organisation.name as organisationName',
      ])
      .executeTakeFirst();
    if (row === undefined) return null;
    // Not at every call: a page asks often.
    if (row.seen_at < ago(1))
      await work.updateTable('session').set({ seen_at: new Date() }).where('id', '=', row.id).execute();
    return {
      session: row.id,
      account: row.account,
      name: row.name,
      roles: row.roles as Role[],
      organisation: { id: row.organisation, name: row.organisationName },
      ...(row.person === null ? {} : { person: row.person }),
      csrf: csrfOf(token),
    };
  });
}

export interface SessionSeen {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly madeAt: string;
  readonly seenAt: string;
  readonly agent: string;
}

/** Sessions that are open: of one account, or of the whole organisation. */
export async function openSessions(
  database: Database,
  organisation: string,
  account?: string,
): Promise<SessionSeen[]> {
  const { seen, made } = limits();
  const rows = await database.as(worker(organisation), (work) => {
    const open = work
      .selectFrom('session')
      .innerJoin('account', 'account.id', 'session.account')
      .where('session.organisation', '=', organisation)
      .where('session.ended_at', 'is', null)
      .where('session.seen_at', '>', seen)
      .where('session.made_at', '>', made)
      .orderBy('session.seen_at', 'desc')
      .select(['session.id', 'session.made_at', 'session.seen_at', 'session.agent', 'account.name'])
      .select('account.id as account');
    return (account === undefined ? open : open.where('session.account', '=', account)).execute();
  });
  return rows.map(({ made_at, seen_at, ...row }) => ({
    ...row,
    madeAt: made_at.toISOString(),
    seenAt: seen_at.toISOString(),
  }));
}

/** Ends a session; of one account only when it is given. @returns whether there was one */
export async function endSession(
  database: Database,
  { id, organisation, account }: { id: string; organisation: string; account?: string },
): Promise<boolean> {
  const [result] = await database.as(worker(organisation), (work) => {
    const ended = work
      .updateTable('session')
      .set({ ended_at: new Date() })
      .where('id', '=', id)
      .where('organisation', '=', organisation)
      .where('ended_at', 'is', null);
    return (account === undefined ? ended : ended.where('account', '=', account)).execute();
  });
  return (result?.numUpdatedRows ?? 0n) > 0n;
}

/** Ends all sessions of an account. */
export async function endSessionsOf(
  database: Database,
  organisation: string,
  account: string,
): Promise<void> {
  await database.as(worker(organisation), (work) =>
    work
      .updateTable('session')
      .set({ ended_at: new Date() })
      .where('account', '=', account)
      .where('ended_at', 'is', null)
      .execute(),
  );
}
