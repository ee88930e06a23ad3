import { parseNumber } from '../../kit/language/parse-number.ts';
import type { ShownScore } from '../../subject/severity/scores.ts';
import { HORIZON_WEEKS } from '../../subject/regimens/course.ts';

/** A visit that is being put on the picture: weeks since treatment began, and the primary score read, as typed. */
export interface VisitPlace {
  week: string;
  value: string;
}

/** Where a new visit begins: when a response can be seen first, on the median. */
const FIRST_WEEKS = 12;

/** A place for a new visit, after `now` (weeks since treatment began), on the median of the forecast. */
export function firstPlace(now: number, median: readonly number[]): VisitPlace {
  return { week: String(now + FIRST_WEEKS), value: String(Math.round(median[FIRST_WEEKS] ?? 0)) };
}

/** The place as numbers; null where it cannot be one. */
export function readPlace(
  { week, value }: VisitPlace,
  { min, max }: Pick<ShownScore, 'min' | 'max'>,
  now: number,
): { week: number; value: number } | null {
  const [at, read] = [parseNumber(week), parseNumber(value)];
  if (at === null || !Number.isInteger(at) || at <= now || at > now + HORIZON_WEEKS) return null;
  return read === null || read < min || read > max ? null : { week: at, value: read };
}
