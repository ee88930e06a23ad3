import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceEstimate, independentDifference, numberNeeded, shareEstimate } from './estimate.js';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const sd = fc.double({ min: 0, max: 0.4, noNaN: true });

describe('an expected number of 100', () => {
  it('lies in its interval, and both within 0 to 100', () => {
    fc.assert(
      fc.property(share, sd, fc.integer({ min: 100, max: 5000 }), (m, s, people) => {
        const { per100, interval } = shareEstimate(m, s, people);
        const ends = [0, interval[0], per100, interval[1], 100];
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
      }),
    );
  });

  it('is normal where shares are far from the ends', () => {
    const { interval } = shareEstimate(0.5, 0.05, 500);
    expect(interval[0]).toBeCloseTo(50 - 9.8, 0);
    expect(interval[1]).toBeCloseTo(50 + 9.8, 0);
  });

  it('of nobody among 500 may be one', () => {
    expect(shareEstimate(0, 0, 500).interval[1]).toBeGreaterThan(0.5);
  });
});

describe('the number needed to treat', () => {
  it('exists exactly where the interval of the difference leaves zero out, and brackets itself', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), sd, (d, s) => {
        const estimate = differenceEstimate(d, s);
        const needed = numberNeeded(estimate);
        const [low, high] = estimate.interval;
        expect(needed === null).toBe(low <= 0 && high >= 0);
        if (needed === null) return;
        expect(needed.people).toBeGreaterThanOrEqual(needed.interval[0] - 1e-9);
        expect(needed.people).toBeLessThanOrEqual(needed.interval[1] + 1e-9);
      }),
    );
  });

  // Altman 1998, BMJ 317:1309: a risk reduction of 10 % with a 95 % interval from 5 % to 15 % is 10 with 6.7 to 20.
  it('turns the ends of the interval around', () => {
    const needed = numberNeeded({ per100: 10, interval: [5, 15] })!;
    expect(needed.people).toBe(10);
    expect(needed.interval[0]).toBeCloseTo(6.67, 2);
    expect(needed.interval[1]).toBe(20);
  });
});

it('the difference of independent numbers is antisymmetric and lies in its interval', () => {
  const estimate = fc
    .tuple(share, share, share)
    .map((parts) => [...parts].sort((a, b) => a - b) as [number, number, number])
    .map(([low, per100, high]) => ({ per100, interval: [low, high] as const }));
  fc.assert(
    fc.property(estimate, estimate, (a, b) => {
      const [ab, ba] = [independentDifference(a, b), independentDifference(b, a)];
      expect(ab.per100).toBeCloseTo(-ba.per100, 12);
      expect(ab.interval[0]).toBeCloseTo(-ba.interval[1], 12);
      expect(ab.interval[0]).toBeLessThanOrEqual(ab.per100);
      expect(ab.interval[1]).toBeGreaterThanOrEqual(ab.per100);
    }),
  );
});
