import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { sql } from 'kysely';
import { answering } from '../database/answering.js';
import { migrationNames } from '../database/migrations.js';
import type { Work } from '../database/database.js';
import { hex } from '../audit/chain.js';
import { audited, demandRole, workerFor, type ClinicRecord, type Member } from '../record.js';
import {
  carried,
  carriedTables,
  format,
  marker,
  writtenRow,
  type CarriedTable,
  type Header,
  type Line,
} from './format.js';

const pageRows = 500;
/** A lock of the server's own work that is for nobody. */
const server = { organisation: null, account: null, roles: ['worker'] } as const;

/** What an export or an import came to. */
export interface Carried {
  readonly rows: Readonly<Partial<Record<CarriedTable, number>>>;
  readonly organisations: Header['organisations'];
}

/**
 * Writes everything of the actor's organisation to a file (NDJSON, readable by its owner only), all of one moment; null: of all
 * organisations, for the server's own backups. What is written of persons is ciphertext, their keys are wrapped; names of
 * accounts and settings can be read. The file has its name only when it is whole and on the disk.
 * @throws Refusal unless administrator; `unavailable` when the disk is full
 */
export async function exportRecord(
  record: ClinicRecord,
  actor: Member | null,
  file: string,
): Promise<Carried> {
  if (actor !== null) demandRole(actor, 'administrator');
  const wanted = actor === null ? await allOrganisations(record) : [actor.organisation];
  for (const id of wanted)
    await audited(record, workerFor(id, actor?.account ?? null), (_, note) => {
      note({ action: 'exported', detail: { all: actor === null } });
      return Promise.resolve();
    });
  const unfinished = `${file}.${randomUUID()}.unfinished`;
  return answering(async () => {
    const target = await open(unfinished, 'wx', 0o600);
    try {
      const result = await record.database.as(
        server,
        (work) => writeAll(record, work, wanted, (text) => target.appendFile(text)),
        'snapshot',
      );
      await target.sync();
      await target.close();
      await rename(unfinished, file);
      return result;
    } catch (error) {
      await target.close().catch(() => undefined);
      await rm(unfinished, { force: true });
      throw error;
    }
  });
}

const allOrganisations = async ({ database }: ClinicRecord): Promise<string[]> => {
  const rows = await database.as(server, (work) =>
    work.selectFrom('organisation').select('id').orderBy('id').execute(),
  );
  return rows.map(({ id }) => id);
};

/** From here on the transaction works in an organisation. */
export const enter = async (work: Work, organisation: string): Promise<void> => {
  await sql`select set_config('bifrons.organisation', ${organisation}, true)`.execute(work);
};

async function writeAll(
  { keys }: ClinicRecord,
  work: Work,
  ids: readonly string[],
  write: (text: string) => Promise<void>,
): Promise<Carried> {
  const key = keys.current;
  const mark = marker(keys, key);
  const lineOf = (line: Line): string => `${JSON.stringify({ ...line, mark: mark(line) })}\n`;
  const organisations: { id: string; sequence: number; hash: string }[] = [];
  for (const id of ids) {
    await enter(work, id);
    const { sequence, hash } = await work
      .selectFrom('chain_head')
      .selectAll()
      .where('organisation', '=', id)
      .executeTakeFirstOrThrow();
    organisations.push({ id, sequence: Number(sequence), hash: hex(hash) });
  }
  const header: Header = {
    bifrons: 'record',
    format,
    migrations: migrationNames(),
    madeAt: new Date().toISOString(),
    key,
    organisations,
  };
  await write(lineOf(header));
  const counts: Partial<Record<CarriedTable, number>> = {};
  for (const id of ids) {
    await enter(work, id);
    for (const table of carriedTables) {
      const of = table === 'organisation' ? 'id' : 'organisation';
      await sql`declare carried no scroll cursor for select * from ${sql.table(`bifrons.${table}`)}
        where ${sql.ref(of)} = ${sql.lit(id)} order by ${sql.join(carried[table].map((name) => sql.ref(name)))}`.execute(
        work,
      );
      for (;;) {
        const { rows } = await sql<Record<string, unknown>>`fetch ${sql.lit(pageRows)} from carried`.execute(
          work,
        );
        if (rows.length === 0) break;
        await write(rows.map((row) => lineOf({ table, row: writtenRow(row) })).join(''));
        counts[table] = (counts[table] ?? 0) + rows.length;
      }
      await sql`close carried`.execute(work);
    }
  }
  await write(lineOf({ end: true, rows: counts }));
  return { rows: counts, organisations };
}
