import { RandomStream } from '@bifrons/engine';
import { expect, it } from 'vitest';
import { betweenWorlds, shareRange } from './between-worlds.js';

it('finds the variance of worlds among people who differ as much again', () => {
  const worlds = Array.from({ length: 4000 }, (_, w) => [2 * w, 2 * w + 1]);
  const values = new Float64Array(8000);
  worlds.forEach((world, w) => {
    const own = 0.3 * new RandomStream(1, w, 0).normal();
    for (const i of world) values[i] = own + 0.3 * new RandomStream(2, i, 0).normal();
  });
  expect(betweenWorlds(values, worlds)).toBeCloseTo(0.09, 2);
  const alone = Array.from(values.keys(), (i) => [i]);
  expect(betweenWorlds(values, alone)).toBe(0);
});

it('a range holds its share, within 0 to 1, and is wider with more variance', () => {
  for (const share of [0, 0.02, 0.5, 1]) {
    const [narrow, wide] = [shareRange(26, share, 0.01), shareRange(26, share, 0.05)];
    for (const { lower, upper } of [narrow, wide]) {
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(lower).toBeLessThanOrEqual(share);
      expect(upper).toBeGreaterThanOrEqual(share);
      expect(upper).toBeLessThanOrEqual(1);
    }
    expect(wide.upper - wide.lower).toBeGreaterThan(narrow.upper - narrow.lower);
  }
});
