import type { Effect } from '../effects/effect.js';
import { usualOptions, type FitOptions } from '../pool/fit.js';
import { pool, type Pooled } from '../pool/pool.js';
import { eggerTest } from './regression-tests.js';

/** How many studies seem to be missing on one side of the funnel, and the estimate with them filled in. */
export interface TrimAndFill {
  /** On which side of the funnel studies seem to be missing. */
  readonly side: 'left' | 'right';
  readonly missing: number;
  readonly filled: readonly Effect[];
  readonly pooled: Pooled;
}

/**
 * Trim and fill with the estimator L0 (Duval and Tweedie 2000). Without a side, the one that the regression of Egger points
 * away from is taken.
 */
export function trimAndFill(
  effects: readonly Effect[],
  side: 'left' | 'right' = eggerTest(effects).slope < 0 ? 'right' : 'left',
  options: FitOptions = usualOptions,
): TrimAndFill {
  const sign = side === 'right' ? -1 : 1;
  const sorted = effects
    .map(({ estimate, variance }) => ({ estimate: sign * estimate, variance }))
    .sort((a, b) => a.estimate - b.estimate);
  const k = sorted.length;
  let missing = 0;
  let centre = 0;
  const seen = new Set<number>();
  while (!seen.has(missing)) {
    seen.add(missing);
    centre = pool(sorted.slice(0, k - missing), options).estimate;
    missing = Math.min(k - 2, missingOnLeft(sorted.map(({ estimate }) => estimate - centre)));
  }
  const filled = sorted
    .slice(k - missing)
    .map(({ estimate, variance }) => ({ estimate: sign * (2 * centre - estimate), variance }));
  return { side, missing, filled, pooled: pool([...effects, ...filled], options) };
}

function missingOnLeft(deviations: readonly number[]): number {
  const k = deviations.length;
  const order = deviations
    .map((_, i) => i)
    .sort((a, b) => Math.abs(deviations[a]!) - Math.abs(deviations[b]!) || a - b);
  const ranksAbove = order.reduce((sum, index, rank) => sum + (deviations[index]! > 0 ? rank + 1 : 0), 0);
  return Math.max(0, Math.round((4 * ranksAbove - k * (k + 1)) / (2 * k - 1)));
}
