import { betweenWorlds, explainTogether } from '@bifrons/inference';

/** Expected shares of people with each outcome, and the covariance of what is not known of them. */
export interface Expected {
  readonly shares: readonly number[];
  /** Rows of a symmetric matrix. */
  readonly covariance: readonly (readonly number[])[];
  /** People behind the shares; fewer than were simulated where visits made some of them count twice. */
  readonly people: number;
}

/** What one option's outcomes in the same virtual people are explained by: each person's world as far as it meets that option. */
export interface Explained {
  readonly outcomes: readonly Float64Array[];
  readonly worlds: readonly Float64Array[];
}

/**
 * The share of people with each outcome, option after option. Every virtual person lives in a world of their own (a draw of
 * the posterior and of the uncertain facts), so what outcomes have in common with the worlds is uncertainty of the share,
 * and the rest is difference between people, which of many people only leaves the error of their number. Each option is
 * regressed on the facts of its own, so its interval is the same whatever stands beside it; what two options have in
 * common is that of their fitted values and of what the fits leave. With `worlds`, who lives in which, an outcome that turns over
 * a threshold, which a regression sees in part, has at least the variance that its worlds have.
 */
export function expectedOf(
  options: readonly Explained[],
  people: number,
  worlds?: readonly (readonly number[])[],
): Expected {
  const columns = options.flatMap((option) => columnsOf(option.outcomes, option.worlds, worlds));
  const covariance = columns.map((a, j) =>
    columns.map((b, k) =>
      // The diagonal is that of the option's own regression; both matrices are Gram matrices of scaled columns.
      j === k ? a.explained + a.unexplained / people : dot(a.fitted, b.fitted) + dot(a.left, b.left) / people,
    ),
  );
  return { shares: columns.map(({ mean }) => mean), covariance, people };
}

interface Column {
  readonly mean: number;
  readonly explained: number;
  readonly unexplained: number;
  /** Scaled so that their squares sum to `explained` and `unexplained`. */
  readonly fitted: Float64Array;
  readonly left: Float64Array;
}

function columnsOf(
  outcomes: readonly Float64Array[],
  worlds: readonly Float64Array[],
  neighbours: readonly (readonly number[])[] = [],
): Column[] {
  const { means, explained, unexplained, effects } = explainTogether(outcomes, worlds);
  const k = outcomes.length;
  const n = worlds.length;
  const d = worlds[0]?.length ?? 0;
  const centres = Float64Array.from(
    { length: d },
    (_, j) => worlds.reduce((sum, row) => sum + row[j]!, 0) / n,
  );
  return outcomes.map((outcome, a) => {
    const fitted = Float64Array.from(worlds, (row) =>
      effects[a]!.reduce((sum, effect, j) => sum + effect * (row[j]! - centres[j]!), 0),
    );
    const left = outcome.map((value, i) => value - means[a]! - fitted[i]!);
    const rest = unexplained[a * k + a]!;
    const own = Math.max(explained[a * k + a]!, betweenWorlds(outcome, neighbours));
    return {
      mean: means[a]!,
      explained: own,
      unexplained: rest,
      fitted: scaled(fitted, own),
      left: scaled(left, rest),
    };
  });
}

/** A column whose squares sum to a variance. */
function scaled(column: Float64Array, variance: number): Float64Array {
  const squares = dot(column, column);
  const factor = squares > 0 ? Math.sqrt(Math.max(0, variance) / squares) : 0;
  return column.map((value) => factor * value);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** SD of a weighted sum of the shares. */
export function sdOf(
  { covariance }: Expected,
  weights: readonly (readonly [index: number, weight: number])[],
): number {
  let variance = 0;
  for (const [a, u] of weights) for (const [b, v] of weights) variance += u * v * covariance[a]![b]!;
  return Math.sqrt(Math.max(0, variance));
}
