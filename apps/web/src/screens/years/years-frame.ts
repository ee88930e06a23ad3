import { scaleLinear, type ScaleLinear } from 'd3-scale';

const DAY_MS = 86_400_000;

/** A date as days since 1970. */
export const dayOf = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY_MS;
export const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The one axis of time that everything of a person stands on. */
export interface YearsFrame {
  left: number;
  right: number;
  /** Days since 1970. */
  x: ScaleLinear<number, number>;
  ticks: readonly { day: number; year: number | null }[];
}

export function yearsFrame(width: number, first: number, last: number): YearsFrame {
  const [left, right] = [44, width - 16];
  return { left, right, x: scaleLinear([first, last], [left, right]), ticks: ticksOf(first, last, width) };
}

/** The first of January of each year, and of the quarters between where there is room. */
function ticksOf(first: number, last: number, width: number): YearsFrame['ticks'] {
  const years = (last - first) / 365.25;
  const every = (width - 60) / years > 110 ? 3 : 12;
  const found: { day: number; year: number | null }[] = [];
  const from = new Date(first * DAY_MS).getUTCFullYear();
  const to = new Date(last * DAY_MS).getUTCFullYear();
  for (let year = from; year <= to; year += 1)
    for (let month = 0; month < 12; month += every) {
      const day = Date.UTC(year, month, 1) / DAY_MS;
      if (day >= first && day <= last) found.push({ day, year: month === 0 ? year : null });
    }
  return found;
}
