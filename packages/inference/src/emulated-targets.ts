import { cholesky, solveLower } from '@bifrons/engine';
import { fitQuadratics, type Quadratics } from './statistics/emulator.js';
import type { Dimension } from './parameter-space.js';
import { fromLine, toLine } from './posterior-density.js';
import type { Target } from './targets.js';

/** Expected outcomes of all targets at any point near those it was taught with, thousands of times faster. */
export class Emulator {
  /** Root mean square of the outputs' residual SDs, shares on the logit scale. */
  readonly residual: number;
  readonly #groups: readonly { surfaces: Quadratics; members: readonly number[] }[];
  readonly #centre: Float64Array;
  readonly #lower: Float64Array;
  readonly #reach: number;
  readonly #lines: Float64Array;

  constructor(
    private readonly targets: readonly Target[],
    dimensions: readonly Dimension[],
    points: readonly Float64Array[],
    expected: readonly Float64Array[],
    weights: Float64Array,
  ) {
    this.#lines = new Float64Array(targets.length);
    // An arm's outcomes depend on the parameters and on the facts of its own medicine.
    const drugs = [...new Set(targets.map(({ drug }) => drug))];
    this.#groups = drugs.map((drug) => {
      const members = targets.flatMap((target, k) => (target.drug === drug ? [k] : []));
      const inputs = dimensions.flatMap((dimension, j) =>
        dimension.name !== 'concentration' && (dimension.drug === undefined || dimension.drug === drug)
          ? [j]
          : [],
      );
      const outputs = members.map((k) => Float64Array.from(expected, (row) => toLine(targets[k]!, row[k]!)));
      return { members, surfaces: fitQuadratics(points, outputs, { weights, inputs }) };
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

  /** Shares, percent or points. */
  predict(x: Float64Array, out: Float64Array): void {
    for (const { surfaces, members } of this.#groups) {
      surfaces.predictAll(x, this.#lines);
      members.forEach((k, o) => (out[k] = fromLine(this.targets[k]!, this.#lines[o]!)));
    }
  }

  /** Keeps a sampler where the emulator was taught; taken back by the weights of the simulated draws. */
  distancePenalty(x: Float64Array): number {
    const beyond = this.#distance(x) - this.#reach;
    return beyond > 0 ? 5 * beyond * beyond : 0;
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
