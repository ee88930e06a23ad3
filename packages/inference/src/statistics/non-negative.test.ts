import { expect, it } from 'vitest';
import { nonNegativeCoefficients } from './non-negative.js';

it('is least squares where that is positive, and leaves out what would be negative', () => {
  const free = nonNegativeCoefficients(Float64Array.of(2, 0.5, 0.5, 1), Float64Array.of(2.5, 1.5));
  expect(free[0]).toBeCloseTo(1, 8);
  expect(free[1]).toBeCloseTo(1, 8);
  const bound = nonNegativeCoefficients(Float64Array.of(2, 1.8, 1.8, 2), Float64Array.of(1, 0.2));
  expect([...bound]).toEqual([0.5, 0]);
  expect([...nonNegativeCoefficients(Float64Array.of(1), Float64Array.of(-1))]).toEqual([0]);
});
