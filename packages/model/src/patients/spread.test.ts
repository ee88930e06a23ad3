import { RandomStream } from '@bifrons/engine';
import { describe, expect, it } from 'vitest';
import { OutcomeSums, quantile, quantiles } from './spread.js';

describe('outcome over people with their own draws of uncertain quantities', () => {
  it('separates what the quantities cause from what differs between people', () => {
    const sums = new OutcomeSums(3);
    const stream = new RandomStream(5, 0, 0);
    for (let i = 0; i < 20_000; i++) {
      const z = Float64Array.of(stream.normal(), stream.normal(), stream.normal());
      sums.add(10 + 2 * z[0]! - 1 * z[1]! + 3 * stream.normal(), z);
    }
    expect(sums.mean).toBeCloseTo(10, 0);
    expect(sums.effects[0]!).toBeCloseTo(2, 1);
    expect(sums.effects[1]!).toBeCloseTo(-1, 1);
    expect(Math.abs(sums.effects[2]!)).toBeLessThan(0.1);
    expect(sums.varianceOfQuantities / 5).toBeCloseTo(1, 1);
    expect(sums.variance / 14).toBeCloseTo(1, 1);
  });

  it('finds no uncertainty where there is none', () => {
    const sums = new OutcomeSums(2);
    const stream = new RandomStream(6, 0, 0);
    for (let i = 0; i < 5000; i++)
      sums.add(stream.normal(), Float64Array.of(stream.normal(), stream.normal()));
    expect(sums.varianceOfQuantities).toBeLessThan(0.002);
  });
});

describe('quantile', () => {
  it('is type 7 of Hyndman and Fan', () => {
    const values = Float64Array.of(1, 2, 4, 8);
    expect([0, 0.25, 0.5, 1].map((p) => quantile(values, p))).toEqual([1, 1.75, 3, 8]);
    expect(quantile(Float64Array.of(7), 0.3)).toBe(7);
  });

  it('needs no sorted values', () => {
    const stream = new RandomStream(7, 0, 0);
    const normal = (n: number) => Float64Array.from({ length: n }, () => stream.normal());
    const scores = normal(1000).map((z) => Math.min(100, Math.max(0, 60 + 50 * z)));
    const outlier = Float64Array.of(...normal(300), 1e9);
    const beyond = Float64Array.of(1, Number.NaN, 0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 2);
    const few = [Float64Array.of(), Float64Array.of(3), Float64Array.of(2, 1), Float64Array.of(4, 4, 4)];
    const ps = [0.5, 0, 1, 0.025, 0.9];
    for (const values of [scores, outlier, beyond, ...few]) {
      const sorted = values.slice().sort();
      expect(quantiles(values, ps)).toEqual(ps.map((p) => quantile(sorted, p)));
    }
  });
});
