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

/** Step of the derivative of a log likelihood: along a line, and in standard coordinates. */
const small = 1e-4;

/**
 * The same of lines (`toLine`), with the slope along each line into `slopes` and the gradient along the point itself, the
 * lines held, into `gradient`.
 */
export function logPosteriorOfLines(
  targets: readonly Target[],
  weights: Float64Array,
  dimensions: readonly Dimension[],
  x: Float64Array,
  lines: Float64Array,
  slopes: Float64Array,
  gradient: Float64Array,
): number {
  let sum = 0;
  const own = dimensions.findIndex(({ name }) => name === concentrationName);
  const concentration = concentrationAt(dimensions, x);
  const moved = x.slice();
  moved[own]! += small;
  const other = concentrationAt(dimensions, moved);
  x.forEach((z, j) => {
    sum -= 0.5 * z * z;
    gradient[j] = -z;
  });
  targets.forEach((target, k) => {
    slopes[k] = 0;
    const weight = weights[k]!;
    if (weight === 0) return;
    const expected = fromLine(target, lines[k]!);
    const height = logLikelihood(target, expected, concentration);
    sum += weight * height;
    const above = logLikelihood(target, fromLine(target, lines[k]! + small), concentration);
    const below = logLikelihood(target, fromLine(target, lines[k]! - small), concentration);
    slopes[k] = (weight * (above - below)) / (2 * small);
    gradient[own]! += (weight * (logLikelihood(target, expected, other) - height)) / small;
  });
  return sum;
}

/** Least curvature of a log likelihood along a line that a step is built on. */
const leastCurvature = 1e-3;

/** Minus the second derivative of the log likelihood along each line (never below a little), and along the concentration. */
export function curvatureOfLines(
  targets: readonly Target[],
  weights: Float64Array,
  dimensions: readonly Dimension[],
  x: Float64Array,
  lines: Float64Array,
): { readonly ofLines: Float64Array; readonly ofConcentration: number } {
  const h = 0.05;
  const own = dimensions.findIndex(({ name }) => name === concentrationName);
  const at = (by: number) => {
    const moved = x.slice();
    moved[own]! += by;
    return concentrationAt(dimensions, moved);
  };
  const concentrations = [at(-h), at(0), at(h)] as const;
  let ofConcentration = 0;
  const ofLines = Float64Array.from(targets, (target, k) => {
    const weight = weights[k]!;
    if (weight === 0) return 0;
    const size = target.observed.kind === 'count' ? h : 1;
    const height = (line: number, c: number) => logLikelihood(target, fromLine(target, line), c);
    const [below, here, above] = [-size, 0, size].map((by) => height(lines[k]! + by, concentrations[1]));
    const [less, , more] = concentrations.map((c) => height(lines[k]!, c));
    ofConcentration -= (weight * (more! - 2 * here! + less!)) / (h * h);
    return weight * Math.max(leastCurvature, -(above! - 2 * here! + below!) / (size * size));
  });
  return { ofLines, ofConcentration };
}

/** What is emulated of an expected outcome: shares on the logit scale, means as they are. */
export function toLine({ observed }: Target, expected: number): number {
  return observed.kind === 'count' ? shareToLine(expected) : expected;
}
export function fromLine({ observed }: Target, line: number): number {
  return observed.kind === 'count' ? lineToShare(line) : line;
}
