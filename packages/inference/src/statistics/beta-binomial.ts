import { exp, log, log1p, type RandomStream } from '@bifrons/engine';
import { logGamma, logRisingFactorial } from './log-gamma.js';

/** A mean of 0 or 1 would rule out what can still happen; this is how far from certainty it stays. */
const LEAST_MEAN = 1e-6;

function clampedMean(mean: number, concentration: number): number {
  if (!(concentration > 0))
    throw new RangeError(`A concentration is a positive number, not ${concentration}.`);
  if (Number.isNaN(mean)) throw new RangeError('The mean of a share is not a number.');
  return Math.min(Math.max(mean, LEAST_MEAN), 1 - LEAST_MEAN);
}

/**
 * ln P(K = k) for K | p ~ Bin(n, p) and p ~ Beta(mean·c, (1 − mean)·c), c the concentration; c = ∞ is the
 * binomial. −∞ outside 0…n. The mean is kept within 1e-6 of 0 and 1. k and n need not be whole (a count read
 * from a rounded percentage).
 *
 * J. G. Skellam, A probability distribution derived from the binomial distribution by regarding the
 * probability of success as variable between the sets of trials, J. R. Stat. Soc. B 10 (1948) 257–261; with
 * rising factorials instead of beta functions, so that a large concentration costs no digits.
 */
export function logBetaBinomial(k: number, n: number, mean: number, concentration: number): number {
  const p = clampedMean(mean, concentration);
  if (!(k >= 0 && k <= n)) return -Infinity;
  const choices = logChoices(k, n);
  if (concentration === Infinity) return choices + k * log(p) + (n - k) * log1p(-p);
  return (
    choices +
    logRisingFactorial(p * concentration, k) +
    logRisingFactorial((1 - p) * concentration, n - k) -
    logRisingFactorial(concentration, n)
  );
}

/** ln of n over k; a sampler asks for the same few a million times. */
function logChoices(k: number, n: number): number {
  const key = `${k}/${n}`;
  let found = choicesOf.get(key);
  if (found === undefined) {
    found = logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
    if (choicesOf.size > 10_000) choicesOf.clear();
    choicesOf.set(key, found);
  }
  return found;
}
const choicesOf = new Map<string, number>();

/** A count from that distribution (n whole). How many numbers it takes from the stream varies. */
export function betaBinomialDraw(
  n: number,
  mean: number,
  concentration: number,
  stream: RandomStream,
): number {
  if (!(Number.isInteger(n) && n >= 0))
    throw new RangeError(`A number of trials is a whole number, not ${n}.`);
  return binomialDraw(n, betaDraw(mean, concentration, stream), stream);
}

/** The probability behind such a count; the mean itself (kept from certainty) when the concentration is infinite. */
export function betaDraw(mean: number, concentration: number, stream: RandomStream): number {
  const p = clampedMean(mean, concentration);
  if (concentration === Infinity) return p;
  const forIt = logGammaDraw(p * concentration, stream);
  const against = logGammaDraw((1 - p) * concentration, stream);
  return 1 / (1 + exp(against - forIt));
}

/**
 * The logarithm of a gamma variate of unit scale; the logarithm, because a small shape gives variates that
 * no double can hold. G. Marsaglia & W. W. Tsang, A simple method for generating gamma variables, ACM Trans.
 * Math. Softw. 26 (2000) 363–372; shapes below 1 by their section 6.
 */
function logGammaDraw(shape: number, stream: RandomStream): number {
  if (shape < 1) return logGammaDraw(shape + 1, stream) + log(stream.uniform()) / shape;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = stream.normal();
    const u = stream.uniform();
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    if (log(u) < 0.5 * x * x + d - d * v + d * log(v)) return log(d * v);
  }
}

/** Trials taken at once: (½)^512 is still a double. */
const MOST_TRIALS = 512;

/** A binomial count by inversion from the rarer side, one uniform number for each 512 trials. */
export function binomialDraw(n: number, p: number, stream: RandomStream): number {
  if (p > 0.5) return n - binomialDraw(n, 1 - p, stream);
  const odds = p / (1 - p);
  let count = 0;
  for (let left = n; left > 0; left -= MOST_TRIALS) {
    const trials = Math.min(left, MOST_TRIALS);
    let u = stream.uniform();
    let probability = exp(trials * log1p(-p));
    for (let k = 1; u > probability && k <= trials; k++) {
      u -= probability;
      probability *= (odds * (trials - k + 1)) / k;
      count++;
    }
  }
  return count;
}
