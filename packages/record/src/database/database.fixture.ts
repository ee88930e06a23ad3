import { PGlite } from '@electric-sql/pglite';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { openDatabase, openPGlite, type Database } from './database.js';

/** A PGlite that took seconds and 800 MB to make: made once for a run of the tests, then copied. */
const TEMPLATE = fileURLToPath(
  new URL('../../../../node_modules/.cache/bifrons/pglite-template.tar', import.meta.url),
);

/** The PostgreSQL server that tests may use: `.ci/run` starts one. */
export const POSTGRESQL = process.env['BIFRONS_TEST_POSTGRESQL'];

/** A new database for a test, empty. */
export async function freshDatabase(kind: Database['kind']): Promise<Database> {
  if (kind === 'postgresql') return freshPostgreSQL(POSTGRESQL!);
  return openPGlite(await freshPGlite());
}

/** A copy of the template: in memory, or in a folder that is to be opened later. */
export async function freshPGlite(dataDir?: string): Promise<PGlite> {
  if (!existsSync(TEMPLATE)) await makeTemplate();
  const loadDataDir = new Blob([readFileSync(TEMPLATE)]);
  return PGlite.create(dataDir === undefined ? { loadDataDir } : { dataDir, loadDataDir });
}

async function makeTemplate(): Promise<void> {
  const made = await PGlite.create();
  const dump = await made.dumpDataDir('none');
  await made.close();
  mkdirSync(dirname(TEMPLATE), { recursive: true });
  const unfinished = `${TEMPLATE}.${process.pid}`;
  writeFileSync(unfinished, Buffer.from(await dump.arrayBuffer()));
  renameSync(unfinished, TEMPLATE);
}

/** A database of its own on the server that tests may use, dropped when it is closed. */
async function freshPostgreSQL(server: string): Promise<Database> {
  const { url, drop } = await makePostgreSQL(server);
  const database = await openDatabase({ url });
  return {
    ...database,
    close: async () => {
      await database.close();
      await drop();
    },
  };
}

export async function makePostgreSQL(server: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `bifrons_${randomUUID().replaceAll('-', '')}`;
  const asAdmin = async (statement: string): Promise<void> => {
    const admin = new pg.Client({ connectionString: server });
    await admin.connect();
    await admin.query(statement);
    await admin.end();
  };
  await asAdmin(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => asAdmin(`drop database ${name} with (force)`) };
}
