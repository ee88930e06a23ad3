import { describe, expect, it } from 'vitest';
import { jeffreysInterval } from './proportions.js';

describe('the interval of Jeffreys', () => {
  // SciPy 1.x: beta.ppf([.05, .95], k + .5, n - k + .5), in percent
  it.each([
    [9, 10, 66.9, 98.2],
    [23, 24, 84.8, 99.3],
    [39, 41, 87.1, 98.6],
    [10, 41, 14.8, 36.5],
    [7, 52, 7.2, 22.7],
    [42, 52, 70.6, 88.4],
  ])('of %d of %d at 90 %%', (events, n, low, high) => {
    const [from, to] = jeffreysInterval(events, n, 0.9);
    expect(100 * from).toBeCloseTo(low, 1);
    expect(100 * to).toBeCloseTo(high, 1);
  });

  it('mirrors, holds the proportion, and says of one person hardly anything', () => {
    for (let n = 1; n < 60; n += 7)
      for (let k = 0; k <= n; k++) {
        const [low, high] = jeffreysInterval(k, n, 0.9);
        const [from, to] = jeffreysInterval(n - k, n, 0.9);
        expect(low).toBeCloseTo(1 - to, 9);
        expect(high).toBeCloseTo(1 - from, 9);
        expect(low).toBeLessThanOrEqual(k / n);
        expect(high).toBeGreaterThanOrEqual(k / n);
      }
    const [low, high] = jeffreysInterval(1, 1, 0.9);
    expect(high).toBe(1);
    expect(low).toBeLessThan(0.25);
  });
});
