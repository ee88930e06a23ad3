import { fromScale } from '@bifrons/model';
import { logLikelihood } from './likelihood.js';
import { lineToShare, shareToLine, type Dimension } from './parameter-space.js';
import type { Target } from './targets.js';

/** The name of the estimated parameter that says how closely trials agree. */
const concentrationName = 'concentration';

/** The concentration at a point in standard coordinates. */
export function concentrationAt(dimensions: readonly Dimension[], x: ArrayLike<number>): number {
  const j = dimensions.findIndex(({ name }) => name === concentrationName);
  const { scale, median, sd } = dimensions[j]!;
  return median * fromScale(scale, sd * x[j]!);
}

/** Log prior and log likelihood of what a point expects, up to a constant; −∞ where the model has no people. */
export function logPosterior(
  targets: readonly Target[],
  weights: Float64Array,
  dimensions: readonly Dimension[],
  x: Float64Array,
  expected: ArrayLike<number>,
): number {
  let sum = 0;
  for (const z of x) sum -= 0.5 * z * z;
  const concentration = concentrationAt(dimensions, x);
  for (let k = 0; k < targets.length; k++) {
    if (weights[k] === 0) continue;
    if (!Number.isFinite(expected[k])) return Number.NEGATIVE_INFINITY;
    sum += weights[k]! * logLikelihood(targets[k]!, expected[k]!, concentration);
  }
  return sum;
}

/** What is emulated of an expected outcome: shares on the logit scale, means as they are. */
export function toLine({ observed }: Target, expected: number): number {
  return observed.kind === 'count' ? shareToLine(expected) : expected;
}
export function fromLine({ observed }: Target, line: number): number {
  return observed.kind === 'count' ? lineToShare(line) : line;
}
