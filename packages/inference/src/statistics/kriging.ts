import { cholesky, exp, log, solveCholesky } from '@bifrons/engine';

/** What is left of some outputs by another surface, interpolated between the points where it is known. */
export interface Kriging {
  /** Per output, the standard deviation of what is left at a point by the interpolation from all others. */
  readonly residualSd: Float64Array;
  /** The length over which residuals are alike, in the units of the scaled inputs. */
  readonly length: number;
  /** Adds the outputs at a point of scaled inputs to out[at], out[at + 1], … */
  readonly addTo: (x: Float64Array, out: Float64Array, at?: number) => void;
  /** Adds Σ slopes[k] · ∂(output k)/∂x at a point of scaled inputs to `gradient`. */
  readonly pullBack: (x: Float64Array, slopes: Float64Array, gradient: Float64Array) => void;
}

/** Lengths, per root mean square distance of a point from the middle, and shares of noise, among which the left-out residuals choose. */
const lengths = [0.5, 1, 2, 4];
const noises = [0.02, 0.1, 0.4];
/** Points that choose them, at most: the choice is not sharp, and its cost grows with the cube. */
const choosers = 400;

/**
 * Simple kriging with one squared-exponential covariance for all outputs (mean 0, because a trend has been taken away):
 * the prediction at x is k(x)ᵀ (K + νI)⁻¹ r. Length and share of noise are those with the smallest sum over outputs of
 * the logarithms of the left-out mean squares, which come from the inverse alone: rᵢ − r̂₋ᵢ = [K⁻¹r]ᵢ / [K⁻¹]ᵢᵢ
 * (C. E. Rasmussen & C. K. I. Williams, Gaussian Processes for Machine Learning, MIT Press 2006, eq. 2.25 and 5.12).
 * `points`: scaled inputs of each point; `residuals`: one array per output, a value per point.
 */
export function fitKriging(points: readonly Float64Array[], residuals: readonly Float64Array[]): Kriging {
  const every = Math.ceil(points.length / choosers);
  const some = points.flatMap((_, i) => (i % every === 0 ? [i] : []));
  const fewer = residuals.map((row) => Float64Array.from(some, (i) => row[i]!));
  const near = some.map((i) => points[i]!);
  let best = { length: Number.NaN, noise: Number.NaN, score: Number.POSITIVE_INFINITY };
  for (const share of lengths)
    for (const noise of noises) {
      const length = share * spreadOf(near);
      const { squares } = leftOut(near, fewer, length, noise);
      const score = squares.reduce((sum, value) => sum + log(value + 1e-300), 0);
      if (score < best.score) best = { length, noise, score };
    }
  const { coefficients, squares } = leftOut(points, residuals, best.length, best.noise);
  const n = points.length;
  const d = points[0]!.length;
  const count = residuals.length;
  // Points one after another, and the coefficients of all outputs at a point side by side.
  const flat = new Float64Array(n * d);
  points.forEach((x, i) => flat.set(x, i * d));
  const beside = new Float64Array(n * count);
  coefficients.forEach((row, k) => row.forEach((value, i) => (beside[i * count + k] = value)));
  const scale = 1 / (2 * best.length * best.length);
  const nearness = (x: Float64Array, i: number): number => {
    let distance = 0;
    for (let j = 0, p = i * d; j < d; j++, p++) {
      const apart = flat[p]! - x[j]!;
      distance += apart * apart;
    }
    return exp(-distance * scale);
  };
  return {
    residualSd: squares.map((value) => Math.sqrt(value)),
    length: best.length,
    addTo: (x, out, at = 0) => {
      for (let i = 0; i < n; i++) {
        const kernel = nearness(x, i);
        for (let k = 0, p = i * count; k < count; k++, p++) out[at + k]! += kernel * beside[p]!;
      }
    },
    pullBack: (x, slopes, gradient) => {
      for (let i = 0; i < n; i++) {
        let sum = 0;
        for (let k = 0, p = i * count; k < count; k++, p++) sum += slopes[k]! * beside[p]!;
        const factor = 2 * scale * sum * nearness(x, i);
        for (let j = 0, p = i * d; j < d; j++, p++) gradient[j]! += factor * (flat[p]! - x[j]!);
      }
    },
  };
}

function spreadOf(points: readonly Float64Array[]): number {
  let sum = 0;
  for (let j = 0; j < points[0]!.length; j++) {
    const mean = points.reduce((total, x) => total + x[j]!, 0) / points.length;
    sum += points.reduce((total, x) => total + square(x[j]! - mean), 0) / points.length;
  }
  return Math.sqrt(sum);
}

function leftOut(
  points: readonly Float64Array[],
  residuals: readonly Float64Array[],
  length: number,
  noise: number,
): { coefficients: readonly Float64Array[]; squares: Float64Array } {
  const n = points.length;
  const covariance = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    const x = points[i]!;
    for (let j = 0; j <= i; j++) {
      const y = points[j]!;
      let distance = 0;
      for (let k = 0; k < x.length; k++) distance += (x[k]! - y[k]!) * (x[k]! - y[k]!);
      covariance[i * n + j] = exp(-distance / (2 * length * length));
    }
    covariance[i * n + i]! += noise;
  }
  const lower = cholesky(covariance, n);
  const coefficients = residuals.map((row) => solveCholesky(lower, n, row.slice()));
  const diagonal = inverseDiagonal(lower, n);
  const squares = Float64Array.from(coefficients, (row) => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += square(row[i]! / diagonal[i]!);
    return sum / n;
  });
  return { coefficients, squares };
}

/** Diagonal of (L Lᵀ)⁻¹: sums of squares of the columns of L⁻¹, which is found column by column. */
function inverseDiagonal(lower: Float64Array, n: number): Float64Array {
  const diagonal = new Float64Array(n);
  const column = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    column.fill(0, 0, j);
    let sum = 0;
    for (let i = j; i < n; i++) {
      let value = i === j ? 1 : 0;
      const row = i * n;
      for (let k = j; k < i; k++) value -= lower[row + k]! * column[k]!;
      column[i] = value / lower[row + i]!;
      sum += column[i]! * column[i]!;
    }
    diagonal[j] = sum;
  }
  return diagonal;
}

const square = (value: number): number => value * value;
