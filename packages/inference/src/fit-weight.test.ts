import { expect, it } from 'vitest';
import { weightsOf } from './likelihood.js';
import { priorOf } from './scoreboard.js';
import { targets } from './targets.js';

const one = targets().find(({ id }) => id === 'brave-aa1/bari4/at-most20/36')!;
const other = { ...one, id: 'other', cell: 'other' };

it('a series that counts for less is weighted so, beside what its results share', () => {
  const [alone, half, full] = [weightsOf([one]), weightsOf([{ ...one, fitWeight: 0.5 }]), weightsOf([other])];
  expect(half[0]).toBe(alone[0]! / 2);
  expect(full[0]).toBe(1);
  const together = weightsOf([one, { ...one, id: 'again', fitWeight: 0.5 }, other]);
  expect(together[1]).toBeCloseTo(together[0]! / 2, 12);
});

it('what was expected before the fit passes over draws in which nobody has the disease', () => {
  const expected = [Float64Array.of(0.2), Float64Array.of(Number.NaN), Float64Array.of(0.8)];
  const concentrations = Float64Array.of(60, 60, 60);
  const { lower, median, upper } = priorOf(one, 0, { expected, concentrations })!;
  expect(lower).toBeGreaterThan(5);
  expect(lower).toBeLessThan(median);
  expect(median).toBeLessThan(upper);
  expect(upper).toBeLessThan(95);
  const nobody = { expected: [Float64Array.of(Number.NaN)], concentrations: Float64Array.of(60) };
  expect(priorOf(one, 0, nobody)).toBeUndefined();
});
