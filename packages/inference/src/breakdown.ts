import type { Score } from '@bifrons/knowledge';
import { diseaseModels, type DiseaseModel } from '@bifrons/model';
import { coverageAt, summarize, type Summary } from './scoreboard.js';

/** The same results as the fit saw them, as it did not, and as fits predict them that never saw their trial; null: none. */
export interface BySight<T> {
  readonly fitted: T | null;
  readonly notFitted: T | null;
  readonly trialLeftOut: T | null;
}

/** Whom a result is about: the whole arm, or those with severe or very severe disease at baseline. */
export const severities = ['everybody', 'severe', 'very-severe'] as const;
/** Whose results: of the severely ill, the very severely ill, or of everybody together. */
export type Severity = (typeof severities)[number];

/** The severity at baseline that a result is counted under. */
export function severityOf({ baselineSalt }: Pick<Score, 'baselineSalt'>): Severity {
  return baselineSalt === undefined ? 'everybody' : baselineSalt.min >= 95 ? 'very-severe' : 'severe';
}

/** Scores by who saw them. */
export type ScoresBySight = { readonly [sight in keyof BySight<unknown>]: readonly Score[] };

/** What `tell` says of each group of scores, of none: null. */
export function bySight<T>(scores: ScoresBySight, tell: (some: readonly Score[]) => T): BySight<T> {
  const some = (of: readonly Score[]): T | null => (of.length === 0 ? null : tell(of));
  return {
    fitted: some(scores.fitted),
    notFitted: some(scores.notFitted),
    trialLeftOut: some(scores.trialLeftOut),
  };
}

/** Summaries of those scores that `belongs` takes. */
export function summariesOf(
  scores: ScoresBySight,
  belongs: (score: Score) => boolean,
  disease: DiseaseModel = diseaseModels[0],
): BySight<Summary> {
  return bySight(
    {
      fitted: scores.fitted.filter(belongs),
      notFitted: scores.notFitted.filter(belongs),
      trialLeftOut: scores.trialLeftOut.filter(belongs),
    },
    (some) => summarize(some, disease),
  );
}

/** A level of central predictive intervals, in percent, and the share of results that lie inside them, 0 to 1. */
export interface CalibrationPoint {
  readonly level: number;
  readonly inside: number;
}

/**
 * Calibration curve: how many results lie inside central intervals of 10, 20 … 90 %. From the ranks of the results; a
 * scoreboard without ranks has only the levels of its intervals.
 */
export function calibrationCurve(scores: readonly Score[]): CalibrationPoint[] {
  if (scores.some(({ rank }) => rank === undefined))
    return [50, 80, 90].map((level) => ({ level, inside: coverageAt(level, scores) }));
  return [10, 20, 30, 40, 50, 60, 70, 80, 90].map((level) => {
    const inside = scores.filter(({ rank }) => Math.abs(rank! - 0.5) <= level / 200 + 1e-9);
    return { level, inside: inside.length / scores.length };
  });
}
