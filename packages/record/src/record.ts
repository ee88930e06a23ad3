import { phrase } from '@bifrons/language';
import { append, type Happening } from './audit/chain.js';
import type { Actor, Database, Role, Work } from './database/database.js';
import type { Keys } from './keys/keys.js';
import { Refusal } from './refusal.js';

/** An open record: the database, and the keys outside it. */
export interface ClinicRecord {
  readonly database: Database;
  readonly keys: Keys;
  /** Waits for what is under way, then closes the database. */
  close(): Promise<void>;
}

/** An actor who belongs to an organisation; every function for those who log in takes one. */
export interface Member extends Actor {
  readonly organisation: string;
  /** Null for the server's own work. */
  readonly account: string | null;
}

/** A record of a database and keys that are open. */
export const recordOf = (database: Database, keys: Keys): ClinicRecord => ({
  database,
  keys,
  close: () => database.close(),
});

/** The server's own work in an organisation, in the name of an account or of nobody. */
export const workerFor = (organisation: string, account: string | null = null): Member => ({
  organisation,
  account,
  roles: ['worker'],
});

/** @throws Refusal unless the actor has one of the roles; the server itself has every role */
export function demandRole({ roles }: Actor, ...needed: readonly Role[]): void {
  if (roles.includes('worker') || needed.some((role) => roles.includes(role))) return;
  throw new Refusal(
    'forbidden',
    phrase('this needs the role {roles}: ask an administrator', { roles: needed.join(' / ') }),
  );
}

/** One transaction whose events stand in the chain when it ends, or that did not happen. */
export function audited<T>(
  { database }: ClinicRecord,
  actor: Member,
  work: (work: Work, note: (happening: Happening) => void) => Promise<T>,
): Promise<T> {
  return database.as(actor, async (transaction) => {
    const happenings: Happening[] = [];
    const result = await work(transaction, (happening) => happenings.push(happening));
    await append(transaction, actor.organisation, actor.account, happenings);
    return result;
  });
}
