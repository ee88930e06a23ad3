import { normalQuantile, RandomStream } from '@bifrons/engine';
import { describe, expect, it } from 'vitest';
import {
  deviateOfMeans,
  fisherAbove,
  newcombeInterval,
  ratioInterval,
  scoreInterval,
  scoreOfDifference,
} from './comparison.js';

const count = (events: number, n: number) => ({ events, n });
const rounded = (values: readonly number[]) => values.map((value) => Number(value.toFixed(4)));

describe('intervals of a difference of shares', () => {
  // Newcombe, Stat. Med. 17 (1998) 873–890, table II, contrast (a): methods 6 and 10.
  it('are those of the published example', () => {
    const [a, b] = [count(56, 70), count(48, 80)];
    expect(rounded(scoreInterval(a, b, 0.95))).toEqual([0.0528, 0.3382]);
    expect(rounded(newcombeInterval(a, b, 1.959963984540054))).toEqual([0.0524, 0.3339]);
  });

  it('turn round with the arms, and hold what was seen', () => {
    const random = new RandomStream(7, 0, 0);
    for (let k = 0; k < 200; k++) {
      const [n, m] = [2 + Math.floor(60 * random.uniform()), 2 + Math.floor(60 * random.uniform())];
      const a = count(Math.floor((n + 1) * random.uniform()), n);
      const b = count(Math.floor((m + 1) * random.uniform()), m);
      for (const of of [
        (x: typeof a, y: typeof a) => scoreInterval(x, y, 0.9),
        (x: typeof a, y: typeof a) => newcombeInterval(x, y, 1.6448536269514722),
      ]) {
        const [lower, upper] = of(a, b);
        const [back, forth] = of(b, a);
        expect(lower).toBeCloseTo(-forth, 6);
        expect(upper).toBeCloseTo(-back, 6);
        const seen = a.events / a.n - b.events / b.n;
        expect(lower).toBeLessThanOrEqual(seen + 1e-9);
        expect(upper).toBeGreaterThanOrEqual(seen - 1e-9);
        expect(lower).toBeGreaterThanOrEqual(-1 - 1e-9);
        expect(upper).toBeLessThanOrEqual(1 + 1e-9);
      }
    }
  });

  it('end where the score test ends', () => {
    const [a, b] = [count(9, 30), count(3, 31)];
    const [lower, upper] = scoreInterval(a, b, 0.95);
    expect(scoreOfDifference(a, b, lower)).toBeCloseTo(normalQuantile(0.975), 8);
    expect(scoreOfDifference(a, b, upper)).toBeCloseTo(-normalQuantile(0.975), 8);
  });
});

it('a ratio of shares has an interval that excludes 1 where the difference excludes 0', () => {
  for (let events = 0; events <= 40; events++) {
    const [a, b] = [count(events, 40), count(12, 50)];
    const [lower, upper] = ratioInterval(a, b, 0.95);
    const [from, to] = scoreInterval(a, b, 0.95);
    expect(lower > 1 || upper < 1, `${events}`).toBe(from > 0 || to < 0);
  }
  expect(ratioInterval(count(5, 40), count(0, 50), 0.95)[1]).toBe(Infinity);
});

it("Fisher's exact test is that of the lady who tasted tea", () => {
  // R. A. Fisher, The Design of Experiments (1935), chapter II: 1 and 16 and more of 70.
  expect(fisherAbove(count(4, 4), count(0, 4))).toBeCloseTo(1 / 70, 12);
  expect(fisherAbove(count(3, 4), count(1, 4))).toBeCloseTo(17 / 70, 12);
});

it('a difference of means has the chance of its t', () => {
  // t = 2.5 with 18 degrees of freedom: one-sided 0.01116 by R's pt, which is a deviate of 2.2849.
  const arm = (mean: number) => ({ mean, sd: 1, n: 10 });
  expect(deviateOfMeans(arm(2.5 * Math.sqrt(0.2)), arm(0), 0)).toBeCloseTo(2.2849, 2);
});
