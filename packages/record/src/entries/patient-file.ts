import type { PatientRecord } from '@bifrons/knowledge';
import { canonical } from '../audit/canonical.js';
import type { AnyEntry, Entry } from '../persons/person.js';
import type { EntryBodies, EntryKind } from './kinds.js';

/** What has to be written: a body for an entry, or for a new one; null removes it. */
export interface EntryChange {
  /** The entry that changes; absent for a new one. */
  readonly entry?: string;
  readonly kind: EntryKind;
  readonly body: EntryBodies[EntryKind] | null;
}

type Row = Readonly<Record<string, unknown>>;

/** A list of the patient file, and the entries that its rows are. */
interface RowsOf {
  readonly list: 'medications' | 'labs' | 'examinations' | 'treatments' | 'visits' | 'diary';
  readonly kind: EntryKind;
  /** Rows of one disease. */
  readonly ofDisease: boolean;
  /** What the entry has and the file has not. */
  readonly beside: readonly string[];
  /** By what a changed row is known again, the surest first. */
  readonly keys: readonly (readonly string[])[];
}

const rowKinds: readonly RowsOf[] = [
  { list: 'medications', kind: 'medicine', ofDisease: false, beside: [], keys: [['name']] },
  {
    list: 'labs',
    kind: 'laboratory',
    ofDisease: false,
    beside: [],
    keys: [
      ['date', 'test'],
      ['test', 'value'],
    ],
  },
  { list: 'examinations', kind: 'examination', ofDisease: false, beside: [], keys: [['date', 'test']] },
  {
    list: 'treatments',
    kind: 'treatment',
    ofDisease: false,
    beside: ['startReason', 'endReason', 'pause', 'note'],
    keys: [['drug', 'fromDate'], ['drug']],
  },
  { list: 'visits', kind: 'visit', ofDisease: true, beside: ['drawing'], keys: [['date']] },
  { list: 'diary', kind: 'diary-day', ofDisease: true, beside: [], keys: [['date']] },
];

const rowOf = ({ body }: AnyEntry, { ofDisease, beside }: RowsOf): Row =>
  Object.fromEntries(
    Object.entries(body).filter(([key]) => !beside.includes(key) && !(ofDisease && key === 'disease')),
  );

const single = <K extends EntryKind>(entries: readonly AnyEntry[], kind: K): Entry<K> | undefined =>
  entries.find((entry) => entry.kind === kind) as Entry<K> | undefined;

const episodeOf = (entries: readonly AnyEntry[], disease: string): Entry<'episode'> | undefined =>
  entries.find((entry) => entry.kind === 'episode' && entry.body.disease === disease) as
    Entry<'episode'> | undefined;

const rowsOf = (entries: readonly AnyEntry[], rows: RowsOf, disease: string): AnyEntry[] =>
  entries.filter(
    (entry) =>
      entry.kind === rows.kind &&
      (!rows.ofDisease || (entry.body as { disease: string }).disease === disease),
  );

const dateOf = (row: Row): string => String(row['date'] ?? row['fromDate'] ?? '');

/**
 * The patient file of one disease, made of the entries of a person. Rows stand by date, those of one day in the order in which
 * they came. `id`: what the file calls the person. Undefined as long as nothing but the identity is known.
 */
export function patientOf(
  entries: readonly AnyEntry[],
  disease: string,
  id: string,
): PatientRecord | undefined {
  const person = single(entries, 'person');
  if (person === undefined) return undefined;
  const { none = [], ...known } = person.body;
  const episode = episodeOf(entries, disease);
  const facts = single(entries, 'facts');
  const empty = [...none, ...(episode?.body.none ?? [])];
  const lists = rowKinds.flatMap((rows) => {
    const some = rowsOf(entries, rows, disease).sort((a, b) => (a.id < b.id ? -1 : 1));
    const read = some.map((entry) => rowOf(entry, rows));
    // A stable sort: rows of one day keep their order.
    read.sort((a, b) => dateOf(a).localeCompare(dateOf(b)));
    return read.length > 0 || empty.includes(rows.list) ? [[rows.list, read] as const] : [];
  });
  return {
    id,
    ...known,
    disease,
    ...(episode?.body.severity === undefined ? {} : { severity: episode.body.severity }),
    ...(facts === undefined ? {} : { facts: facts.body }),
    ...Object.fromEntries(lists),
  } as PatientRecord;
}

/**
 * The entries that differ between a person and a changed patient file of one disease. A row that is as it was keeps its entry;
 * then one of the same day and test (medicine, name) is taken for the row that was changed; what is left was added or removed.
 */
export function changesOf(
  entries: readonly AnyEntry[],
  patient: PatientRecord,
  disease: string,
): EntryChange[] {
  const emptyLists = (ofDisease: boolean) =>
    rowKinds
      .filter((rows) => rows.ofDisease === ofDisease && patient[rows.list]?.length === 0)
      .map(({ list }) => list);
  const noneOf = (ofDisease: boolean) => {
    const none = emptyLists(ofDisease);
    return none.length === 0 ? {} : { none };
  };
  const { birthYear, birthDate, sex, weightKg, systemicSteroid, matters } = patient;
  const episode = episodeOf(entries, disease);
  return [
    ...changeOf('person', single(entries, 'person'), {
      birthYear,
      ...(birthDate === undefined ? {} : { birthDate }),
      ...(sex === undefined ? {} : { sex }),
      ...(weightKg === undefined ? {} : { weightKg }),
      ...(systemicSteroid === undefined ? {} : { systemicSteroid }),
      ...(matters === undefined ? {} : { matters }),
      ...noneOf(false),
    }),
    ...changeOf('facts', single(entries, 'facts'), patient.facts),
    ...changeOf('episode', episode, {
      disease,
      ...(patient.severity === undefined ? {} : { severity: patient.severity }),
      ...(episode?.body.since === undefined ? {} : { since: episode.body.since }),
      ...(episode?.body.ended === undefined ? {} : { ended: episode.body.ended }),
      ...noneOf(true),
    }),
    ...rowKinds.flatMap((rows) =>
      rowChanges(rows, rowsOf(entries, rows, disease), patient[rows.list] ?? [], disease),
    ),
  ];
}

function changeOf<K extends EntryKind>(
  kind: K,
  before: Entry<K> | undefined,
  body: EntryBodies[K] | undefined,
): EntryChange[] {
  if (body === undefined) return before === undefined ? [] : [{ entry: before.id, kind, body: null }];
  if (before === undefined) return [{ kind, body }];
  return canonical(before.body) === canonical(body) ? [] : [{ entry: before.id, kind, body }];
}

function rowChanges(
  rows: RowsOf,
  entries: readonly AnyEntry[],
  file: readonly Row[],
  disease: string,
): EntryChange[] {
  const left = new Set(entries);
  let open = [...file];
  /** Pairs rows with entries that agree in what `key` makes of them; returns the pairs. */
  const pair = (key: (row: Row) => string): [Row, AnyEntry][] => {
    const byKey = new Map<string, AnyEntry[]>();
    for (const entry of left) {
      const name = key(rowOf(entry, rows));
      byKey.set(name, [...(byKey.get(name) ?? []), entry]);
    }
    const pairs: [Row, AnyEntry][] = [];
    open = open.filter((row) => {
      const entry = byKey.get(key(row))?.shift();
      if (entry === undefined) return true;
      left.delete(entry);
      pairs.push([row, entry]);
      return false;
    });
    return pairs;
  };
  pair(canonical);
  const changed = rows.keys.flatMap((key) => pair((row) => canonical(key.map((name) => row[name] ?? null))));
  const bodyOf = (row: Row, beside: Row = {}) =>
    ({ ...row, ...(rows.ofDisease ? { disease } : {}), ...beside }) as EntryBodies[EntryKind];
  return [
    ...changed.map(([row, entry]) => ({
      entry: entry.id,
      kind: rows.kind,
      body: bodyOf(row, keptOf(row, entry, rows)),
    })),
    ...open.map((row) => ({ kind: rows.kind, body: bodyOf(row) })),
    ...[...left].map((entry) => ({ entry: entry.id, kind: rows.kind, body: null })),
  ];
}

/** What stays of an entry beside its row; a drawing goes when the places that were drawn have changed. */
function keptOf(row: Row, { body }: AnyEntry, { beside }: RowsOf): Row {
  const before = body as unknown as Row;
  const moved = canonical(before['regions']) !== canonical(row['regions']);
  return Object.fromEntries(
    Object.entries(before).filter(([key]) => beside.includes(key) && !(key === 'drawing' && moved)),
  );
}
