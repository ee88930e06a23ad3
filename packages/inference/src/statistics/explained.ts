import { cholesky, solveCholesky } from '@bifrons/engine';

/** How much of an outcome's variance linear effects of some coordinates explain, and those effects. */
export interface Explained {
  /** Sample variance of the outcome. */
  readonly variance: number;
  /** Part of it, less what chance explains (adjusted R²; Wherry 1931, Ann. Math. Stat. 2:440). */
  readonly explained: number;
  /** Change of the outcome per unit of each coordinate, the others held. */
  readonly effects: Float64Array;
}

/** Least squares of an outcome on coordinates: one row of `coordinates` per outcome. */
export function explain(outcomes: Float64Array, coordinates: readonly Float64Array[]): Explained {
  const n = outcomes.length;
  const d = coordinates[0]?.length ?? 0;
  const meanOf = (at: (i: number) => number) => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += at(i);
    return sum / n;
  };
  const mean = meanOf((i) => outcomes[i]!);
  const variance = n > 1 ? (meanOf((i) => (outcomes[i]! - mean) * (outcomes[i]! - mean)) * n) / (n - 1) : 0;
  if (d === 0 || n < d + 10) return { variance, explained: 0, effects: new Float64Array(d) };
  const centre = Float64Array.from({ length: d }, (_, j) => meanOf((i) => coordinates[i]![j]!));
  const gram = new Float64Array(d * d);
  const side = new Float64Array(d);
  for (let i = 0; i < n; i++) {
    const row = coordinates[i]!;
    for (let a = 0; a < d; a++) {
      const x = row[a]! - centre[a]!;
      side[a]! += x * (outcomes[i]! - mean);
      for (let b = 0; b <= a; b++) gram[a * d + b]! += x * (row[b]! - centre[b]!);
    }
  }
  // A coordinate that does not vary explains nothing; the ridge only keeps the matrix regular.
  for (let a = 0; a < d; a++) gram[a * d + a]! += 1e-6 * n;
  const effects = solveCholesky(cholesky(gram, d), d, side.slice());
  const fitted = effects.reduce((sum, effect, a) => sum + effect * side[a]!, 0);
  const total = variance * (n - 1);
  const unexplained = total > 0 ? ((total - fitted) / total) * ((n - 1) / (n - 1 - d)) : 1;
  return { variance, explained: variance * Math.min(1, Math.max(0, 1 - unexplained)), effects };
}
