import { atScore, readAtMostByScore, readScoresOf, type Evidence } from '@bifrons/inference';
import type { RegimenSegment } from '@bifrons/knowledge';
import type { ScoreModel } from '@bifrons/model';

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
 * The chance of each outcome, from true scores at `weeksNeeded` and a rater who errs by the same in all weeks; what the
 * visits say is in it (`Conditional.influence`: its plain mean is the share of people like this one):
 * - `salt-20`, `salt-10`: SALT of at most 20 or 10 at the horizon;
 * - `keep-20`: at most 20 in some week up to the middle, and at the horizon;
 * - `lose-20`: at most 20 at the horizon, where the medicine is stopped, and above 20 `weeksAfterStop` weeks later.
 */
export function outcomesOf(
  truth: readonly Float64Array[],
  horizon: number,
  evidence: Evidence,
  measured: ScoreModel,
): Readonly<Record<BenefitId, Float64Array>> {
  const [upTo20, upTo10] = [20, 10].map((limit) => readAtMostByScore(limit, measured.readingSd()));
  const extent = evidence.extentOf(measured.id);
  const end = truth[horizon]!;
  const after = truth[horizon + 1]!;
  const early = truth.slice(1, middleOf(horizon) + 1);
  const lowest = end.map((_, i) => early.reduce((least, week) => Math.min(least, week[i]!), 100));
  const chanceOf = (table: Float64Array, score: number) => atScore(table, score * extent);
  const { conditional, cautious } = readScoresOf(evidence, measured, end);
  const reached = (limit: number, table: Float64Array) =>
    conditional.influence(
      end.map((score) => chanceOf(table, score)),
      cautious.atMost(limit),
    );
  const kept = end.map((score, i) => chanceOf(upTo20!, Math.max(score, lowest[i]!)));
  const lost = end.map(
    (score, i) => chanceOf(upTo20!, score) - chanceOf(upTo20!, Math.max(score, after[i]!)),
  );
  return {
    'salt-20': reached(20, upTo20!),
    'salt-10': reached(10, upTo10!),
    'keep-20': conditional.influence(kept, Math.min(cautious.atMost(20), conditional.chance(kept))),
    'lose-20': conditional.influence(lost),
  };
}
