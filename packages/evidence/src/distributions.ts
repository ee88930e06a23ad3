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
