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

const rowKey = once((row: object): string => JSON.stringify(row, Object.keys(row).sort()));

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

/** What a person already has where a change would put something. */
export function standingIn(patient: Draft, change: Change): Standing {
  switch (change.kind) {
    case 'identity':
      return isNew;
    case 'none': {
      const list = patient[change.list];
      return list === undefined ? isNew : list.length === 0 ? isKnown : isNew;
    }
    case 'hypersensitivity':
      return patient.facts?.hypersensitivity?.some((one) => one.toLowerCase() === change.to.toLowerCase()) ===
        true
        ? isKnown
        : isNew;
    case 'fact': {
      const there = patient.facts?.[change.fact];
      if (there === undefined) return isNew;
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
      return rowStanding(patient, change);
  }
}

function rowStanding(patient: Draft, change: RowChange): Standing {
  switch (change.list) {
    case 'labs': {
      const there = patient.labs ?? [];
      if (there.some((one) => labKey(one) === labKey(change.row))) return isKnown;
      const other = there.find((one) => labTest(one) === labTest(change.row));
      return other === undefined ? isNew : conflict({ ...change, row: other });
    }
    case 'medications':
      return (patient.medications ?? []).some((one) => medicationKey(one) === medicationKey(change.row))
        ? isKnown
        : isNew;
    case 'examinations':
      return (patient.examinations ?? []).some((one) => rowKey(one) === rowKey(change.row)) ? isKnown : isNew;
    case 'treatments': {
      const there = patient.treatments ?? [];
      if (there.some((one) => rowKey(one) === rowKey(change.row))) return isKnown;
      const { drug, fromDate, toDate } = change.row;
      const other = there.find(
        (one) =>
          one.drug === drug &&
          (toDate === undefined || one.fromDate <= toDate) &&
          (one.toDate === undefined || one.toDate >= fromDate),
      );
      return other === undefined ? isNew : conflict({ ...change, row: other });
    }
    case 'visits':
    case 'diary': {
      const there: readonly { readonly date: string }[] = patient[change.list] ?? [];
      const day = there.find(({ date }) => date === change.row.date);
      if (day === undefined) return isNew;
      const own = day as unknown as Record<string, unknown>;
      const entries = Object.entries(change.row);
      const other = entries.filter(([key, value]) => Object.hasOwn(own, key) && !isSame(own[key], value));
      if (other.length > 0) return conflict({ ...change, row: day } as Change, patient.disease);
      return entries.every(([key]) => Object.hasOwn(own, key)) ? isKnown : isNew;
    }
  }
}

/** A patient file with a change. What is there already is not doubled; rows that are there stay. */
export function withChange(patient: Draft, change: Change): Draft {
  const standing = standingIn(patient, change);
  if (standing.is === 'known') return patient;
  switch (change.kind) {
    case 'identity': {
      const id = change.identity.fileId;
      return patient.id === undefined && id !== undefined ? { ...patient, id } : patient;
    }
    case 'none':
      return patient[change.list] === undefined ? { ...patient, [change.list]: [] } : patient;
    case 'hypersensitivity':
      return {
        ...patient,
        facts: {
          ...patient.facts,
          hypersensitivity: [...(patient.facts?.hypersensitivity ?? []), change.to],
        },
      };
    case 'fact':
      return { ...patient, facts: { ...patient.facts, [change.fact]: change.value } };
    case 'set':
      return { ...patient, ...change.values };
    case 'row': {
      const rows = (patient[change.list] ?? []) as readonly { readonly date?: string }[];
      if (change.list === 'visits' || change.list === 'diary') {
        const index = rows.findIndex(({ date }) => date === change.row.date);
        if (index >= 0)
          return { ...patient, [change.list]: rows.with(index, { ...rows[index], ...change.row }) };
      }
      if (change.list === 'treatments' && standing.is === 'conflict') {
        // The other spell of the same medicine is what was known of it until now.
        const kept = (patient.treatments ?? []).filter(
          (one) => !(one.drug === change.row.drug && one.fromDate === change.row.fromDate),
        );
        return { ...patient, treatments: [...kept, change.row] };
      }
      return { ...patient, [change.list]: [...rows, change.row] };
    }
  }
}

/**
 * A patient with the accepted lines of a table: what is there stays, nothing is doubled, and where a line in conflict was
 * accepted it takes the place of what was there. `patient`: undefined for a new one, whose id is then `id`.
 * Problems as of a patient file, such as a year of birth that is missing.
 */
export function applyLines(
  patient: PatientRecord | undefined,
  lines: readonly FoundLine[],
  today: Date,
  id = 'imported',
): Reading<PatientRecord> {
  const changed = lines
    .filter(({ accepted }) => accepted)
    .reduce<Draft>(
      (draft, { becomes }) => (becomes === null ? draft : withChange(draft, becomes)),
      patient ?? {},
    );
  return patientRecordOf({ ...changed, id: changed.id ?? id }, today);
}
