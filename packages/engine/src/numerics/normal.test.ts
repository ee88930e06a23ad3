import { describe, expect, it } from 'vitest';
import { fixed, FIXED_PI, fixedExp } from './fixed-point.fixture.js';
import { normalCdf, normalQuantile } from './normal.js';

const one = fixed(1);
const product = (a: bigint, b: bigint): bigint => (a * b) / one;

function squareRoot(x: bigint): bigint {
  let root = x * one;
  for (let next = (root + one) / 2n; next < root; next = (root + (x * one) / root) / 2n) root = next;
  return root;
}

/** The standard normal density. */
function density(x: bigint): bigint {
  return (fixedExp(-product(x, x) / 2n) * one) / squareRoot(2n * FIXED_PI);
}

/** P(X ≤ x) for |x| < 14: ½ + φ(x)·(x + x³/3 + x⁵/15 + …), all terms of one sign. */
function distribution(x: bigint): bigint {
  const square = product(x, x);
  let term = x;
  let sum = x;
  for (let n = 3n; term !== 0n; n += 2n) {
    term = product(term, square) / n;
    sum += term;
  }
  return one / 2n + product(density(x), sum);
}

const ratio = (a: bigint, b: bigint): number => Math.abs(Number((a << 80n) / b) / 2 ** 80);

describe('the standard normal distribution', () => {
  it('has a distribution function within 2e-15, into the lower tail', () => {
    for (let x = -11; x < 6; x += 0.17) {
      const expected = distribution(fixed(x));
      expect(ratio(fixed(normalCdf(x)) - expected, expected), `at ${x}`).toBeLessThan(2e-15);
    }
  });

  it('has a quantile function within 1e-15 of a root of the reference', () => {
    for (let k = 1; k < 90; k++) {
      for (const p of [k / 90, 2 ** -k]) {
        const x = normalQuantile(p);
        const step = ((distribution(fixed(x)) - fixed(p)) * one) / density(fixed(x));
        expect(ratio(step, fixed(x) || one), `at ${p}`).toBeLessThan(1e-15);
      }
    }
  });

  it('agrees with published values and the limits', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 15);
    expect(normalCdf(-38)).toBeCloseTo(2.885428360068784e-316, 320);
    expect([0, 0.5, 1].map(normalQuantile)).toEqual([-Infinity, 0, Infinity]);
    expect([-0.1, 1.1, NaN].map(normalQuantile)).toEqual([NaN, NaN, NaN]);
    expect([-Infinity, 0, Infinity, NaN].map(normalCdf)).toEqual([0, 0.5, 1, NaN]);
  });
});
