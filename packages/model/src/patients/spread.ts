/** Mean of values. */
export function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Sample quantile of ascending values, linear between order statistics (Hyndman & Fan 1996, type 7). */
export function quantile(sorted: Float64Array, p: number): number {
  const position = p * (sorted.length - 1);
  const k = Math.min(Math.floor(position), sorted.length - 2);
  if (k < 0) return sorted[0] ?? Number.NaN;
  return sorted[k]! + (position - k) * (sorted[k + 1]! - sorted[k]!);
}

/** Pearson's correlation; 0 when one of the two does not vary. */
export function correlation(a: Float64Array, b: Float64Array): number {
  const meanA = mean(a);
  const meanB = mean(b);
  let ab = 0;
  let aa = 0;
  let bb = 0;
  for (let i = 0; i < a.length; i++) {
    const da = a[i]! - meanA;
    const db = b[i]! - meanB;
    ab += da * db;
    aa += da * da;
    bb += db * db;
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
}

function square(x: number): number {
  return x * x;
}

/** Sums over the members of one group. */
export interface GroupSums {
  count: number;
  sum: number;
  squares: number;
}

/**
 * Variance between and within groups of unequal size (one-way random-effects analysis of variance, method of moments;
 * Searle, Casella & McCulloch, Variance Components, 1992, §3.6). Empty groups are left out.
 */
export function varianceComponents(groups: readonly GroupSums[]): {
  mean: number;
  between: number;
  within: number;
  count: number;
} {
  const filled = groups.filter((g) => g.count > 0);
  const count = filled.reduce((n, g) => n + g.count, 0);
  const overall = filled.reduce((s, g) => s + g.sum, 0) / count;
  const withinSquares = filled.reduce((s, g) => s + g.squares - (g.sum * g.sum) / g.count, 0);
  const betweenSquares = filled.reduce((s, g) => s + g.count * square(g.sum / g.count - overall), 0);
  const within = count > filled.length ? Math.max(0, withinSquares / (count - filled.length)) : 0;
  const effective = count - filled.reduce((s, g) => s + g.count * g.count, 0) / count;
  const between =
    effective > 0 ? Math.max(0, (betweenSquares - (filled.length - 1) * within) / effective) : 0;
  return { mean: overall, between, within, count };
}

/** The same for values whose consecutive runs of `size` form the groups. */
export function splitVariance(values: Float64Array, size: number): { between: number; within: number } {
  const groups: GroupSums[] = [];
  values.forEach((value, i) => {
    const group = (groups[Math.floor(i / size)] ??= { count: 0, sum: 0, squares: 0 });
    group.count++;
    group.sum += value;
    group.squares += value * value;
  });
  return varianceComponents(groups);
}
