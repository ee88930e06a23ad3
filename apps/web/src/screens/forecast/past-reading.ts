import type { ForecastResult } from '@bifrons/inference';

/** A score that was read; week 0 is now. */
export interface PastReading {
  week: number;
  value: number;
}

/** What was read of a score so far, at the start of treatment too; none without visits. */
export function readingsOf({ history }: Pick<ForecastResult, 'history'>, score: string): PastReading[] {
  const { baselines, now, visits } = history;
  const read = visits.filter((visit) => visit.score === score);
  if (read.length === 0) return [];
  const start = baselines[score];
  return [...(start === undefined ? [] : [{ week: 0, value: start }]), ...read].map(({ week, value }) => ({
    week: week - now,
    value,
  }));
}
