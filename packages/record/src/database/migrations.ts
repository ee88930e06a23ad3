import { sql, type Kysely } from 'kysely';
import type { Migration, MigrationProvider } from 'kysely/migration';
import { TABLES, RIGHTS } from './first-tables.js';

const run = async (database: Kysely<unknown>, statements: readonly string[]): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};

const migrations: Record<string, Migration> = {
  '0001-record': { up: (database) => run(database, [...TABLES, ...RIGHTS]) },
};

/** Every change of the tables since the first, in order; the same on PGlite and PostgreSQL. */
export const MIGRATIONS: MigrationProvider = { getMigrations: () => Promise.resolve(migrations) };

/** Their names, in order: an export says which it was written under. */
export const migrationNames = (): string[] => Object.keys(migrations);
