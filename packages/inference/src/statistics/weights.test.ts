import { describe, expect, it } from 'vitest';
import { effectiveSampleSize, systematicResample } from './weights.js';

describe('effectiveSampleSize', () => {
  it('counts equal weights, whatever their sum, and sees through unequal ones', () => {
    expect(effectiveSampleSize(Float64Array.of(3, 3, 3, 3, 0))).toBe(4);
    expect(effectiveSampleSize(Float64Array.of(3, 1))).toBe(16 / 10);
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
