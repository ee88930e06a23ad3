import { exp, log, normalQuantile } from '@bifrons/engine';

/**
 * Equal-tailed predictive interval, as shares, for the proportion of responders in an arm of `n` people, when the
 * response rate itself is uncertain: a beta distribution with mean `rate` and variance `variance` around which the
 * count is binomial (beta-binomial; Johnson, Kemp & Kotz, Univariate Discrete Distributions, 3rd ed., §6.2.2).
 * `simulated` is the number of virtual people behind `rate`; their Monte Carlo variance is added.
 */
export function betaBinomialInterval(
  rate: number,
  variance: number,
  simulated: number,
  n: number,
  level: number,
): [number, number] {
  if (!(simulated > 0)) return [Number.NaN, Number.NaN];
  const p = (rate * simulated + 0.5) / (simulated + 1);
  const spread = p * (1 - p);
  // A beta distribution's variance is below p(1 − p); the Monte Carlo variance keeps it above 0.
  const total = Math.min(variance + spread / simulated, 0.99 * spread);
  const size = spread / total - 1;
  const a = p * size;
  const b = (1 - p) * size;
  const logWeights = new Float64Array(n + 1);
  for (let k = 0; k < n; k++) {
    logWeights[k + 1] = logWeights[k]! + log(((n - k) * (a + k)) / ((k + 1) * (b + n - k - 1)));
  }
  const largest = logWeights.reduce((x, y) => Math.max(x, y));
  const weights = logWeights.map((w) => exp(w - largest));
  const sum = weights.reduce((x, y) => x + y);
  const tail = ((1 - level) / 2) * sum;
  let cumulative = 0;
  let low = -1;
  let high = n;
  for (let k = 0; k <= n; k++) {
    cumulative += weights[k]!;
    if (low < 0 && cumulative > tail) low = k;
    if (cumulative >= sum - tail) {
      high = k;
      break;
    }
  }
  return [low / n, high / n];
}

/** Equal-tailed interval of a normal distribution. */
export function normalInterval(mean: number, variance: number, level: number): [number, number] {
  const half = normalQuantile((1 + level) / 2) * Math.sqrt(variance);
  return [mean - half, mean + half];
}
