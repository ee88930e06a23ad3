import {
  convertAnalyte,
  findAnalyte,
  patientRecordOf,
  readLabValue,
  readMedicine,
  type PatientRecord,
  type Reading,
} from '@bifrons/knowledge';
import type { Phrase } from '@bifrons/language';
import type { Change, FoundLine, RowChange } from './line.js';
import { changeWords } from './words.js';

/** A patient file as far as it is known. */
export type Draft = Partial<PatientRecord>;

type Lab = NonNullable<PatientRecord['labs']>[number];

/** A text that is worked out once for each row: lists are compared row by row. */
function once<T extends object>(compute: (row: T) => string): (row: T) => string {
  const known = new WeakMap<T, string>();
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const key = compute(row);
    known.set(row, key);
    return key;
  };
}

/** A laboratory value in the unit of its fact, where it is one. */
export const labKey = once(({ date, test, value, unit, upperLimit }: Lab): string => {
  const analyte = findAnalyte(test);
  const printed = readLabValue(value);
  const converted =
    analyte === undefined || printed === undefined || unit === undefined
      ? undefined
      : convertAnalyte(analyte, printed.value, unit, upperLimit);
  // Without the upper limit an enzyme stays in its own unit.
  const number = converted?.ok === true ? converted.value.toPrecision(9) : `${value} ${unit ?? ''}`;
  return JSON.stringify([date, analyte?.fact ?? test.toLowerCase(), printed?.bound ?? '', number]);
});

export const labTest = once(({ date, test }: Lab): string =>
  JSON.stringify([date, findAnalyte(test)?.fact ?? test.toLowerCase()]),
);

type Medication = NonNullable<PatientRecord['medications']>[number];
type Treatment = NonNullable<PatientRecord['treatments']>[number];

/** What is recognised of a name and its code; the name itself where that is not all. */
const medicationKey = once(({ name, code }: Medication): string => {
  const { found, unknown } = readMedicine(name, code);
  return found.length === 0 || unknown.length > 0
    ? name.toLowerCase()
    : found
        .map(({ id, route }) => `${id} ${route}`)
        .sort()
        .join();
});

/** The same value with the keys of every object in one order. */
const inOrder = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(inOrder)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, inOrder(inner)]),
        )
      : value;

const rowKey = once((row: object): string => JSON.stringify(inOrder(row)));

/** The same value, whatever the order of its keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) &&
        isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}

/** How a change stands to what a person already has: it is new, it is there, or something else is there. */
export type Standing =
  { readonly is: 'new' } | { readonly is: 'known' } | { readonly is: 'conflict'; readonly with: Phrase };

const isNew: Standing = { is: 'new' };
const isKnown: Standing = { is: 'known' };
const conflict = (change: Change, of?: string): Standing => ({
  is: 'conflict',
  with: changeWords(change, of),
});

type List = RowChange['list'];
type Dated = Readonly<Record<string, unknown>> & { readonly date: string };
const lists: readonly List[] = ['labs', 'visits', 'diary', 'medications', 'treatments', 'examinations'];

/** Keys by which a row is found again: by the first it is the same, by the last something else may stand there. */
function keysOf(change: RowChange): { readonly same: string; readonly place?: string } {
  switch (change.list) {
    case 'labs':
      return { same: labKey(change.row), place: labTest(change.row) };
    case 'medications':
      return { same: medicationKey(change.row) };
    case 'examinations':
      return { same: rowKey(change.row) };
    case 'treatments':
      return { same: rowKey(change.row), place: change.row.drug };
    case 'visits':
    case 'diary':
      return { same: rowKey(change.row), place: change.row.date };
  }
}

/** A patient file that changes are held against and put into; rows are found by their keys, so that many take no longer each. */
export class Held {
  #single: Draft;
  readonly #rows = new Map<List, object[]>();
  readonly #same = new Set<string>();
  /** Places of rows in their lists. */
  readonly #places = new Map<string, number[]>();

  constructor(patient: Draft) {
    this.#single = patient;
    for (const list of lists)
      for (const row of patient[list] ?? []) this.#add({ kind: 'row', list, row } as RowChange);
  }

  #add(change: RowChange): void {
    const rows = this.#rows.get(change.list) ?? [];
    this.#rows.set(change.list, rows);
    const { same, place } = keysOf(change);
    this.#same.add(`${change.list} ${same}`);
    if (place !== undefined) {
      const key = `${change.list} ${place}`;
      const known = this.#places.get(key);
      if (known === undefined) this.#places.set(key, [rows.length]);
      else known.push(rows.length);
    }
    rows.push(change.row);
  }

  /** Rows that stand where a row would stand. */
  #there(change: RowChange): number[] {
    const { place } = keysOf(change);
    return place === undefined ? [] : (this.#places.get(`${change.list} ${place}`) ?? []);
  }

  /** How a change stands to what is there. */
  standing(change: Change): Standing {
    const patient = this.#single;
    switch (change.kind) {
      case 'identity':
        return isNew;
      case 'none':
        return patient[change.list] !== undefined && (this.#rows.get(change.list) ?? []).length === 0
          ? isKnown
          : isNew;
      case 'hypersensitivity':
        return patient.facts?.hypersensitivity?.some(
          (one) => one.toLowerCase() === change.to.toLowerCase(),
        ) === true
          ? isKnown
          : isNew;
      case 'fact': {
        const there = patient.facts?.[change.fact];
        if (there === undefined) return isNew;
        // That none is known changes nothing where some are.
        if (change.fact === 'hypersensitivity' && isSame(change.value, [])) return isKnown;
        return isSame(there, change.value) ? isKnown : conflict({ ...change, value: there });
      }
      case 'set': {
        const entries = Object.entries(change.values) as [keyof typeof change.values, unknown][];
        const there = entries.filter(([key]) => patient[key] !== undefined);
        const other = there.filter(([key, value]) => !isSame(patient[key], value));
        if (other.length > 0)
          return conflict({
            kind: 'set',
            values: Object.fromEntries(other.map(([key]) => [key, patient[key]])),
          });
        return there.length === entries.length ? isKnown : isNew;
      }
      case 'row':
        return this.#rowStanding(change);
    }
  }

  #rowStanding(change: RowChange): Standing {
    if (this.#same.has(`${change.list} ${keysOf(change).same}`)) return isKnown;
    const rows = this.#rows.get(change.list) ?? [];
    const there = this.#there(change).map((index) => rows[index]!);
    const beside = (row: object): Standing => conflict({ ...change, row } as Change, this.#single.disease);
    switch (change.list) {
      case 'labs':
        return there[0] === undefined ? isNew : beside(there[0]);
      case 'treatments': {
        const { fromDate, toDate } = change.row;
        const other = (there as Treatment[]).find(
          (one) =>
            (toDate === undefined || one.fromDate <= toDate) &&
            (one.toDate === undefined || one.toDate >= fromDate),
        );
        return other === undefined ? isNew : beside(other);
      }
      case 'visits':
      case 'diary': {
        const [day] = there as Dated[];
        if (day === undefined) return isNew;
        const entries = Object.entries(change.row);
        if (entries.some(([key, value]) => Object.hasOwn(day, key) && !isSame(day[key], value)))
          return beside(day);
        return entries.every(([key]) => Object.hasOwn(day, key)) ? isKnown : isNew;
      }
      default:
        return isNew;
    }
  }

  /** Puts a change in. What is there already is not doubled; rows that are there stay. */
  take(change: Change): void {
    const standing = this.standing(change);
    if (standing.is === 'known') return;
    const patient = this.#single;
    switch (change.kind) {
      case 'identity': {
        const id = change.identity.fileId;
        if (patient.id === undefined && id !== undefined) this.#single = { ...patient, id };
        return;
      }
      case 'none':
        if (patient[change.list] === undefined) this.#single = { ...patient, [change.list]: [] };
        return;
      case 'hypersensitivity': {
        const hypersensitivity = [...(patient.facts?.hypersensitivity ?? []), change.to];
        this.#single = { ...patient, facts: { ...patient.facts, hypersensitivity } };
        return;
      }
      case 'fact':
        this.#single = { ...patient, facts: { ...patient.facts, [change.fact]: change.value } };
        return;
      case 'set':
        this.#single = { ...patient, ...change.values };
        return;
      case 'row':
        return this.#takeRow(change);
    }
  }

  #takeRow(change: RowChange): void {
    const rows = this.#rows.get(change.list) ?? [];
    const there = this.#there(change);
    const day = change.list === 'visits' || change.list === 'diary' ? there[0] : undefined;
    // The other spell of the same medicine from the same day is what was known of it until now.
    const spell =
      change.list === 'treatments'
        ? there.find((index) => (rows[index] as Treatment).fromDate === change.row.fromDate)
        : undefined;
    if (day !== undefined) rows[day] = { ...rows[day], ...change.row };
    else if (spell !== undefined) rows[spell] = change.row;
    else return this.#add(change);
    this.#same.add(`${change.list} ${keysOf(change).same}`);
  }

  /** The patient file as it is now. */
  draft(): Draft {
    return { ...this.#single, ...Object.fromEntries(this.#rows) };
  }
}

/**
 * A patient with the accepted lines of a table: what is there stays, nothing is doubled, and where a line in conflict was
 * accepted it takes the place of what was there (a laboratory value stands beside it). `patient`: undefined for a new one, whose id is then `id`,
 * or what is known of it.
 * Problems as of a patient file, such as a year of birth that is missing.
 */
export function applyLines(
  patient: Draft | undefined,
  lines: readonly FoundLine[],
  today: Date,
  id = 'imported',
): Reading<PatientRecord> {
  const held = new Held(patient ?? {});
  for (const { accepted, becomes } of lines) if (accepted && becomes !== null) held.take(becomes);
  const changed = held.draft();
  return patientRecordOf({ ...changed, id: changed.id ?? id }, today);
}
