import { RandomStream } from '@bifrons/engine';
import { describe, expect, it } from 'vitest';
import { betaBinomialDraw, logBetaBinomial } from './beta-binomial.js';

/** k, n, mean, concentration and ln P by beta functions with 40 digits (mpmath 1.3). */
const REFERENCES: readonly (readonly [number, number, number, number, number])[] = [
  [3, 10, 0.3, 5, -1.9115051840743131],
  [0, 281, 0.35, 40, -31.83987845136051],
  [281, 281, 0.35, 40, -64.85301823312142],
  [97, 281, 0.35, 1e9, -3.00988501349126],
  [12, 200, 0.0004, 0.5, -10.97203817776355],
  [97, 281, 0.35, 1e-3, -12.540301304696651],
  [10.5, 85, 0.1, 25, -2.930997495825537],
  [5, 12, 1e-6, 3, -15.253674486703478],
];

const probabilities = (n: number, mean: number, concentration: number): number[] =>
  Array.from({ length: n + 1 }, (_, k) => Math.exp(logBetaBinomial(k, n, mean, concentration)));

describe('logBetaBinomial', () => {
  it('is within 1e-11 of a 40-digit reference', () => {
    for (const [k, n, mean, concentration, expected] of REFERENCES) {
      expect(Math.abs(logBetaBinomial(k, n, mean, concentration) - expected)).toBeLessThan(1e-11);
    }
  });

  it('has the sum, mean and variance of the distribution, and the binomial as its limit', () => {
    for (const concentration of [0.4, 7, 300, Infinity]) {
      const [n, mean] = [60, 0.23];
      const p = probabilities(n, mean, concentration);
      const moment = (power: number): number => p.reduce((sum, value, k) => sum + value * k ** power, 0);
      const inflation = concentration === Infinity ? 1 : (concentration + n) / (concentration + 1);
      expect(moment(0)).toBeCloseTo(1, 11);
      expect(moment(1)).toBeCloseTo(n * mean, 9);
      expect(moment(2) - moment(1) ** 2).toBeCloseTo(n * mean * (1 - mean) * inflation, 8);
    }
    expect(logBetaBinomial(20, 60, 0.23, 1e12)).toBeCloseTo(logBetaBinomial(20, 60, 0.23, Infinity), 8);
  });

  it('rules out nothing between 0 and n, and everything outside', () => {
    expect(logBetaBinomial(5, 12, 0, 3)).toBe(logBetaBinomial(5, 12, 1e-6, 3));
    expect(logBetaBinomial(5, 12, 1, 3)).toBeGreaterThan(-50);
    expect([-1, 13].map((k) => logBetaBinomial(k, 12, 0.5, 3))).toEqual([-Infinity, -Infinity]);
    expect(() => logBetaBinomial(5, 12, 0.5, 0)).toThrow(RangeError);
  });
});

describe('betaBinomialDraw', () => {
  it.each([
    [12, 0.3, 2],
    [9, 0.5, 0.1],
    [40, 0.93, 30],
    [1300, 0.6, 4],
    [1100, 0.01, Infinity],
  ])('draws %d trials, mean %d, concentration %d with the probabilities of the formula', (n, mean, c) => {
    const draws = 20000;
    const observed = new Array<number>(n + 1).fill(0);
    const stream = new RandomStream(3, n, 0);
    for (let i = 0; i < draws; i++) observed[betaBinomialDraw(n, mean, c, stream)]! += 1;
    // Cells of at least 20 expected draws each.
    let [chiSquared, cells, cellObserved, cellExpected] = [0, 0, 0, 0];
    let left = draws;
    probabilities(n, mean, c).forEach((p, k) => {
      cellObserved += observed[k]!;
      cellExpected += p * draws;
      left -= p * draws;
      if (cellExpected < 20 || (left < 20 && k < n)) return;
      chiSquared += (cellObserved - cellExpected) ** 2 / cellExpected;
      [cells, cellObserved, cellExpected] = [cells + 1, 0, 0];
    });
    expect(cells).toBeGreaterThan(5);
    expect(Math.abs(chiSquared - (cells - 1)) / Math.sqrt(2 * (cells - 1))).toBeLessThan(4);
  });

  it('keeps its bits', () => {
    const stream = new RandomStream(2026, 7, 1);
    expect([5, 50, 500].map((n) => betaBinomialDraw(n, 0.3, 4, stream))).toEqual([4, 13, 71]);
    expect(() => betaBinomialDraw(2.5, 0.3, 4, stream)).toThrow(RangeError);
  });
});
