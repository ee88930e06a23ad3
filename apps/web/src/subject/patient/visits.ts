import type { Say } from '@bifrons/language';
import { parseNumber } from '../../kit/language/parse-number.ts';
import type { SeverityInFile } from '../severity/disease-form.ts';
import type { SeverityReading } from '../severity/read-severity.ts';
import { primaryScoreOf } from '../severity/scores.ts';
import { isSeen } from '../severity/severity-draft.ts';
import { seenAt, type VisitDraft } from './patient-draft.ts';

/** A visit that can be read, with its day. */
export interface Visit {
  /** YYYY-MM-DD */
  date: string;
  /** Scores and regions as in a patient file; empty in a visit at which only adverse events were told. */
  seen: SeverityInFile;
  adverseEvents: readonly string[];
}

export interface VisitsReading {
  /** In the order of the rows; rows in which nothing was typed, or that cannot be read, are left out. */
  visits: readonly Visit[];
  /** One for each row; null where it can be read. */
  errors: readonly (string | null)[];
  /** The day from which weeks are counted; null if nothing tells it. */
  start: string | null;
}

export const MAX_VISITS = 24;
const LAST_WEEK = 520;
const DAY_MS = 86_400_000;

/** What is needed to read a visit. */
export interface VisitsSettings {
  /** The disease that they are about. */
  disease: string;
  /** YYYY-MM-DD; null while it is not known. */
  firstDose: string | null;
  today: string;
  read: (visit: VisitDraft) => SeverityReading;
  say: Say;
}

/**
 * Reads visits typed as a week of treatment or as a date. Weeks are counted from the first dose; while its day is not
 * known, the latest visit counts as today.
 */
export function readVisits(rows: readonly VisitDraft[], settings: VisitsSettings): VisitsReading {
  const { disease, firstDose, today } = settings;
  const weeks = rows.map(({ when }) => weekOf(when));
  const latest = Math.max(-1, ...weeks.filter((week) => week !== null));
  const dated = rows.some(({ when }) => isDate(when));
  const start = firstDose ?? (latest < 0 || dated ? null : addDays(today, -7 * latest));
  const dates = rows.map(({ when }, row) => {
    const week = weeks[row] ?? null;
    if (isDate(when)) return when.trim();
    return week === null || start === null ? null : addDays(start, 7 * week);
  });
  const errors = rows.map((row, index) => {
    const date = dates[index] ?? null;
    const again = date !== null && dates.indexOf(date) < index;
    return isBegun(row) ? errorOf(row, date, again, settings) : null;
  });
  const visits = rows.flatMap((row, index) => {
    const date = dates[index];
    if (!isBegun(row) || errors[index] !== null || date == null) return [];
    const events = row.adverseEvents.map((event) => event.trim()).filter((event) => event !== '');
    const { seen } = settings.read(row);
    // What was seen of another disease is kept, but says nothing of this one.
    if (events.length === 0 && !isSeen(seenAt(row, disease))) return [];
    return [{ date, seen, adverseEvents: events }];
  });
  return { visits, errors, start };
}

/** Whether anything was typed into the row. */
export function isBegun(visit: VisitDraft): boolean {
  return visit.when.trim() !== '' || Object.values(visit.seen).some(isSeen) || hasEvents(visit);
}

const hasEvents = ({ adverseEvents }: VisitDraft): boolean =>
  adverseEvents.some((event) => event.trim() !== '');

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whether a text is a day that exists, as YYYY-MM-DD. */
export function isDate(text: string): boolean {
  const trimmed = text.trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(trimmed)) return false;
  const time = Date.parse(trimmed);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(trimmed);
}

function weekOf(text: string): number | null {
  const week = parseNumber(text);
  return week !== null && Number.isInteger(week) && week >= 1 && week <= LAST_WEEK ? week : null;
}

function errorOf(
  visit: VisitDraft,
  date: string | null,
  again: boolean,
  { disease, today, read, say }: VisitsSettings,
): string | null {
  const text = visit.when.trim();
  if (text === '') return say('Please give the week of this visit, or its date.');
  if (!isDate(text) && weekOf(text) === null)
    return say(
      '“{text}” does not fit here. Please give the week as a whole number between 1 and {last}, or the date as YYYY-MM-DD.',
      { text, last: LAST_WEEK },
    );
  if (date === null)
    return say(
      'Week {week} has no date yet. Please give the day of the first dose, or the date of this visit.',
      {
        week: text,
      },
    );
  if (date > today) return say('{text} lies in the future. Please give a visit that has been.', { text });
  if (again) return say('{text} is already there. Please give each visit its own day.', { text });
  if (!hasEvents(visit) && !Object.values(visit.seen).some(isSeen)) {
    const { short, min, max } = primaryScoreOf(disease);
    return say('Please give the {score} of this visit, between {min} and {max}, or what went wrong.', {
      score: say(short),
      min,
      max,
    });
  }
  const [error] = Object.values(read(visit).errors);
  return error ?? null;
}
