import lnGamma from '@stdlib/math-base-special-gammaln';
import chiSquareCdf from '@stdlib/stats-base-dists-chisquare-cdf';
import chiSquareQuantileOf from '@stdlib/stats-base-dists-chisquare-quantile';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantileOf from '@stdlib/stats-base-dists-normal-quantile';
import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantileOf from '@stdlib/stats-base-dists-t-quantile';

/** Lower tail of the standard normal distribution. */
export const normalBelow = (z: number): number => normalCdf(z, 0, 1);

/** Two-sided p-value of a statistic that is normal, or Student's t when degrees of freedom are given. */
export function twoSided(statistic: number, df?: number): number {
  const below = -Math.abs(statistic);
  return 2 * (df === undefined ? normalCdf(below, 0, 1) : tCdf(below, df));
}

/** How many standard errors an interval of this level (e.g. 0.95) reaches to each side. */
export function reach(level: number, df?: number): number {
  const p = (1 + level) / 2;
  return df === undefined ? normalQuantileOf(p, 0, 1) : tQuantileOf(p, df);
}

/** Upper tail of the chi-square distribution. */
export const chiSquareAbove = (q: number, df: number): number => Math.max(0, 1 - chiSquareCdf(q, df));

export const chiSquareQuantile = (p: number, df: number): number => chiSquareQuantileOf(p, df);

/** The value that a beta distribution stays below with probability p, to 1e-12. */
export function betaQuantile(p: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  while (high - low > 1e-13) {
    const middle = (low + high) / 2;
    if (betaBelow(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Lower tail of the beta distribution: continued fraction (Press et al., Numerical Recipes 6.4), where it converges quickly. */
function betaBelow(x: number, a: number, b: number): number {
  if (x > (a + 1) / (a + b + 2)) return 1 - betaBelow(1 - x, b, a);
  const front = Math.exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  let [c, d] = [1, 1 / (1 - ((a + b) * x) / (a + 1))];
  let fraction = d;
  for (let m = 1, step = 0; m < 500 && Math.abs(step - 1) > 1e-15; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    step = d * c;
    fraction *= step;
  }
  return (front * fraction) / a;
}
