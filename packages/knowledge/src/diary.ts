import { isFields, type Fields } from './input/fields.js';
import { scoresInFile } from './schema/patient.js';

const dayMs = 86_400_000;
/** A score at a visit is the mean of so many days of the diary up to it, of which so many at least have a value. */
const days = 7;
const wanted = 4;

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));

const entriesOf = (list: unknown): Fields[] => (Array.isArray(list) ? list.filter(isFields) : []);

/** Values of a score in the diary in the week up to a day. */
function valuesUpTo(diary: unknown, score: string, date: string): number[] {
  const last = Date.parse(date);
  return entriesOf(diary).flatMap((entry) => {
    const value = entry[score];
    if (typeof value !== 'number' || !isDate(entry['date'])) return [];
    const ago = (last - Date.parse(entry['date'])) / dayMs;
    return ago >= 0 && ago < days ? [value] : [];
  });
}

/** Mean of the diary in the week up to a day; undefined with too few days. */
export function diaryMean(diary: unknown, score: string, date: string): number | undefined {
  const values = valuesUpTo(diary, score, date);
  return values.length < wanted ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The day on which a record starts: the first visit or treatment; of a diary alone, its last day. */
export function startOf(patient: Fields): string | undefined {
  const dates = [
    ...entriesOf(patient['visits']).map((visit) => visit['date']),
    ...entriesOf(patient['treatments']).map((treatment) => treatment['fromDate']),
  ].filter(isDate);
  const first = dates.sort()[0];
  return (
    first ??
    entriesOf(patient['diary'])
      .map((entry) => entry['date'])
      .filter(isDate)
      .sort()
      .at(-1)
  );
}

/** A time at which a score is wanted of the diary, which has too few days then. */
export interface DiaryGap {
  readonly score: string;
  readonly date: string;
  readonly days: number;
  readonly wanted: number;
  /** Where in the file the score could stand. */
  readonly keys: readonly string[];
}

/** Where a diary was kept, but not for long enough. */
export function diaryGaps(patient: Fields): DiaryGap[] {
  const { disease, diary, severity } = patient;
  if (typeof disease !== 'string') return [];
  const visits = entriesOf(patient['visits']);
  const start = startOf(patient);
  const atStart = { date: start, seen: isFields(severity) ? severity : {}, keys: ['severity'] };
  const times = [
    ...(visits.some(({ date }) => date === start) ? [] : [atStart]),
    ...visits.map((visit, k) => ({ date: visit['date'], seen: visit, keys: [`visits[${k}]`] })),
  ];
  return scoresInFile(disease).flatMap(([score, { daily }]) =>
    times.flatMap(({ date, seen, keys }) => {
      if (!daily || seen[score] !== undefined || !isDate(date)) return [];
      const { length } = valuesUpTo(diary, score, date);
      return length > 0 && length < wanted ? [{ score, date, days: length, wanted, keys }] : [];
    }),
  );
}
