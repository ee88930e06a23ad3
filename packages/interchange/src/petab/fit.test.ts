import { describe, expect, it } from 'vitest';
import { fitPetab, latinHypercube } from './fit.js';
import { petabLikelihood } from './likelihood.js';
import { maximize } from './maximize.js';
import { chainProblem } from './problem.fixture.js';

const box = (low: number, high: number, n = 2) => ({
  lower: new Float64Array(n).fill(low),
  upper: new Float64Array(n).fill(high),
});

/** Rosenbrock's valley as a sum of squares, the residuals being 10 (y − x²) and 1 − x. */
function valley(point: Float64Array) {
  const [x, y] = point as unknown as [number, number];
  const [r, s] = [10 * (y - x * x), 1 - x];
  const J = [-20 * x, 10, -1, 0] as const;
  return {
    value: -0.5 * (r * r + s * s),
    gradient: Float64Array.of(-(J[0] * r + J[2] * s), -(J[1] * r)),
    information: Float64Array.of(J[0] ** 2 + 1, J[0] * J[1], J[0] * J[1], J[1] ** 2),
  };
}

describe('maximize', () => {
  it("goes down Rosenbrock's valley", () => {
    const found = maximize(valley, Float64Array.of(-1.2, 1), box(-10, 10));
    expect(found.status).toBe('converged');
    expect(found.point[0]).toBeCloseTo(1, 6);
    expect(found.point[1]).toBeCloseTo(1, 6);
  });

  it('ends at the wall where the best is outside, with the other coordinate at its best there', () => {
    const walls = { lower: Float64Array.of(-2, -2), upper: Float64Array.of(2, 0.5) };
    const found = maximize(valley, Float64Array.of(-1.2, 0.2), walls);
    expect(found.point[1]).toBe(0.5);
    expect(found.point[0]).toBeCloseTo(0.7086, 4);
    expect(Math.abs(valley(found.point).gradient[0]!)).toBeLessThan(1e-3);
  });

  it('goes around where the function cannot be computed, and says when it cannot be at the start', () => {
    const holed = (point: Float64Array) => (point[0]! > -1 && point[0]! < -0.9 ? undefined : valley(point));
    expect(maximize(holed, Float64Array.of(0, 0), box(-10, 10)).value).toBeCloseTo(0, 6);
    expect(maximize(holed, Float64Array.of(-0.95, 0), box(-10, 10)).status).toBe('unreachable');
  });
});

describe('latinHypercube', () => {
  it('has one point in each part of each side, the same for the same seed', () => {
    const points = latinHypercube(8, Float64Array.of(0, 10), Float64Array.of(8, 18), 3);
    for (const [i, low] of [
      [0, 0],
      [1, 10],
    ] as const)
      expect(points.map((point) => Math.floor(point[i]! - low)).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(latinHypercube(8, Float64Array.of(0, 10), Float64Array.of(8, 18), 3)).toEqual(points);
  });
});

describe('fitPetab', () => {
  it('finds a point that is better than the nominal one and where nothing rises any more', async () => {
    const likelihood = petabLikelihood(chainProblem());
    const { best, atBest } = await fitPetab(likelihood, { starts: 12 });
    const nominal = likelihood.evaluate(likelihood.nominal());
    if (best === undefined || nominal.status !== 'done') throw new Error('no fit');
    expect(best.value).toBeGreaterThan(nominal.logLikelihood + nominal.logPrior);
    expect(best.value).toBeCloseTo(best.logLikelihood + best.logPrior, 6);
    expect(best.value).toBeCloseTo(11.126, 2);
    expect(atBest).toBeGreaterThan(1);
    // A step to either side of any parameter is no better.
    likelihood.estimated.forEach((_, i) => {
      for (const shift of [-0.01, 0.01]) {
        const beside = best.point.map((x, j) =>
          j === i ? Math.min(likelihood.upper[i]!, Math.max(likelihood.lower[i]!, x + shift)) : x,
        );
        const found = likelihood.evaluate(beside);
        if (found.status === 'done')
          expect(found.logLikelihood + found.logPrior).toBeLessThan(best.value + 1e-4);
      }
    });
  });
});
