import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { phrase, type Phrase } from '@bifrons/language';
import { append, type Happening } from '../audit/chain.js';
import { chainState } from '../audit/verify.js';
import { answering } from '../database/answering.js';
import type { Work } from '../database/database.js';
import { migrationNames } from '../database/migrations.js';
import { reindexAll } from '../keys/rotate.js';
import { eraseRows } from '../persons/erase.js';
import { workerFor, type ClinicRecord } from '../record.js';
import { Refusal } from '../refusal.js';
import { enter, type Carried } from './export.js';
import {
  carriedTables,
  format,
  marker,
  readRow,
  type CarriedTable,
  type End,
  type Header,
  type Line,
  type RowLine,
} from './format.js';

const batchRows = 400;
const server = { organisation: null, account: null, roles: ['worker'] } as const;

const at = (line: number, what: Phrase): Refusal =>
  new Refusal('invalid', phrase('line {line}: {what}. Nothing was written', { line, what }), `line ${line}`);

/**
 * Reads an export into an empty database of either kind. Nothing is written unless all of it is right: its format, every
 * line, how many there are, the keys, the chains, and that every row is of an organisation of the file. Persons on the list of
 * the erased stay erased. Each chain then goes on with an event that tells of the import.
 * @throws Refusal, naming the line
 */
export async function importRecord(record: ClinicRecord, file: string): Promise<Carried> {
  const { database, keys } = record;
  return answering(() =>
    database.as(server, async (work) => {
      const there = await work.selectFrom('organisation').select('id').limit(1).executeTakeFirst();
      if (there !== undefined)
        throw new Refusal(
          'taken',
          phrase('this database is not empty: an export is read into an empty one only. Nothing was written'),
        );
      const { header, rows } = await readAll(record, work, file);
      for (const { id, sequence, hash } of header.organisations) {
        await enter(work, id);
        const state = await chainState(work, id, { sequence, hash });
        if (!state.whole)
          throw new Refusal('invalid', [phrase('the chain of the file is broken'), state.problem]);
        const happenings: Happening[] = [
          { action: 'imported', detail: { rows, sequence, hash, madeAt: header.madeAt } },
        ];
        const note = (happening: Happening): number => happenings.push(happening);
        const back =
          keys.erased.size === 0
            ? []
            : await work
                .selectFrom('person')
                .select('id')
                .where('id', 'in', [...keys.erased])
                .where('erased_at', 'is', null)
                .execute();
        for (const person of back) await eraseRows(work, person.id, note, { again: true });
        if (header.key !== keys.current) await reindexAll(record, work, workerFor(id));
        await append(work, id, null, happenings);
      }
      return { rows, organisations: header.organisations };
    }),
  );
}

async function readAll(
  { keys }: ClinicRecord,
  work: Work,
  file: string,
): Promise<{ header: Header; rows: Partial<Record<CarriedTable, number>> }> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
  let header: Header | undefined;
  let mark: ((line: Line) => string) | undefined;
  let end: End | undefined;
  let number = 0;
  const rows: Partial<Record<CarriedTable, number>> = {};
  let batch:
    { readonly table: CarriedTable; readonly organisation: string; readonly rows: RowLine[] } | undefined;
  let inside = '';
  const flush = async (): Promise<void> => {
    if (batch === undefined) return;
    const { table, organisation, rows: some } = batch;
    batch = undefined;
    if (organisation !== inside) await enter(work, organisation);
    inside = organisation;
    await work
      .insertInto(table)
      .values(some.map(readRow) as never)
      .execute();
  };
  for await (const text of lines) {
    number++;
    if (end !== undefined) throw at(number, phrase('there is more after the end'));
    const { mark: told, ...line } = parsed(text, number);
    if (header === undefined) {
      header = headerOf(line, keys.ids, number);
      mark = marker(keys, header.key);
    }
    if (mark!(line as unknown as Line) !== told)
      throw at(number, phrase('it was changed, or a line before it was lost, or the file is of another key'));
    if (number === 1) continue;
    if (line['end'] === true) {
      end = line as unknown as End;
      continue;
    }
    const row = line as unknown as RowLine;
    if (!carriedTables.includes(row.table))
      throw at(number, phrase('{table} is not a table', { table: String(row.table) }));
    const organisation = String(row.row[row.table === 'organisation' ? 'id' : 'organisation']);
    if (!header.organisations.some(({ id }) => id === organisation))
      throw at(number, phrase('the row is of an organisation that the file is not about'));
    const key =
      row.table === 'person_key' && row.row['wrapped'] !== null ? String(row.row['key_id']) : undefined;
    if (key !== undefined && !keys.ids.includes(key))
      throw at(number, phrase('the key {key} that it is encrypted by is not here', { key }));
    rows[row.table] = (rows[row.table] ?? 0) + 1;
    if (
      batch !== undefined &&
      (batch.table !== row.table || batch.organisation !== organisation || batch.rows.length >= batchRows)
    )
      await flush();
    batch ??= { table: row.table, organisation, rows: [] };
    batch.rows.push(row);
  }
  await flush();
  if (header === undefined) throw at(1, phrase('the file is empty'));
  if (end === undefined) throw at(number + 1, phrase('the end is missing: the file was cut off'));
  const wrong = carriedTables.find((table) => (rows[table] ?? 0) !== (end?.rows[table] ?? 0));
  if (wrong !== undefined)
    throw at(number, phrase('{table} has another number of rows than were written', { table: wrong }));
  return { header, rows };
}

function parsed(text: string, line: number): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw at(line, phrase('it is no JSON object: the file was cut off or is not an export'));
}

function headerOf(line: Readonly<Record<string, unknown>>, ids: readonly string[], number: number): Header {
  const header = line as unknown as Header;
  if (header.bifrons !== 'record') throw at(number, phrase('this is not an export of a record'));
  if (header.format !== format)
    throw at(
      number,
      phrase('the file is of format {found}, this version reads format {known}', {
        found: String(header.format),
        known: format,
      }),
    );
  const known = migrationNames().join(', ');
  const found = header.migrations.join(', ');
  if (found !== known)
    throw at(
      number,
      phrase(
        'its tables are those of {found}, ours of {known}: use the version that wrote it, or bring that one up to date first',
        {
          found,
          known,
        },
      ),
    );
  if (!ids.includes(header.key))
    throw at(
      number,
      phrase('it was written with the key {key}, which is not here: bring the folder of the keys along', {
        key: header.key,
      }),
    );
  return header;
}
