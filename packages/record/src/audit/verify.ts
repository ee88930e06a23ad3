import { phrase, type Phrase } from '@bifrons/language';
import type { Work } from '../database/database.js';
import { audited, demandRole, workerFor, type ClinicRecord, type Member } from '../record.js';
import { beginning, hashOf, hex, sha256, type ChainHead } from './chain.js';

/** What a look at the whole chain found. */
export type ChainState =
  | { readonly whole: true; readonly head: ChainHead }
  | {
      readonly whole: false;
      /** The first event that is wrong, or that is missing. */
      readonly sequence: number;
      readonly problem: Phrase;
    };

const pageRows = 2000;

/**
 * Recomputes every hash of the organisation's chain and holds the entries against it. `noted`: a head that was kept elsewhere,
 * which must be in the chain: only that shows that somebody rewrote all of it.
 * @throws Refusal unless administrator
 */
export async function verifyChain(
  record: ClinicRecord,
  actor: Member,
  noted?: ChainHead,
): Promise<ChainState> {
  demandRole(actor, 'administrator');
  return record.database.as(workerFor(actor.organisation), (work) =>
    chainState(work, actor.organisation, noted),
  );
}

/** The same within a transaction that is under way. */
export async function chainState(work: Work, organisation: string, noted?: ChainHead): Promise<ChainState> {
  const broken = (sequence: number, problem: Phrase): ChainState => ({ whole: false, sequence, problem });
  let previous: Uint8Array = beginning;
  let sequence = 0;
  /** SHA-256 of each version of an entry that the chain tells of; null where it was removed. */
  const written = new Map<string, { readonly content: string | null; readonly sequence: number }>();
  for (;;) {
    const rows = await work
      .selectFrom('audit')
      .selectAll()
      .where('organisation', '=', organisation)
      .where('sequence', '>', sequence)
      .orderBy('sequence')
      .limit(pageRows)
      .execute();
    for (const row of rows) {
      const at = Number(row.sequence);
      if (at !== sequence + 1)
        return broken(
          sequence + 1,
          phrase('event {first} is missing: the next one is {next}', { first: sequence + 1, next: at }),
        );
      if (hex(row.previous) !== hex(previous))
        return broken(
          at,
          phrase('event {at} does not follow the one before it: one was put in, taken out or moved', { at }),
        );
      if (hex(hashOf({ ...row, sequence: at })) !== hex(row.hash))
        return broken(at, phrase('event {at} was changed: its hash is another one', { at }));
      if (noted !== undefined && noted.sequence === at && noted.hash !== hex(row.hash))
        return broken(
          at,
          phrase('event {at} is not the one that was noted: the chain was written anew', { at }),
        );
      if (row.action.startsWith('entry-') && row.action !== 'entry-read')
        written.set(`${row.entry} ${row.entry_version}`, {
          content: row.content === null ? null : hex(row.content),
          sequence: at,
        });
      previous = row.hash;
      sequence = at;
    }
    if (rows.length < pageRows) break;
  }
  const head = await headOf(work, organisation);
  const last = Math.max(head.sequence, noted?.sequence ?? 0);
  if (last > sequence || head.hash !== hex(previous))
    return broken(
      sequence + 1,
      phrase('the end is missing: there are {n} events, but there were {last}', { n: sequence, last }),
    );
  return (await entriesState(work, organisation, written)) ?? { whole: true, head };
}

/** Holds every entry against what the chain says was written. */
async function entriesState(
  work: Work,
  organisation: string,
  written: Map<string, { readonly content: string | null; readonly sequence: number }>,
): Promise<ChainState | undefined> {
  let id = '00000000-0000-0000-0000-000000000000';
  let version = 0;
  for (;;) {
    const rows = await work
      .selectFrom('entry')
      .select(['id', 'version', 'body'])
      .where('organisation', '=', organisation)
      .where((is) => is.or([is('id', '>', id), is.and([is('id', '=', id), is('version', '>', version)])]))
      .orderBy('id')
      .orderBy('version')
      .limit(pageRows)
      .execute();
    for (const row of rows) {
      const key = `${row.id} ${row.version}`;
      const told = written.get(key);
      const where = { entry: row.id, version: row.version };
      if (told === undefined)
        return {
          whole: false,
          sequence: 0,
          problem: phrase('version {version} of the entry {entry} was put in: no event tells of it', where),
        };
      if ((row.body === null ? null : hex(sha256(row.body))) !== told.content)
        return {
          whole: false,
          sequence: told.sequence,
          problem: phrase('version {version} of the entry {entry} was changed after it was written', where),
        };
      written.delete(key);
      [id, version] = [row.id, row.version];
    }
    if (rows.length < pageRows) break;
  }
  const [lost] = written;
  if (lost === undefined) return undefined;
  const [entry, lostVersion] = lost[0].split(' ');
  return {
    whole: false,
    sequence: lost[1].sequence,
    problem: phrase('version {version} of the entry {entry} was taken out', {
      entry: entry!,
      version: lostVersion!,
    }),
  };
}

async function headOf(work: Work, organisation: string): Promise<ChainHead> {
  const row = await work
    .selectFrom('chain_head')
    .select(['sequence', 'hash'])
    .where('organisation', '=', organisation)
    .executeTakeFirst();
  return row === undefined
    ? { sequence: 0, hash: hex(beginning) }
    : { sequence: Number(row.sequence), hash: hex(row.hash) };
}

/** Where the organisation's chain ends: note it outside now and then. @throws Refusal unless administrator */
export async function chainHead(record: ClinicRecord, actor: Member): Promise<ChainHead> {
  demandRole(actor, 'administrator');
  return record.database.as(actor, (work) => headOf(work, actor.organisation));
}

/** An event as it is shown. */
export interface AuditEvent {
  readonly sequence: number;
  readonly at: Date;
  readonly account: string | null;
  readonly action: string;
  readonly person: string | null;
  readonly entry: string | null;
  readonly entryVersion: number | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly hash: string;
}

const usualLimit = 500;

/**
 * Events from a sequence on, oldest first, of everybody or of one person; without `from` the last ones. Looking at them is an
 * event, too.
 * @throws Refusal unless administrator
 */
export async function readAudit(
  record: ClinicRecord,
  actor: Member,
  request: { readonly from?: number; readonly person?: string; readonly limit?: number } = {},
): Promise<AuditEvent[]> {
  demandRole(actor, 'administrator');
  const { from, person, limit = usualLimit } = request;
  return audited(record, actor, async (work, note) => {
    let query = work.selectFrom('audit').selectAll().limit(limit);
    if (person !== undefined) query = query.where('person', '=', person);
    query =
      from === undefined
        ? query.orderBy('sequence', 'desc')
        : query.where('sequence', '>=', from).orderBy('sequence');
    const rows = await query.execute();
    note({ action: 'audit-read', ...(person === undefined ? {} : { person }), detail: { n: rows.length } });
    if (from === undefined) rows.reverse();
    return rows.map((row) => ({
      sequence: Number(row.sequence),
      at: row.at,
      account: row.account,
      action: row.action,
      person: row.person,
      entry: row.entry,
      entryVersion: row.entry_version,
      detail: JSON.parse(row.detail) as Readonly<Record<string, unknown>>,
      hash: hex(row.hash),
    }));
  });
}
