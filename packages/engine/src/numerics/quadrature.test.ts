import { describe, expect, it } from 'vitest';
import { quadrature } from './quadrature.js';

const integral = (f: (x: number) => number, edges: readonly number[], tolerance = 1e-10): number =>
  quadrature((points) => [points.map(f)], edges, tolerance)[0]!;

describe('adaptive Gauss–Kronrod quadrature', () => {
  it('is exact for polynomials of degree 22, on one panel', () => {
    for (let degree = 0; degree <= 22; degree++) {
      const value = integral((x) => x ** degree, [0, 2], 1);
      expect(value / (2 ** (degree + 1) / (degree + 1))).toBeCloseTo(1, 13);
    }
  });

  it('meets its tolerance on peaks, corners, jumps and singular ends', () => {
    const cases: [(x: number) => number, readonly number[], number][] = [
      [(x) => 1 / (1e-6 + x * x), [-1, 1], (2 * Math.atan(1e3)) / 1e-3],
      [(x) => Math.abs(x - 0.3), [0, 1], 0.5 * (0.09 + 0.49)],
      [(x) => Math.abs(x - 0.3), [0, 0.3, 1], 0.5 * (0.09 + 0.49)],
      [(x) => (x < 1 / 3 ? 1 : 2), [0, 1], 5 / 3],
      [(x) => Math.sqrt(x), [0, 1], 2 / 3],
      [(x) => Math.exp(-x), [0, 40], 1 - Math.exp(-40)],
    ];
    for (const [f, edges, expected] of cases) {
      for (const tolerance of [1e-6, 1e-10]) {
        expect(Math.abs(integral(f, edges, tolerance) / expected - 1)).toBeLessThanOrEqual(tolerance);
      }
    }
  });

  it('takes several functions at once, and asks for ascending points once per generation of panels', () => {
    let calls = 0;
    const values = (points: Float64Array) => {
      calls++;
      expect([...points]).toEqual([...points].sort((a, b) => a - b));
      return [points.map((x) => 1 / (1e-4 + x * x)), points.map((x) => 1 / (1e-2 + (x - 1) * (x - 1)))];
    };
    const [left, right] = quadrature(values, [0, 0.1, 0.8, 1], 1e-10);
    expect(left! / (100 * Math.atan(100))).toBeCloseTo(1, 10);
    expect(right! / (10 * Math.atan(10))).toBeCloseTo(1, 10);
    expect(calls).toBeLessThan(12);
  });

  it('is zero for zero', () => {
    expect(integral(() => 0, [0, 1])).toBe(0);
  });

  it('says so when it cannot, and passes on what is not a number', () => {
    expect(() => integral((x) => 1 / x, [0, 1])).toThrow(RangeError);
    expect(integral(() => Number.NaN, [0, 1])).toBeNaN();
  });
});
