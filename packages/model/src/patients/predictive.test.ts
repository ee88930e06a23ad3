import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaBinomialInterval, normalInterval } from './predictive.js';

const many = 1e12;

describe('predictive interval of an arm', () => {
  it('is the binomial one when the rate is certain', () => {
    // Binomial(20, 0.3): P(X ≤ 2) = 0.0355, P(X ≤ 3) = 0.1071, P(X ≤ 8) = 0.8867, P(X ≤ 9) = 0.9520.
    const [low, high] = betaBinomialInterval(0.3, 0, many, 20, 0.9);
    expect([low * 20, high * 20]).toEqual([3, 9]);
  });

  it('is the beta-binomial one when the rate has a spread', () => {
    // Uniform rate (Beta(1, 1), variance 1/12): every count from 0 to n is equally likely.
    const [low, high] = betaBinomialInterval(0.5, 1 / 12, many, 49, 0.9);
    // Fifty equally likely counts of 2 % each.
    expect([low * 49, high * 49].map(Math.round)).toEqual([2, 47]);
  });

  it('lies within 0 and 1, contains most of the mass, and widens with the spread of the rate', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        fc.integer({ min: 5, max: 3000 }),
        (rate, share, n) => {
          const variance = share * rate * (1 - rate);
          const [low, high] = betaBinomialInterval(rate, variance, 2000, n, 0.9);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(high);
          const [low0, high0] = betaBinomialInterval(rate, 0, 2000, n, 0.9);
          expect(high - low + 2.5 / n).toBeGreaterThanOrEqual(high0 - low0);
        },
      ),
    );
  });

  it('of a mean is normal', () => {
    const [low, high] = normalInterval(10, 4, 0.9);
    expect(low).toBeCloseTo(10 - 2 * 1.6448536269514722, 12);
    expect(high).toBeCloseTo(10 + 2 * 1.6448536269514722, 12);
  });
});
