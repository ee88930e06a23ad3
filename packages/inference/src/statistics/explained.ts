import { cholesky, solveCholesky } from '@bifrons/engine';
import { mean } from '@bifrons/model';

/** How much of an outcome's variance linear effects of some coordinates explain, and those effects. */
export interface Explained {
  /** Sample variance of the outcome. */
  readonly variance: number;
  /** Part of it, less what chance explains (adjusted R²; Wherry 1931, Ann. Math. Stat. 2:440). */
  readonly explained: number;
  /** Change of the outcome per unit of each coordinate, the others held. */
  readonly effects: Float64Array;
}

/** The same of several outcomes in the same people. The matrices are square, in rows, one row per outcome. */
export interface ExplainedTogether {
  readonly means: Float64Array;
  /** Sample covariance of the outcomes. */
  readonly covariance: Float64Array;
  /**
   * Covariance that the coordinates cause: each outcome's variance as `Explained` has it, correlated as the fitted
   * outcomes are. Positive semidefinite, like the next.
   */
  readonly explained: Float64Array;
  /** Covariance of what the coordinates leave. */
  readonly unexplained: Float64Array;
  readonly effects: readonly Float64Array[];
}

/** Least squares of an outcome on coordinates: one row of `coordinates` per person. */
export function explain(outcomes: Float64Array, coordinates: readonly Float64Array[]): Explained {
  const { covariance, explained, effects } = explainTogether([outcomes], coordinates);
  return { variance: covariance[0]!, explained: explained[0]!, effects: effects[0]! };
}

/** Least squares of several outcomes on the same coordinates: one row of `coordinates` per person. */
export function explainTogether(
  outcomes: readonly Float64Array[],
  coordinates: readonly Float64Array[],
): ExplainedTogether {
  const k = outcomes.length;
  const n = outcomes[0]?.length ?? 0;
  const d = coordinates[0]?.length ?? 0;
  const means = Float64Array.from(outcomes, mean);
  const centred = outcomes.map((outcome) => centre(outcome.slice()));
  const matrix = (at: (a: number, b: number) => number) =>
    Float64Array.from({ length: k * k }, (_, ab) => at(Math.floor(ab / k), ab % k));
  const covariance = matrix((a, b) =>
    n > 1 ? ((sumOfProducts(centred[a]!, centred[b]!) / n) * n) / (n - 1) : 0,
  );
  if (d === 0 || n < d + 10) {
    const nothing = outcomes.map(() => new Float64Array(d));
    return { means, covariance, explained: matrix(() => 0), unexplained: covariance, effects: nothing };
  }
  const columns = Array.from({ length: d }, (_, j) => centre(columnOf(coordinates, j)));
  const gram = new Float64Array(d * d);
  for (let a = 0; a < d; a++)
    for (let b = 0; b <= a; b++) gram[a * d + b] = sumOfProducts(columns[a]!, columns[b]!);
  const sides = centred.map((outcome) =>
    Float64Array.from(columns, (column) => sumOfProducts(column, outcome)),
  );
  // A coordinate that does not vary explains nothing; the ridge only keeps the matrix regular.
  for (let a = 0; a < d; a++) gram[a * d + a]! += 1e-6 * n;
  const lower = cholesky(gram, d);
  const effects = sides.map((side) => solveCholesky(lower, d, side.slice()));
  const fitted = matrix((a, b) => effects[a]!.reduce((sum, effect, j) => sum + effect * sides[b]![j]!, 0));
  const left = matrix((a, b) => (covariance[a * k + b]! * (n - 1) - fitted[a * k + b]!) / (n - 1 - d));
  const scale = means.map((_, a) => {
    const variance = covariance[a * k + a]!;
    const explained = Math.max(0, variance - left[a * k + a]!);
    return explained > 0 ? Math.sqrt(explained / fitted[a * k + a]!) : 0;
  });
  const explained = matrix((a, b) => scale[a]! * scale[b]! * fitted[a * k + b]!);
  return { means, covariance, explained, unexplained: left, effects };
}

function columnOf(rows: readonly Float64Array[], j: number): Float64Array {
  const column = new Float64Array(rows.length);
  for (let i = 0; i < column.length; i++) column[i] = rows[i]![j]!;
  return column;
}

/** Takes its mean from each of the values. */
function centre(values: Float64Array): Float64Array {
  const middle = mean(values);
  for (let i = 0; i < values.length; i++) values[i]! -= middle;
  return values;
}

function sumOfProducts(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
