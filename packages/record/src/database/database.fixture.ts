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
  if (!existsSync(TEMPLATE)) await makeTemplate();
  return openPGlite(await PGlite.create({ loadDataDir: new Blob([readFileSync(TEMPLATE)]) }));
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

async function freshPostgreSQL(server: string): Promise<Database> {
  const name = `bifrons_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return openDatabase({ url: url.href });
}
