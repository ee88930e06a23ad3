import type { RegimenSegment } from '@bifrons/knowledge';

/** What may get better, and what may be lost after a stop; each is counted per 100 of all people. */
export const benefitIds = ['salt-20', 'salt-10', 'keep-20', 'lose-20'] as const;
export type BenefitId = (typeof benefitIds)[number];

/** Weeks after the stop at which the loss is counted. */
export const weeksAfterStop = 24;

/** Week by which a response counts as early, for keeping it. */
export const middleOf = (horizon: number): number => Math.floor(horizon / 2);

/** An option that ends at the horizon: what happens until then is as without the end. */
export const stoppedAt = (horizon: number, segments: readonly RegimenSegment[]): RegimenSegment[] => [
  ...segments.filter(({ fromWeek }) => fromWeek < horizon),
  { fromWeek: horizon, drug: null },
];

/** Weeks at which the score is needed: every week to the horizon, and the one after the stop. */
export const weeksNeeded = (horizon: number): number[] => [
  ...Array.from({ length: horizon + 1 }, (_, week) => week),
  horizon + weeksAfterStop,
];

/**
 * Whether each person has an outcome (1) or not (0), from scores read at `weeksNeeded`:
 * - `salt-20`, `salt-10`: SALT of at most 20 or 10 at the horizon;
 * - `keep-20`: at most 20 in some week up to the middle, and at the horizon;
 * - `lose-20`: at most 20 at the horizon, where the medicine is stopped, and above 20 `weeksAfterStop` weeks later.
 */
export function outcomesOf(
  read: readonly Float64Array[],
  horizon: number,
): Readonly<Record<BenefitId, Float64Array>> {
  const end = read[horizon]!;
  const after = read[horizon + 1]!;
  const early = read.slice(1, middleOf(horizon) + 1);
  const count = (has: (i: number) => boolean) => end.map((_, i) => Number(has(i)));
  return {
    'salt-20': count((i) => end[i]! <= 20),
    'salt-10': count((i) => end[i]! <= 10),
    'keep-20': count((i) => end[i]! <= 20 && early.some((week) => week[i]! <= 20)),
    'lose-20': count((i) => end[i]! <= 20 && after[i]! > 20),
  };
}
