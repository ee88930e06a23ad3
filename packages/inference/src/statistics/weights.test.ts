import { RandomStream } from '@bifrons/engine';
import { describe, expect, it } from 'vitest';
import { effectiveSampleSize, systematicResample, weightedQuantile } from './weights.js';

describe('effectiveSampleSize', () => {
  it('counts equal weights, whatever their sum, and sees through unequal ones', () => {
    expect(effectiveSampleSize(Float64Array.of(3, 3, 3, 3, 0))).toBe(4);
    expect(effectiveSampleSize(Float64Array.of(3, 1))).toBe(16 / 10);
  });
});

describe('weightedQuantile', () => {
  const values = Float64Array.of(7, 1, 3, 12, 4);

  it('is the type 7 quantile for equal weights', () => {
    // numpy.quantile of the values.
    const expected = { 0: 1, 0.1: 1.8, 0.25: 3, 0.5: 4, 0.9: 10, 1: 12 };
    for (const [p, quantile] of Object.entries(expected)) {
      expect(weightedQuantile(values, new Float64Array(5).fill(0.2), Number(p))).toBeCloseTo(quantile, 12);
    }
  });

  it('follows the weights: by hand, with a draw of weight 0, and towards the inverse of the distribution', () => {
    // n* = 16/6; the window of p = ½ is [5/16, 11/16] of the cumulated weights ¼, ¾, 1: all of it at 3.
    expect(weightedQuantile(Float64Array.of(8, 1, 3), Float64Array.of(1, 1, 2), 0.5)).toBe(3);
    // The window of p = 0.9 is [9/16, 15/16]: half of it at 3, half at 8.
    expect(weightedQuantile(Float64Array.of(8, 1, 3), Float64Array.of(1, 1, 2), 0.9)).toBeCloseTo(5.5, 12);
    expect(weightedQuantile(Float64Array.of(8, 99, 1, 3), Float64Array.of(1, 0, 1, 2), 0.9)).toBeCloseTo(
      5.5,
      12,
    );
    // Uniform draws weighted by 2x have P(X ≤ x) = x².
    const stream = new RandomStream(1, 0, 0);
    const draws = Float64Array.from({ length: 20000 }, () => stream.uniform());
    for (const p of [0.05, 0.5, 0.95]) {
      expect(weightedQuantile(draws, draws, p)).toBeCloseTo(Math.sqrt(p), 2);
    }
  });
});

describe('systematicResample', () => {
  it('takes each index as often as its weight says, to less than one', () => {
    const weights = Float64Array.of(0, 0.5, 0.2, 0, 0.3, 0);
    for (const u of [0, 0.3, 0.999999]) {
      const times = [0, 0, 0, 0, 0, 0];
      for (const i of systematicResample(weights, 7, u)) times[i]! += 1;
      times.forEach((count, i) => expect(Math.abs(count - 7 * weights[i]!)).toBeLessThan(1));
    }
    expect(Array.from(systematicResample(weights, 10, 0))).toEqual([1, 1, 1, 1, 1, 2, 2, 4, 4, 4]);
  });
});
