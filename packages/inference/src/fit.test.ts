import { describe, expect, it } from 'vitest';
import { RandomStream } from '@bifrons/engine';
import { Fit, type FitSettings } from './fit.js';
import type { Dimension } from './parameter-space.js';
import { targets as allTargets, type Target } from './targets.js';

/** Two unknowns that move three arms: what is expected of them is a formula, and the posterior can be integrated. */
const dimensions: Dimension[] = ['slope', 'shift', 'concentration'].map((name) => ({
  name,
  label: name,
  unit: '-',
  kind: 'parameter',
  start: 0,
  scale: name === 'concentration' ? 'ln' : 'identity',
  median: name === 'concentration' ? 200 : 0,
  sd: name === 'concentration' ? 0.01 : 1,
}));
const [template] = allTargets();
const arms = [60, 100, 140].map((events, k): Target => ({
  ...template!,
  id: `arm${k}`,
  cell: `arm${k}`,
  drug: null,
  use: 'calibration',
  observed: { kind: 'count', events, n: 200, derived: false },
}));
const expectedAt = (x: Float64Array): Float64Array =>
  Float64Array.from(arms, (_, k) => 1 / (1 + Math.exp(-(x[0]! * (k - 1) + x[1]! + 0.2 * x[0]! * x[1]!))));
/** SD of what a set of people adds to an outcome's logit. */
const chance = 0.1;
const settings: FitSettings = {
  people: 4,
  teachingPeople: 1,
  modeIterations: 15,
  around: 150,
  perRound: 100,
  rounds: 2,
  chains: 4,
  warmup: 200,
  draws: 500,
  checked: 200,
  perFold: 200,
  keep: 400,
  seed: 2,
};
const met: number[][] = [];
const fitted = async (): Promise<Fit> => {
  met.length = 0;
  const fit = new Fit(
    arms,
    dimensions,
    settings,
    (points, people, firstPeople) => {
      met.push(firstPeople.flatMap((first) => Array.from({ length: people }, (_, i) => first + i)));
      return Promise.resolve(
        points.map((x, i) =>
          expectedAt(x).map((share, k) => {
            const by = (chance / Math.sqrt(people)) * new RandomStream(5, firstPeople[i]!, k).normal();
            return 1 / (1 + Math.exp(-(Math.log(share / (1 - share)) + by)));
          }),
        ),
      );
    },
    () => undefined,
  );
  await fit.teach();
  return fit;
};

describe('a fit', () => {
  it('finds the posterior that a grid finds, and says how well', async () => {
    const fit = await fitted();
    const draws = await fit.posterior();
    expect(Math.max(...draws.diagnostics.rHat)).toBeLessThan(1.05);
    expect(Math.min(...draws.diagnostics.effectiveDraws)).toBeGreaterThan(settings.keep);
    const { points, check } = draws;
    expect(points.length).toBe(settings.keep);
    // The surfaces are nearly quadratic: what is missed is less than what people add, and that is told apart.
    expect(check.chance).toBeGreaterThan(0.2);
    expect(check.missed).toBeLessThan(check.chance);
    const mean = (j: number) => points.reduce((sum, x) => sum + x[j]!, 0) / points.length;
    const sd = (j: number) =>
      Math.sqrt(points.reduce((sum, x) => sum + (x[j]! - mean(j)) ** 2, 0) / points.length);
    // A quarter of an SD and a fifth: the noise of 400 draws.
    const grid = gridMoments();
    for (const j of [0, 1]) {
      expect(Math.abs(mean(j) - grid.mean[j]!), `mean ${j}`).toBeLessThan(0.25 * grid.sd[j]!);
      expect(Math.abs(sd(j) / grid.sd[j]! - 1), `SD ${j}`).toBeLessThan(0.2);
    }
  });

  it('without an arm is wider, and simulates nothing', async () => {
    const fit = await fitted();
    const all = await fit.posterior();
    const before = fit.runs;
    const without = fit.withoutTargets(({ id }) => id === 'arm2');
    expect(fit.runs).toBe(before);
    expect(without.points.length).toBe(settings.perFold);
    const sd = ({ points }: { points: readonly Float64Array[] }) => {
      const shares = points.map((x) => expectedAt(x)[2]!);
      const mean = shares.reduce((a, b) => a + b) / shares.length;
      return Math.sqrt(shares.reduce((a, b) => a + (b - mean) ** 2, 0) / shares.length);
    };
    expect(sd(without)).toBeGreaterThan(1.3 * sd(all));
  });

  it('teaches and checks with people whom it has not met', async () => {
    const fit = await fitted();
    await fit.posterior();
    // The search for the mode meets the same people at all points; nobody else is met twice.
    const once = met.slice(met.findIndex((people) => people.every((person) => person > 0))).flat();
    const anew = fit.newPeople(3, settings.people);
    expect(new Set(once).size).toBe(once.length);
    expect(Math.min(...anew)).toBeGreaterThan(Math.max(...once));
  });
});

/** The posterior's moments by brute force. */
function gridMoments(): { mean: number[]; sd: number[] } {
  const lnRising = (a: number, k: number) => {
    let sum = 0;
    for (let i = 0; i < k; i++) sum += Math.log(a + i);
    return sum;
  };
  const sums = [0, 0, 0, 0, 0] as [number, number, number, number, number];
  let top = Number.NEGATIVE_INFINITY;
  const cells: { a: number; b: number; height: number }[] = [];
  for (let i = 0; i < 120; i++)
    for (let j = 0; j < 120; j++) {
      const a = -1 + (3 * i) / 119;
      const b = -1.5 + (3 * j) / 119;
      const shares = expectedAt(Float64Array.of(a, b, 0));
      let height = -0.5 * (a * a + b * b);
      arms.forEach(({ observed }, k) => {
        if (observed.kind !== 'count') return;
        const p = Math.min(1 - 1e-9, Math.max(1e-9, shares[k]!));
        height += lnRising(200 * p, observed.events) + lnRising(200 * (1 - p), observed.n - observed.events);
      });
      top = Math.max(top, height);
      cells.push({ a, b, height });
    }
  for (const { a, b, height } of cells) {
    const weight = Math.exp(height - top);
    [weight, weight * a, weight * b, weight * a * a, weight * b * b].forEach(
      (value, s) => (sums[s]! += value),
    );
  }
  const mean = [sums[1] / sums[0], sums[2] / sums[0]];
  return {
    mean,
    sd: [Math.sqrt(sums[3] / sums[0] - mean[0]! ** 2), Math.sqrt(sums[4] / sums[0] - mean[1]! ** 2)],
  };
}
