import { exp, log, normalCdf, normalQuantile } from '@bifrons/engine';
import type { Spread } from '../diseases/disease.js';

/** Age with a given mean between limits: the triangular distribution with that mean, or the nearest there is. */
export function triangular(
  { min, max, mean }: { min: number; max: number; mean: number },
  u: number,
): number {
  const mode = Math.min(max, Math.max(min, 3 * mean - min - max));
  const split = (mode - min) / (max - min);
  return u < split
    ? min + Math.sqrt(u * (max - min) * (mode - min))
    : max - Math.sqrt((1 - u) * (max - min) * (max - mode));
}

/** Weight of an adult or adolescent, kg. */
export const weightOf = ({ mean, sd }: { mean: number; sd: number }, u: number): number =>
  Math.max(40, mean + sd * normalQuantile(u));

/** Ranks nearer to 0 or 1 are not drawn. */
export const least = 1e-5;

/** A score that is extent times severity: log-normal with a mean and SD, of which a trial admits those from `min` on. */
export function logNormalWithin({ min, max, mean, sd }: Spread, u: number): number {
  const ofMean = sd! / mean!;
  const lnVariance = log(1 + ofMean * ofMean);
  const lnMean = log(mean!) - lnVariance / 2;
  const low = normalCdf((log(min!) - lnMean) / Math.sqrt(lnVariance));
  const rank = Math.min(1 - least, Math.max(least, low + (1 - low) * u));
  return Math.min(max!, exp(lnMean + Math.sqrt(lnVariance) * normalQuantile(rank)));
}
