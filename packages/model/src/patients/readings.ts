import { exp, RandomStream } from '@bifrons/engine';

const readingStream = 2;

/** The error of one rater who reads all of a person's scores: standard normal. */
export function readingError(seed: number, subject: number): number {
  return new RandomStream(seed, subject, readingStream).normal();
}

/** The error of the reading of one score at one visit, of its own; the week may have a fraction, down to a day. */
export function visitError(seed: number, subject: number, week: number, score = 0): number {
  const whole = Math.floor(week);
  const day = Math.round(7 * (week - whole));
  return new RandomStream(seed, subject, readingStream + 1 + whole + 4096 * (day + 8 * score)).normal();
}

/** A score as it is read: within 0 to 100 whatever the error. */
export function reading(score: number, error: number): number {
  return Math.min(100, Math.max(0, score + error));
}

/** SD of the standard logistic distribution. */
const logisticSd = Math.PI / Math.sqrt(3);

/**
 * The chance that a reading is at most so many points above the truth. The error is logistic: as wide as a normal one of
 * this SD, but with heavier tails, and its density is log-concave, so a worse reading always speaks for a worse truth.
 */
export function readAtMost(points: number, sd: number): number {
  const z = (points * logisticSd) / sd;
  // Below, the quotient would lose its digits.
  return z < 0 ? exp(z) / (1 + exp(z)) : 1 / (1 + exp(-z));
}

/** Density, per point, of a reading so many points above the truth. */
export function readingDensity(points: number, sd: number): number {
  const tail = exp((-Math.abs(points) * logisticSd) / sd);
  return ((logisticSd / sd) * tail) / ((1 + tail) * (1 + tail));
}
