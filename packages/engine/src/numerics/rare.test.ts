import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arccos, arccosh, arcsin, arcsinh, arctan, arctanh, cosh, factorial, sinh, tanh } from './rare.js';

const all = fc.oneof(fc.double({ noNaN: true }), fc.double({ min: -30, max: 30, noNaN: true }));
const unit = fc.double({ min: -1, max: 1, noNaN: true });
const fromOne = fc.oneof(fc.double({ min: 1, max: 3, noNaN: true }), fc.double({ min: 1, noNaN: true }));

describe.each([
  ['arctan', arctan, Math.atan, all],
  ['arcsin', arcsin, Math.asin, unit],
  ['arccos', arccos, Math.acos, unit],
  ['sinh', sinh, Math.sinh, all],
  ['cosh', cosh, Math.cosh, all],
  ['tanh', tanh, Math.tanh, all],
  ['arcsinh', arcsinh, Math.asinh, all],
  ['arccosh', arccosh, Math.acosh, fromOne],
  ['arctanh', arctanh, Math.atanh, unit],
] as const)('%s', (_, own, reference, domain) => {
  it('agrees with the built-in one', () => {
    fc.assert(
      fc.property(domain, (x) => {
        const expected = reference(x);
        if (!Number.isFinite(expected) || Math.abs(expected) > 1e300) {
          if (Math.abs(expected) === Infinity) expect(Math.abs(own(x))).toBeGreaterThan(1e300);
          return;
        }
        expect(Math.abs(own(x) - expected)).toBeLessThanOrEqual(
          Math.max(1e-14 * Math.abs(expected), Number.MIN_VALUE),
        );
      }),
      { numRuns: 2000 },
    );
    expect(own(NaN)).toBeNaN();
  });
});

it('knows the edges of their domains', () => {
  expect([arcsin(1), arcsin(-1), arccos(1), arccos(-1)]).toEqual([Math.PI / 2, -Math.PI / 2, 0, Math.PI]);
  expect([arctan(Infinity), arctan(-Infinity), tanh(1e9), arctanh(1)]).toEqual([
    Math.PI / 2,
    -Math.PI / 2,
    1,
    Infinity,
  ]);
  for (const value of [arcsin(1.1), arccos(-1.1), arccosh(0.9), arctanh(1.5), factorial(2.5), factorial(-1)])
    expect(value).toBeNaN();
  expect([factorial(0), factorial(5), factorial(20), factorial(171)]).toEqual([
    1, 120, 2432902008176640000, Infinity,
  ]); // prettier-ignore
});
