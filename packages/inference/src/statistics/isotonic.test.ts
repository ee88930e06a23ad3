import { RandomStream } from '@bifrons/engine';
import { expect, it } from 'vitest';
import { nonIncreasing } from './isotonic.js';

it('pools what rises, in proportion to the weights, and skips what has none', () => {
  const values = Float64Array.of(5, 3, 9, 4, 1, 2);
  const found = nonIncreasing(values, Float64Array.of(1, 3, 1, 1, 0, 1));
  expect([...found]).toEqual([5, 4.5, 4.5, 4, 4, 2]);
});

it('never rises, keeps the mean, and falls nowhere when a value falls', () => {
  const stream = new RandomStream(8, 0, 0);
  for (let round = 0; round < 200; round++) {
    const values = Float64Array.from({ length: 12 }, () => stream.uniform());
    const weights = Float64Array.from({ length: 12 }, () => 0.1 + stream.uniform());
    const found = nonIncreasing(values, weights);
    const sum = (of: Float64Array) => of.reduce((total, value, i) => total + weights[i]! * value, 0);
    expect(sum(found)).toBeCloseTo(sum(values), 10);
    found.slice(1).forEach((value, i) => expect(value).toBeLessThanOrEqual(found[i]!));
    const lower = values.slice();
    lower[round % 12]! -= stream.uniform();
    nonIncreasing(lower, weights).forEach((value, i) => expect(value).toBeLessThanOrEqual(found[i]! + 1e-12));
  }
});
