import type { Region } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { Work } from '../database/database.js';
import { blindSearch, type BlindValue } from '../keys/blind-index.js';
import { audited, demandRole, workerFor, type ClinicRecord, type Member } from '../record.js';
import { dueStates, type Due, type DueState } from './due.js';
import { dueOfAll, summariesOf, type Summary } from './summaries.js';

/** A person as a row of the list. */
export interface PersonRow {
  readonly id: string;
  /** Empty where the record is closed to the account: see `closed`. */
  readonly name: string;
  /** The first of their numbers. */
  readonly number?: string;
  readonly birthYear: number | null;
  readonly version: number;
  readonly guarded: boolean;
  /** A guarded person of another team, found by their full number or name with birth date: only breaking the glass opens them. */
  readonly closed?: true;
  readonly diseases: readonly string[];
  /** Under way. */
  readonly treatments: readonly { readonly drug: string; readonly fromDate: string }[];
  readonly lastVisit?: string;
  readonly due: readonly Due[];
}

/** Which persons are asked for. */
export interface ListRequest {
  /** Words of the name (their first letters are enough, from three on), numbers, a birth date as YYYY-MM-DD; all must match. */
  readonly search?: string;
  /** Only who has something due so soon, or sooner. */
  readonly due?: DueState;
  /** YYYY-MM-DD; the day in UTC unless given. */
  readonly today?: string;
  /** Of whose labels the calendar is; EU unless given. */
  readonly region?: Region;
  /** The language of what is due; English unless given. */
  readonly say?: Say;
  /** So many rows at most; 500 unless given. */
  readonly limit?: number;
}

const usualLimit = 500;
/** Names of people are sorted as readers of most languages expect. */
const collator = new Intl.Collator('en', { sensitivity: 'base' });

/**
 * Persons whom the account may read, by name; with `due`, those with something due, the most pressing first. One event in the
 * chain, with how many they are, not with the words that were searched.
 * @throws Refusal for researchers and administrators, who read no persons
 */
export async function listPersons(
  record: ClinicRecord,
  actor: Member,
  request: ListRequest = {},
): Promise<{ persons: PersonRow[]; total: number }> {
  demandRole(actor, 'clinician', 'nurse', 'person');
  const { search = '', due, region = 'eu', say, limit = usualLimit } = request;
  const today = request.today ?? new Date().toISOString().slice(0, 10);
  const words = blindSearch(record.keys, actor.organisation, search);
  const open = await audited(record, actor, async (work, note) => {
    const found = await personsFound(work, words);
    const summaries = await summariesOf(record, work, actor, found);
    note({ action: 'persons-listed', detail: { n: found.length, searched: words.length > 0 } });
    return found.map((person) => ({ person, summary: summaries.get(person.id)! }));
  });
  open.sort((a, b) => collator.compare(a.summary.name, b.summary.name));
  const rowOf = ({ person, summary }: (typeof open)[number]): PersonRow => ({
    id: person.id,
    name: summary.name,
    ...(summary.number === undefined ? {} : { number: summary.number }),
    birthYear: summary.birthYear,
    version: person.version,
    guarded: person.guarded,
    diseases: summary.diseases,
    treatments: underWay(summary, today),
    ...(summary.lastVisit === undefined ? {} : { lastVisit: summary.lastVisit }),
    due: dueOfAll(record, summary, today, region, say),
  });
  const rows: PersonRow[] = [];
  for (const [k, one] of (due === undefined ? open.slice(0, limit) : open).entries()) {
    // The calendar of a person takes milliseconds: others are served in between.
    if (k % 10 === 9) await new Promise((resolve) => setImmediate(resolve));
    rows.push(rowOf(one));
  }
  if (due !== undefined) {
    const so = dueStates.indexOf(due);
    const pressing = rows
      .map((row) => ({ ...row, due: row.due.filter(({ state }) => dueStates.indexOf(state) <= so) }))
      .filter((row) => row.due.length > 0)
      .sort((a, b) => pressOf(a) - pressOf(b));
    return { persons: pressing.slice(0, limit), total: pressing.length };
  }
  const closed = await closedPersons(record, actor, words, new Set(open.map(({ person }) => person.id)));
  return { persons: [...rows, ...closed], total: open.length + closed.length };
}

const pressOf = ({ due }: PersonRow): number => dueStates.indexOf(due[0]!.state);

interface Found {
  readonly id: string;
  readonly version: number;
  readonly guarded: boolean;
}

/** Persons of whom every word is found. */
function personsFound(work: Work, words: readonly (readonly BlindValue[])[]): Promise<Found[]> {
  let query = work.selectFrom('person').select(['id', 'version', 'guarded']).where('erased_at', 'is', null);
  for (const any of words)
    query = query.where('id', 'in', (inner) =>
      inner
        .selectFrom('blind_index')
        .select('person')
        .where((is) =>
          is.or(any.map(({ kind, value }) => is.and([is('kind', '=', kind), is('value', '=', value)]))),
        ),
    );
  return query.execute();
}

const underWay = ({ patients }: Summary, today: string): { drug: string; fromDate: string }[] =>
  (patients[0]?.treatments ?? [])
    .filter(({ fromDate, toDate }) => fromDate <= today && (toDate === undefined || toDate >= today))
    .map(({ drug, fromDate }) => ({ drug, fromDate }));

/**
 * Guarded persons of other teams whom the search names in full: by a number, or by two words of the name and the birth date.
 * Not more is told than that they are there.
 */
async function closedPersons(
  { database }: ClinicRecord,
  actor: Member,
  words: readonly (readonly BlindValue[])[],
  known: ReadonlySet<string>,
): Promise<PersonRow[]> {
  const whole = words.map((any) => any.filter(({ kind }) => kind !== 'name'));
  const treats = actor.roles.some((role) => role === 'clinician' || role === 'nurse');
  if (!treats || whole.length === 0) return [];
  const rows = await database.as(workerFor(actor.organisation, actor.account), async (work) => {
    const found = (await personsFound(work, whole)).filter(({ id, guarded }) => guarded && !known.has(id));
    if (found.length === 0) return [];
    const values = await work
      .selectFrom('blind_index')
      .select(['person', 'kind', 'value'])
      .where(
        'person',
        'in',
        found.map(({ id }) => id),
      )
      .where('kind', 'in', ['number', 'birth'])
      .execute();
    const said = new Set(
      whole.flat().map(({ kind, value }) => `${kind} ${Buffer.from(value).toString('hex')}`),
    );
    return found.filter(({ id }) => {
      const hits = values.filter(
        ({ person, kind, value }) =>
          person === id && said.has(`${kind} ${Buffer.from(value).toString('hex')}`),
      );
      return hits.some(({ kind }) => kind === 'number') || (hits.length > 0 && whole.length >= 3);
    });
  });
  return rows.map(({ id, version }) => ({
    id,
    name: '',
    birthYear: null,
    version,
    guarded: true,
    closed: true,
    diseases: [],
    treatments: [],
    due: [],
  }));
}
