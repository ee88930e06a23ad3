import { log } from '@bifrons/engine';
import { logBetaBinomial } from './statistics/beta-binomial.js';
import { spanOf } from './spans.js';
import type { Target } from './targets.js';

/**
 * Correlation that is assumed between two results of the same people: of the same kind (the same measure at weeks of the
 * same span, in the same people), and of another kind.
 */
const sameKind = 0.8;
const otherKind = 0.3;

/** SD of the change of the score between people, in percent or points: turns the concentration into an SD of means. */
export const betweenPeopleSd = 40;

/** The share that is counted, of a share that the model expects. */
export const counted = ({ miscounted }: Pick<Target, 'miscounted'>, share: number): number =>
  miscounted + (1 - 2 * miscounted) * share;

/**
 * Weight of each target's log likelihood. The results of one arm are not as many pieces of evidence: a result that is
 * correlated by r with each of m − 1 others carries as much as 1 / (1 + (m − 1) r) of an independent one (the design effect
 * of Kish 1965). A stratum, a late week and an early week are different information, so that they count for more than
 * the fifth repeat of the same curve: each counts by 1 / Σ r over the results of its arm, r being 1 with itself (a
 * composite likelihood; Varin, Reid & Firth 2011). What its study counts for in a fit (`fitWeight` of a published trial: a
 * power prior, Ibrahim & Chen 2000) multiplies that.
 */
export function weightsOf(targets: readonly Target[]): Float64Array {
  const kinds = targets.map(kindOf);
  const cells = new Map<string, Map<string, number>>();
  targets.forEach(({ cell }, k) => {
    const counts = cells.get(cell) ?? new Map<string, number>();
    cells.set(cell, counts.set(kinds[k]!, (counts.get(kinds[k]!) ?? 0) + 1));
  });
  return Float64Array.from(targets, ({ cell, fitWeight = 1 }, k) => {
    const counts = cells.get(cell)!;
    const same = counts.get(kinds[k]!)!;
    const all = [...counts.values()].reduce((a, b) => a + b);
    return fitWeight / (1 + (same - 1) * sameKind + (all - same) * otherKind);
  });
}

/** Results of one kind tell much the same: a measure in some of the arm's people within a span of time. */
function kindOf(target: Target): string {
  const { endpoint, baselineSalt } = target;
  const measure = endpoint.type.startsWith('mean')
    ? 'mean'
    : endpoint.type === 'at-most' || endpoint.type.startsWith('improvement')
      ? 'rate'
      : endpoint.type;
  const score = endpoint.measure === undefined ? '' : ` ${endpoint.measure}`;
  return `${measure}${score} ${spanOf(target).from} ${baselineSalt?.min ?? ''}`;
}

/** Variance of an observed mean around the expected one: its standard error, and how trials differ. */
export function meanVariance(se: number, concentration: number): number {
  return se * se + (betweenPeopleSd * betweenPeopleSd) / (concentration + 1);
}

/**
 * Log likelihood of one observation. Counts are beta-binomial around the expected share: equal arms of different trials
 * differ by more than chance, the less the larger the concentration. Means are normal.
 */
export function logLikelihood(target: Target, expected: number, concentration: number): number {
  const { observed } = target;
  if (observed.kind === 'count')
    return logBetaBinomial(observed.events, observed.n, counted(target, expected), concentration);
  const variance = meanVariance(observed.se, concentration);
  const miss = observed.mean - expected;
  return -0.5 * (log(2 * Math.PI * variance) + (miss * miss) / variance);
}
