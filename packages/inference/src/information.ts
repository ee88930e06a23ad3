import { trialOf } from './folds.js';
import { residual, step, type Evaluate } from './mode.js';
import type { Dimension } from './parameter-space.js';
import { concentrationAt } from './posterior-density.js';
import type { Target } from './targets.js';

/** Share of what is known of a quantity, at a point, that a trial or the prior contributes. */
export interface InformedBy {
  readonly from: string;
  readonly share: number;
}

/** Contributions smaller than this are not told. */
const leastShare = 0.05;

/**
 * What informs each quantity: the diagonal of the Fisher information at a point in standard coordinates, trial by trial,
 * and the prior's 1. Trade-offs between quantities are not in it.
 */
export async function informationAt(
  x: Float64Array,
  targets: readonly Target[],
  weights: Float64Array,
  dimensions: readonly Dimension[],
  evaluate: Evaluate,
): Promise<readonly (readonly InformedBy[])[]> {
  const points = [
    x,
    ...dimensions.map((_, j) => {
      const moved = x.slice();
      moved[j]! += step;
      return moved;
    }),
  ];
  const [base, ...others] = await evaluate(points);
  const concentration = concentrationAt(dimensions, x);
  return others.map((row) => {
    const sums = new Map([['prior', 1]]);
    targets.forEach((target, k) => {
      if (weights[k] === 0) return;
      const slope = (row[k]! - base![k]!) / step;
      const { variance } = residual(target, base![k]!, concentration);
      const trial = trialOf(target);
      sums.set(trial, (sums.get(trial) ?? 0) + (weights[k]! * slope * slope) / variance);
    });
    const total = [...sums.values()].reduce((a, b) => a + b);
    return [...sums]
      .map(([from, amount]) => ({ from, share: amount / total }))
      .filter(({ share }) => share >= leastShare)
      .sort((a, b) => b.share - a.share)
      .map(({ from, share }) => ({ from, share: Number(share.toFixed(2)) }));
  });
}
