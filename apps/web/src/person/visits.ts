import { doseError, doseOf, type PerDay } from '../regimens/course.ts';
import { parseNumber } from './parse-number.ts';

/** A visit as typed: weeks since treatment began, and the SALT read then. */
export interface VisitDraft {
  week: string;
  salt: string;
}

/** What was taken from the start of treatment to the last visit; `drug: null` is nothing. */
export interface TakenDraft {
  drug: string | null;
  dose: string;
  perDay: PerDay;
}

export interface Visit {
  week: number;
  salt: number;
}

/** What is known of the time from the start of treatment to now, the last visit. */
export interface TreatmentRecord {
  /** By ascending week, all after week 0. */
  visits: readonly Visit[];
  taken: { drug: string; doseMg: number; perDay: PerDay } | null;
}

export interface RecordErrors {
  /** One for each row; null where it can be read. */
  visits: readonly (string | null)[];
  taken: string | null;
}

export const MAX_VISITS = 12;
const LAST_WEEK = 260;

export const FIRST_TAKEN: TakenDraft = { drug: 'baricitinib', dose: '4', perDay: 1 };

/** Reads the rows; one in which nothing was typed yet does not count. `record` is null if something cannot be read. */
export function readRecord(
  visits: readonly VisitDraft[],
  taken: TakenDraft,
): { record: TreatmentRecord | null; errors: RecordErrors } {
  const weeks = visits.map(({ week }) => parseNumber(week));
  const errors: RecordErrors = {
    visits: visits.map((visit, row) => errorOf(visit, weeks.indexOf(weeks[row] ?? null) < row)),
    taken: visits.some(isBegun) ? doseError(taken) : null,
  };
  if (errors.taken !== null || errors.visits.some((error) => error !== null)) return { record: null, errors };
  const read = visits
    .filter(isBegun)
    .map(({ week, salt }) => ({ week: parseNumber(week) ?? 0, salt: parseNumber(salt) ?? 0 }))
    .sort((a, b) => a.week - b.week);
  const doseMg = doseOf(taken);
  const { drug, perDay } = taken;
  return {
    record: {
      visits: read,
      taken: read.length === 0 || drug === null || doseMg === null ? null : { drug, doseMg, perDay },
    },
    errors,
  };
}

function isBegun({ week, salt }: VisitDraft): boolean {
  return week.trim() !== '' || salt.trim() !== '';
}

function errorOf(visit: VisitDraft, again: boolean): string | null {
  if (!isBegun(visit)) return null;
  const week = parseNumber(visit.week);
  if (week === null || !Number.isInteger(week) || week < 1 || week > LAST_WEEK)
    return `${quoted(visit.week)}Please give the week as a whole number between 1 and ${LAST_WEEK}.`;
  if (again) return `Week ${week} is already there. Please give each visit its own week.`;
  const salt = parseNumber(visit.salt);
  if (salt === null || salt < 0 || salt > 100)
    return `${quoted(visit.salt)}Please give the SALT of week ${week} between 0 and 100.`;
  return null;
}

function quoted(text: string): string {
  return text.trim() === '' ? '' : `“${text.trim()}” does not fit here. `;
}
