import { describe, expect, it } from 'vitest';
import { cos, exp, expm1, log, log1p, pow, sin } from './elementary.js';
import { fixed, fixedCos, fixedExp, fixedLog, fixedSin, ulpsOff } from './fixed-point.fixture.js';

/** A fixed linear congruential sequence in (0, 1): the same points on every run. */
function* points(count: number, seed: number): Generator<number> {
  let state = seed >>> 0;
  for (let i = 0; i < count; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield (state + 0.5) / 4294967296;
  }
}

function largestError(
  xs: Iterable<number>,
  f: (x: number) => number,
  reference: (x: bigint) => bigint,
): number {
  let largest = 0;
  for (const x of xs) largest = Math.max(largest, ulpsOff(f(x), reference(fixed(x))));
  return largest;
}

const one = fixed(1);

describe('elementary functions against 400-bit fixed-point references', () => {
  it('exp is within 1 ulp over its whole range', () => {
    const wide = [...points(700, 1)].map((u) => -230 + 939 * u);
    const near = [...points(300, 2)].map((u) => 2 * u - 1);
    expect(largestError([...wide, ...near], exp, fixedExp)).toBeLessThan(1);
  });

  it('log is within 1 ulp, near 1 as well', () => {
    const wide = [...points(500, 3)].map((u) => 2 ** (400 * u - 200) * (1 + u));
    const near = [...points(500, 4)].map((u) => 1 + (u - 0.5) * 2 ** (-40 * u));
    expect(largestError([...wide, ...near], log, fixedLog)).toBeLessThan(1);
  });

  it('sin and cos are within 1 ulp, beside the multiples of π/2 and beyond the quick range as well', () => {
    const wide = [...points(500, 5)].map((u) => 2e5 * u - 1e5);
    const near = [...points(200, 6)].map((u) => Math.floor(60000 * u) * (Math.PI / 2));
    const large = [...points(40, 7)].map((u) => 2 ** (20 + 60 * u));
    const xs = [...wide, ...near, ...large];
    expect(largestError(xs, sin, fixedSin)).toBeLessThan(1);
    expect(largestError(xs, cos, fixedCos)).toBeLessThan(1);
  });

  it('expm1 and log1p are within 2 ulp', () => {
    const xs = [...points(600, 8)].map((u) => (1.9 * u - 0.95) * 2 ** (-30 * ((u * 7) % 1)));
    const wide = [...points(100, 9)].map((u) => 80 * u - 40);
    expect(largestError([...xs, ...wide], expm1, (x) => fixedExp(x) - one)).toBeLessThan(2);
    expect(largestError(xs, log1p, (x) => fixedLog(x + one))).toBeLessThan(2);
  });

  it('pow is within 1 ulp, for tiny and huge results as well', () => {
    let largest = 0;
    for (const u of points(1000, 10)) {
      const x = u < 0.3 ? 1 + (u - 0.15) * 2 ** (-20 * u) : 2 ** (120 * (u - 0.65));
      const y = ((u * 1e4) % 1) * 8 - 4;
      const reference = fixedExp((fixed(y) * fixedLog(fixed(x))) / one);
      largest = Math.max(largest, ulpsOff(pow(x, y), reference));
    }
    expect(largest).toBeLessThan(1);
  });
});

describe('special values', () => {
  const specials = [
    NaN,
    Infinity,
    0,
    1,
    2,
    0.5,
    3,
    1e300,
    5e-324,
    1e-310,
    0.9999999999999999,
    2 ** 53,
    2 ** 70,
  ];
  const values = specials.flatMap((x) => [x, -x]);

  /** Equal in kind (NaN, infinity, signed zero) and to 1e-15 otherwise. */
  function expectLike(actual: number, expected: number, what: string): void {
    const close = Math.abs(actual - expected) <= Math.abs(expected) * 1e-15;
    expect(
      Object.is(actual, expected) || (expected !== 0 && close),
      `${what}: ${actual}, not ${expected}`,
    ).toBe(true);
  }

  it('are those of ECMAScript', () => {
    const functions = { exp, log, sin, cos, expm1, log1p };
    for (const x of [...values, 709.7827128933839, 709.79, -745.1, -745.2, -720]) {
      for (const [name, f] of Object.entries(functions)) {
        expectLike(f(x), Math[name as keyof typeof functions](x), `${name}(${x})`);
      }
      for (const y of values) expectLike(pow(x, y), Math.pow(x, y), `pow(${x}, ${y})`);
    }
  });

  it('pow is exact where the result is a double', () => {
    for (let n = 0; n <= 22; n++) expect(pow(10, n)).toBe(Number(`1e${n}`));
    for (let n = 3; n <= 33; n++) expect(pow(3, n)).toBe(Number(3n ** BigInt(n)));
  });

  it('keeps its bits', () => {
    expect([exp(1), log(10), sin(1e5), cos(1e22), pow(0.7, 3.3), expm1(1e-3), log1p(1e-3)]).toEqual([
      2.718281828459045, 2.302585092994046, 0.03574879797201651, 0.523214785395139, 0.3081935405341894,
      0.0010005001667083417, 0.0009995003330835331,
    ]);
  });
});
