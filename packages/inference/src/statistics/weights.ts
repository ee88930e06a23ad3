/** Kish's effective sample size of non-negative weights, (Σw)²/Σw² (L. Kish, *Survey Sampling*, 1965). */
export function effectiveSampleSize(weights: Float64Array): number {
  let [sum, squares] = [0, 0];
  for (const weight of weights) {
    sum += weight;
    squares += weight * weight;
  }
  return (sum * sum) / squares;
}

/**
 * The quantile p of weighted draws. With equal weights it is the usual interpolated one (type 7 of Hyndman &
 * Fan), a weight of 0 is as good as no draw, and what the weights sum to does not matter.
 *
 * A. Akinshin, Weighted quantile estimators, arXiv:2304.07265, 2023: the mean of the sorted draws over a
 * window of the width 1/n* of the cumulated weights, n* the effective sample size of Kish.
 */
export function weightedQuantile(values: Float64Array, weights: Float64Array, p: number): number {
  const order = Uint32Array.from(values.keys()).sort((i, j) => values[i]! - values[j]!);
  const count = effectiveSampleSize(weights);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const from = (p * (count - 1)) / count;
  let quantile = 0;
  let covered = 0;
  let sum = 0;
  for (const i of order) {
    sum += weights[i]!;
    const share = Math.min(Math.max((sum / total - from) * count, 0), 1);
    if (share > covered) quantile += (share - covered) * values[i]!;
    covered = share;
  }
  return quantile / covered;
}

/**
 * `count` draws in proportion to the weights, as indices in rising order: one for each of the positions
 * (u + i)/count of the cumulated weights, u in [0, 1), so each index comes ⌊count·w⌋ or ⌈count·w⌉ times.
 *
 * J. Carpenter, P. Clifford & P. Fearnhead, Improved particle filter for nonlinear problems, IEE Proc. Radar
 * Sonar Navig. 146 (1999) 2–7.
 */
export function systematicResample(weights: Float64Array, count: number, u: number): Uint32Array {
  const indices = new Uint32Array(count);
  const step = weights.reduce((sum, weight) => sum + weight, 0) / count;
  let last = weights.length - 1;
  while (last > 0 && !(weights[last]! > 0)) last--;
  let at = 0;
  let sum = weights[0]!;
  for (let i = 0; i < count; i++) {
    while (sum <= (u + i) * step && at < last) sum += weights[++at]!;
    indices[i] = at;
  }
  return indices;
}
