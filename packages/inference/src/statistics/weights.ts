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
