import { cholesky, solveCholesky, solveLower } from '@bifrons/engine';
import { fitQuadratics, type Quadratics } from './statistics/emulator.js';
import { addGradient, marginals, type Dimension } from './parameter-space.js';
import { fromLine, toLine } from './posterior-density.js';
import type { Target } from './targets.js';

/** Outcomes of the arms of one medicine. */
interface Group {
  readonly members: readonly number[];
  readonly surfaces: Quadratics;
}

/**
 * Expected outcomes of all targets at any point near those it was taught with, thousands of times faster: a quadratic
 * surface each, which also averages over the people that each point was simulated with.
 */
export class Emulator {
  /** Root mean square of the outputs' residual SDs, shares on the logit scale. */
  readonly residual: number;
  readonly #groups: readonly Group[];
  readonly #centre: Float64Array;
  readonly #lower: Float64Array;
  readonly #reach: number;
  readonly #lines: Float64Array;

  constructor(
    private readonly targets: readonly Target[],
    private readonly dimensions: readonly Dimension[],
    points: readonly Float64Array[],
    expected: readonly Float64Array[],
    weights: Float64Array,
  ) {
    this.#lines = new Float64Array(targets.length);
    // An arm's outcomes depend on the parameters and on the facts of its own medicine.
    const own = points.map((x) => marginals(dimensions, x));
    const drugs = [...new Set(targets.map(({ drug }) => drug))];
    this.#groups = drugs.map((drug) => {
      const members = targets.flatMap((target, k) => (target.drug === drug ? [k] : []));
      const inputs = dimensions.flatMap((dimension, j) =>
        dimension.name !== 'concentration' && (dimension.drug === undefined || dimension.drug === drug)
          ? [j]
          : [],
      );
      const outputs = members.map((k) => Float64Array.from(expected, (row) => toLine(targets[k]!, row[k]!)));
      const surfaces = fitQuadratics(own, outputs, { weights, inputs });
      return { members, surfaces };
    });
    const shares = this.#groups.flatMap(({ surfaces, members }) =>
      members.flatMap((k, o) => (targets[k]!.observed.kind === 'count' ? [surfaces.residualSd[o]!] : [])),
    );
    this.residual = Math.sqrt(shares.reduce((sum, sd) => sum + sd * sd, 0) / shares.length);
    const d = dimensions.length;
    const total = weights.reduce((a, b) => a + b);
    this.#centre = new Float64Array(d);
    points.forEach((x, i) => x.forEach((value, j) => (this.#centre[j]! += (weights[i]! * value) / total)));
    const covariance = new Float64Array(d * d);
    points.forEach((x, i) => {
      for (let a = 0; a < d; a++)
        for (let b = 0; b < d; b++)
          covariance[a * d + b]! +=
            (weights[i]! * (x[a]! - this.#centre[a]!) * (x[b]! - this.#centre[b]!)) / total;
    });
    for (let a = 0; a < d; a++) covariance[a * d + a]! += 1e-3;
    this.#lower = cholesky(covariance, d);
    const distances = Float64Array.from(points, (x) => this.#distance(x)).sort();
    this.#reach = distances[Math.floor(0.98 * distances.length)]!;
  }

  /** Shares on the logit scale, percent or points. */
  lines(point: Float64Array, out: Float64Array): void {
    const x = marginals(this.dimensions, point);
    for (const { surfaces, members } of this.#groups) {
      surfaces.predictAll(x, this.#lines);
      members.forEach((k, o) => (out[k] = this.#lines[o]!));
    }
  }

  /** Adds Σ slopes[k] · ∂(line k)/∂x to `gradient`. */
  pullBack(point: Float64Array, slopes: Float64Array, gradient: Float64Array): void {
    const x = marginals(this.dimensions, point);
    const along = new Float64Array(x.length);
    for (const { surfaces, members } of this.#groups)
      surfaces.pullBack(
        x,
        Float64Array.from(members, (k) => slopes[k]!),
        along,
      );
    addGradient(this.dimensions, along, gradient);
  }

  /** Shares, percent or points. */
  predict(x: Float64Array, out: Float64Array): void {
    this.lines(x, out);
    for (let k = 0; k < out.length; k++) out[k] = fromLine(this.targets[k]!, out[k]!);
  }

  /** Lower triangle of the covariance of the points it was taught with. */
  get lower(): Float64Array {
    return this.#lower;
  }

  /**
   * Keeps a sampler where the emulator was taught; taken back by the weights of the simulated draws. Its slopes are taken
   * off `gradient`.
   */
  distancePenalty(x: Float64Array, gradient?: Float64Array): number {
    const distance = this.#distance(x);
    const beyond = distance - this.#reach;
    if (beyond <= 0) return 0;
    if (gradient !== undefined) {
      const direction = solveCholesky(
        this.#lower,
        x.length,
        x.map((value, j) => value - this.#centre[j]!),
      );
      direction.forEach((value, j) => (gradient[j]! -= (10 * beyond * value) / distance));
    }
    return 5 * beyond * beyond;
  }

  #distance(x: Float64Array): number {
    const d = x.length;
    const half = solveLower(
      this.#lower,
      d,
      x.map((value, j) => value - this.#centre[j]!),
    );
    return Math.sqrt(half.reduce((sum, value) => sum + value * value, 0));
  }
}
