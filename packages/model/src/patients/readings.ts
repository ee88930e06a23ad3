import { RandomStream } from '@bifrons/engine';

const readingStream = 2;

/** The error of one rater who reads all of a person's scores: standard normal. */
export function readingError(seed: number, subject: number): number {
  return new RandomStream(seed, subject, readingStream).normal();
}

/** The error of the reading at one visit, of its own; the week may have a fraction, down to a day. */
export function visitError(seed: number, subject: number, week: number): number {
  const whole = Math.floor(week);
  const day = Math.round(7 * (week - whole));
  return new RandomStream(seed, subject, readingStream + 1 + whole + 4096 * day).normal();
}

/** A score as it is read: within 0 to 100 whatever the error. */
export function reading(salt: number, error: number): number {
  return Math.min(100, Math.max(0, salt + error));
}
