import { parseNumber } from '../../kit/language/parse-number.ts';
import { HORIZON_WEEKS } from '../../subject/regimens/course.ts';

/** A visit that is being put on the picture: weeks since treatment began, and the SALT read, as typed. */
export interface VisitPlace {
  week: string;
  salt: string;
}

/** Where a new visit begins: when a response can be seen first, on the median. */
const FIRST_WEEKS = 12;

/** A place for a new visit, after `now` (weeks since treatment began), on the median of the forecast. */
export function firstPlace(now: number, median: readonly number[]): VisitPlace {
  return { week: String(now + FIRST_WEEKS), salt: String(Math.round(median[FIRST_WEEKS] ?? 50)) };
}

/** The place as numbers; null where it cannot be one. */
export function readPlace({ week, salt }: VisitPlace, now: number): { week: number; salt: number } | null {
  const [at, score] = [parseNumber(week), parseNumber(salt)];
  if (at === null || !Number.isInteger(at) || at <= now || at > now + HORIZON_WEEKS) return null;
  return score === null || score < 0 || score > 100 ? null : { week: at, salt: score };
}
