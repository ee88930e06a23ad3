import { PGlite } from '@electric-sql/pglite';
import { Kysely, PostgresDialect, sql, type PostgresPool, type Transaction } from 'kysely';
import { Migrator } from 'kysely/migration';
import { join } from 'node:path';
import pg from 'pg';
import { answering } from './answering.js';
import { holdFolder } from './folder-lock.js';
import { gatedPool } from './gated-pool.js';
import { MIGRATIONS } from './migrations.js';
import type { Schema } from './schema.js';

/** Where the record lives: a folder of this machine (PGlite), or a PostgreSQL server from version 15 on. */
export type Place = { readonly folder: string } | { readonly url: string };

/** For whom a transaction works; row-level security sees it. */
export interface Actor {
  readonly organisation: string | null;
  readonly account: string | null;
  /** `worker` is the server's own role: it is given to nobody who logs in. */
  readonly roles: readonly (Role | 'worker')[];
  /** Of somebody who reads their own record. */
  readonly person?: string;
}

/** What an account may be. */
export const ROLES = ['administrator', 'clinician', 'nurse', 'researcher', 'person'] as const;
export type Role = (typeof ROLES)[number];

export type Work = Transaction<Schema>;
/** `snapshot`: everything is seen as it was when the transaction began. */
export type TransactionMode = 'usual' | 'snapshot';

/** An open database whose tables are those of this version. */
export interface Database {
  readonly kind: 'pglite' | 'postgresql';
  /** Runs in one transaction that sees what the actor may see; what it throws undoes it. */
  as<T>(actor: Actor, work: (transaction: Work) => Promise<T>, mode?: TransactionMode): Promise<T>;
  /** Takes from the files what was deleted or overwritten in these tables. */
  sweep(...tables: readonly (keyof Schema)[]): Promise<void>;
  /** Waits for what is under way, then closes. */
  close(): Promise<void>;
}

/**
 * Opens the record's database and brings its tables up to this version.
 * @throws FolderInUse when another process holds the folder; the database's own errors otherwise
 */
export async function openDatabase(place: Place): Promise<Database> {
  if ('url' in place) {
    const pool = new pg.Pool({ connectionString: place.url, max: 8, connectionTimeoutMillis: 10_000 });
    // A connection that drops while it rests is made anew when it is needed; unheard, the event would end the process.
    pool.on('error', () => undefined);
    return ready('postgresql', pool);
  }
  const release = holdFolder(place.folder);
  try {
    const database = await PGlite.create({ dataDir: join(place.folder, 'database') });
    return await ready('pglite', gatedPool(database), release);
  } catch (error) {
    release();
    throw error;
  }
}

/** The same on a database that is already open, such as a copy in memory. */
export const openPGlite = (database: PGlite): Promise<Database> => ready('pglite', gatedPool(database));

async function ready(
  kind: Database['kind'],
  pool: PostgresPool,
  release: () => void = () => undefined,
): Promise<Database> {
  const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  const migrated = answering(async () => {
    const { error } = await new Migrator({ db: kysely, provider: MIGRATIONS }).migrateToLatest();
    if (error !== undefined) throw error;
  });
  await migrated.catch(async (error: unknown) => {
    await kysely.destroy();
    throw error;
  });
  const inSchema = kysely.withSchema('bifrons');
  return {
    kind,
    as: (actor, work, mode = 'usual') =>
      answering(() =>
        inSchema
          .transaction()
          .setIsolationLevel(mode === 'usual' ? 'read committed' : 'repeatable read')
          .execute(async (transaction) => {
            await sql`set local role bifrons_app`.execute(transaction);
            await sql`select set_config('bifrons.organisation', ${actor.organisation ?? ''}, true),
              set_config('bifrons.account', ${actor.account ?? ''}, true),
              set_config('bifrons.roles', ${actor.roles.join(',')}, true),
              set_config('bifrons.person', ${actor.person ?? ''}, true)`.execute(transaction);
            return work(transaction);
          }),
      ),
    sweep: async (...tables) => {
      for (const table of tables) await sql`vacuum ${sql.table(`bifrons.${table}`)}`.execute(kysely);
    },
    close: async () => {
      await kysely.destroy();
      release();
    },
  };
}
