import { exp, expm1, log, log1p } from '@bifrons/engine';
import { effectiveSampleSize } from './weights.js';

/** Importance weights after smoothing. */
export interface SmoothedWeights {
  /** In the order of the draws; they sum to 1. */
  readonly weights: Float64Array;
  /**
   * Shape of the generalised Pareto distribution of the largest weights. Above min(1 − 1/log₁₀ S, 0.7), for S
   * draws, sums over the weights are not to be trusted. −∞ for equal weights, ∞ where there is no tail to fit.
   */
  readonly paretoK: number;
  /** 1/Σw². */
  readonly effectiveSize: number;
}

/** The fewest largest weights to which a tail is fitted. */
const SMALLEST_TAIL = 5;

/**
 * Pareto-smoothed importance sampling: the largest min(S/5, 3√S) of S weights are replaced by the quantiles of
 * the generalised Pareto distribution fitted to them, none above the largest given. A log weight of −∞ is a
 * weight of 0; NaN, ∞ and nothing but −∞ are errors.
 *
 * A. Vehtari, D. Simpson, A. Gelman, Y. Yao & J. Gabry, Pareto smoothed importance sampling, J. Mach. Learn.
 * Res. 25 (2024) 72:1–58, algorithm 1, for independent draws (relative efficiency 1).
 */
export function smoothWeights(logWeights: Float64Array): SmoothedWeights {
  const size = logWeights.length;
  let [largest, smallest] = [-Infinity, Infinity];
  for (const value of logWeights) {
    if (!(value < Infinity)) throw new RangeError(`A log weight is a number below ∞, not ${value}.`);
    largest = Math.max(largest, value);
    smallest = Math.min(smallest, value);
  }
  if (largest === -Infinity) throw new RangeError('No draw has a weight above 0.');

  const weights = logWeights.map((value) => exp(value - largest));
  const paretoK = smallest === largest ? -Infinity : smoothTail(weights, logWeights, largest);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  for (let i = 0; i < size; i++) weights[i]! /= sum;
  return { weights, paretoK, effectiveSize: effectiveSampleSize(weights) };
}

/** Smooths the largest weights, of which the largest is 1, in place; the shape of their distribution. */
function smoothTail(weights: Float64Array, logWeights: Float64Array, largest: number): number {
  const size = weights.length;
  const order = Uint32Array.from(weights.keys()).sort((i, j) => logWeights[i]! - logWeights[j]! || i - j);
  let first = size - Math.ceil(Math.min(size / 5, 3 * Math.sqrt(size)));
  const bound = logWeights[order[first - 1]!]! - largest;
  const weightOfBound = exp(bound);
  // Draws that tie with the bound do not exceed it.
  while (first < size && !(weights[order[first]!]! > weightOfBound)) first++;
  const tail = order.subarray(first);
  if (tail.length < SMALLEST_TAIL) return Infinity;

  const excesses = Float64Array.from(tail, (i) => weights[i]! - weightOfBound);
  const { shape, scale } = fitGeneralizedPareto(excesses);
  if (!Number.isFinite(shape)) return Infinity;
  for (let j = 0; j < tail.length; j++) {
    const weight = weightOfBound + quantile((j + 0.5) / tail.length, shape, scale);
    weights[tail[j]!] = Math.min(weight, 1);
  }
  return shape;
}

/** The quantile p of the generalised Pareto distribution. */
function quantile(p: number, shape: number, scale: number): number {
  const x = -log1p(-p);
  return shape === 0 ? scale * x : (scale * expm1(shape * x)) / shape;
}

/**
 * Shape and scale of a generalised Pareto distribution from sorted positive values: the mean of a profile
 * posterior over a grid.
 *
 * J. Zhang & M. A. Stephens, A new and efficient estimation method for the generalized Pareto distribution,
 * Technometrics 51 (2009) 316–325; the shape drawn towards ½ by ten values, as Vehtari et al. do.
 */
function fitGeneralizedPareto(sorted: Float64Array): { shape: number; scale: number } {
  const n = sorted.length;
  const points = 30 + Math.floor(Math.sqrt(n));
  const quartile = sorted[Math.floor(n / 4 + 0.5) - 1]!;
  const thetas = Float64Array.from(
    { length: points },
    (_, j) => 1 / sorted[n - 1]! + (1 - Math.sqrt(points / (j + 0.5))) / (3 * quartile),
  );
  const meanLog = (theta: number): number =>
    sorted.reduce((sum, value) => sum + log1p(-theta * value), 0) / n;
  const likelihoods = thetas.map((theta) => {
    const k = meanLog(theta);
    return n * (log(-theta / k) - k - 1);
  });
  const best = likelihoods.reduce((a, b) => Math.max(a, b));
  let [sum, theta] = [0, 0];
  for (let j = 0; j < points; j++) {
    const weight = exp(likelihoods[j]! - best);
    sum += weight;
    theta += weight * thetas[j]!;
  }
  theta /= sum;
  const shape = meanLog(theta);
  return { shape: (shape * n + 0.5 * 10) / (n + 10), scale: -shape / theta };
}
