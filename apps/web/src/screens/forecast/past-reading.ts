import type { ForecastResult } from '@bifrons/inference';

/** A score that was read; week 0 is now. */
export interface PastReading {
  week: number;
  value: number;
}

/** The scores read so far, the one at the start of treatment among them; none without visits. */
export function readingsOf({ history: { baseline, now, visits } }: ForecastResult): PastReading[] {
  if (visits.length === 0) return [];
  return [{ week: 0, salt: baseline }, ...visits].map(({ week, salt }) => ({
    week: week - now,
    value: salt,
  }));
}
