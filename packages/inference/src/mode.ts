import { cholesky, solveCholesky } from '@bifrons/engine';
import { meanVariance } from './likelihood.js';
import { curvatureOfLines, logPosterior, logPosteriorOfLines, toLine } from './posterior-density.js';
import type { Dimension } from './parameter-space.js';
import type { Target } from './targets.js';

/** What some points, in standard coordinates, expect of each target, all in the same people. */
export type Evaluate = (points: readonly Float64Array[]) => Promise<readonly Float64Array[]>;

/** The point of highest posterior density and the covariance of a normal distribution there (Laplace). */
export interface Mode {
  readonly x: Float64Array;
  readonly logPosterior: number;
  /** Lower triangle L of the covariance L L', rows. */
  readonly lower: Float64Array;
}

/** Step of the differences, in prior SDs: wide enough that the virtual people's graininess does not matter. */
export const step = 0.15;

/**
 * Maximum a posteriori by Gauss–Newton steps with a trust parameter (Levenberg 1944, Marquardt 1963): gradient and curvature
 * of the likelihood along each outcome are exact, how outcomes move with the parameters is found by differences, and all
 * points of an iteration are simulated together.
 */
export async function findMode(
  targets: readonly Target[],
  weights: Float64Array,
  dimensions: readonly Dimension[],
  evaluate: Evaluate,
  iterations: number,
  log: (line: string) => void,
  start?: Float64Array,
): Promise<Mode> {
  const d = dimensions.length;
  let x: Float64Array = start ?? Float64Array.from(dimensions, (dimension) => dimension.start);
  let damping = 0.3;
  let best = Number.NEGATIVE_INFINITY;
  let information = identity(d);
  let small = 0;
  const linesOf = (row: Float64Array) => Float64Array.from(targets, (target, k) => toLine(target, row[k]!));
  const slopes = new Float64Array(targets.length);
  for (let iteration = 0; iteration < iterations; iteration++) {
    const points = [x, ...Array.from({ length: d }, (_, j) => moved(x, j, x[j]! > 2 ? -step : step))];
    const [base, ...others] = (await evaluate(points)).map(linesOf);
    const gradient = new Float64Array(d);
    best = logPosteriorOfLines(targets, weights, dimensions, x, base!, slopes, gradient);
    log(`mode: iteration ${iteration}, log posterior ${best.toFixed(1)}`);
    const curvature = curvatureOfLines(targets, weights, dimensions, x, base!);
    information = identity(d);
    const own = dimensions.findIndex(({ name }) => name === 'concentration');
    information[own * d + own]! += Math.max(0, curvature.ofConcentration);
    targets.forEach((_, k) => {
      if (weights[k] === 0) return;
      const moves = others.map((row, j) => (row[k]! - base![k]!) / (points[j + 1]![j]! - x[j]!));
      if (!moves.every(Number.isFinite)) return;
      for (let i = 0; i < d; i++) {
        gradient[i]! += slopes[k]! * moves[i]!;
        for (let j = 0; j <= i; j++) information[i * d + j]! += curvature.ofLines[k]! * moves[i]! * moves[j]!;
      }
    });
    const candidates = [0.01, 0.1, 1, 10].map((factor) => {
      const damped = information.slice();
      for (let i = 0; i < d; i++) damped[i * d + i]! *= 1 + damping * factor;
      const move = solveCholesky(cholesky(damped, d), d, gradient.slice());
      return { damping: damping * factor, x: x.map((z, j) => Math.min(3, Math.max(-3, z + move[j]!))) };
    });
    const rows = await evaluate(candidates.map((candidate) => candidate.x));
    const heights = rows.map((row, c) => logPosterior(targets, weights, dimensions, candidates[c]!.x, row));
    const highest = heights.indexOf(heights.reduce((a, b) => Math.max(a, b)));
    const gain = heights[highest]! - best;
    if (gain > 0) {
      x = candidates[highest]!.x;
      best = heights[highest]!;
    }
    damping = gain > 0 ? candidates[highest]!.damping : damping * 30;
    small = gain < 0.3 ? small + 1 : 0;
    if (small === 2) break;
  }
  return { x, logPosterior: best, lower: inverseFactor(information, d) };
}

/** How far an observation is from what is expected, and its variance there (shares, percent or points). */
export function residual({ observed }: Target, expected: number, concentration: number) {
  if (observed.kind === 'mean')
    return { miss: observed.mean - expected, variance: meanVariance(observed.se, concentration) };
  const { events, n } = observed;
  const p = Math.min(0.995, Math.max(0.005, expected));
  return {
    miss: events / n - expected,
    variance: ((p * (1 - p)) / n) * (1 + (n - 1) / (concentration + 1)),
  };
}

function identity(d: number): Float64Array {
  const matrix = new Float64Array(d * d);
  for (let i = 0; i < d; i++) matrix[i * d + i] = 1;
  return matrix;
}

function moved(x: Float64Array, j: number, by: number): Float64Array {
  const copy = x.slice();
  copy[j]! += by;
  return copy;
}

/** Factor of the inverse of a matrix. */
function inverseFactor(matrix: Float64Array, d: number): Float64Array {
  const lower = cholesky(matrix, d);
  const inverse = new Float64Array(d * d);
  for (let j = 0; j < d; j++) {
    const unit = new Float64Array(d);
    unit[j] = 1;
    solveCholesky(lower, d, unit).forEach((value, i) => (inverse[i * d + j] = value));
  }
  return cholesky(inverse, d);
}
