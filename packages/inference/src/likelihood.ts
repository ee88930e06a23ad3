import { log } from '@bifrons/engine';
import { calibration } from '@bifrons/knowledge';
import { calibrationInUse } from '@bifrons/model';
import { logBetaBinomial } from './statistics/beta-binomial.js';
import type { Target } from './targets.js';

/** Correlation that is assumed between two results of the same people: other weeks, other thresholds. */
const withinCell = 0.7;

/** SD of the change of the score between people, in percent or points: turns the concentration into an SD of means. */
export const betweenPeopleSd = 40;

/** Share of people who are counted wrongly, either way, for reasons outside the model. */
const background = once(
  () => calibration(calibrationInUse)!.fixed.find(({ name }) => name === 'background')!.value,
);

/** The share that is counted, of a share that the model expects. */
export function counted(share: number): number {
  const wrong = background();
  return wrong + (1 - 2 * wrong) * share;
}

function once(compute: () => number): () => number {
  let known: number | undefined;
  return () => (known ??= compute());
}

/**
 * Weight of each target's log likelihood. The m results of one arm are not m pieces of evidence: with a correlation r
 * between any two they carry as much as m / (1 + (m − 1) r) independent ones (the design effect of Kish 1965), so each
 * counts by that share (a composite likelihood; Varin, Reid & Firth 2011).
 */
export function weightsOf(targets: readonly Target[]): Float64Array {
  const sizes = new Map<string, number>();
  for (const { cell } of targets) sizes.set(cell, (sizes.get(cell) ?? 0) + 1);
  return Float64Array.from(targets, ({ cell }) => 1 / (1 + (sizes.get(cell)! - 1) * withinCell));
}

/** Variance of an observed mean around the expected one: its standard error, and how trials differ. */
export function meanVariance(se: number, concentration: number): number {
  return se * se + (betweenPeopleSd * betweenPeopleSd) / (concentration + 1);
}

/**
 * Log likelihood of one observation. Counts are beta-binomial around the expected share: equal arms of different trials
 * differ by more than chance, the less the larger the concentration. Means are normal.
 */
export function logLikelihood({ observed }: Target, expected: number, concentration: number): number {
  if (observed.kind === 'count')
    return logBetaBinomial(observed.events, observed.n, counted(expected), concentration);
  const variance = meanVariance(observed.se, concentration);
  const miss = observed.mean - expected;
  return -0.5 * (log(2 * Math.PI * variance) + (miss * miss) / variance);
}
