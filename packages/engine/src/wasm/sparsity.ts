/** Positions of a matrix that may not be zero, as row · n + column. */
export type Pattern = ReadonlySet<number>;

/**
 * The pattern of the LU factors of a matrix with this pattern and a full diagonal, eliminated in the order of
 * its rows: fill-in included (Duff, Erisman & Reid, Direct Methods for Sparse Matrices, 1986, ch. 3).
 */
export function factorPattern(pattern: Pattern, n: number): Pattern {
  const filled = new Set(pattern);
  for (let i = 0; i < n; i++) filled.add(i * n + i);
  for (let k = 0; k < n; k++) {
    for (let i = k + 1; i < n; i++) {
      if (!filled.has(i * n + k)) continue;
      for (let j = k + 1; j < n; j++) if (filled.has(k * n + j)) filled.add(i * n + j);
    }
  }
  return filled;
}

/** The pattern of LU factors for every order in which partial pivoting may exchange rows. */
export interface ExchangePattern {
  /** Per column k, the rows below k that may be exchanged with it, and so have a multiplier. */
  readonly candidates: readonly (readonly number[])[];
  /** Per row k of U, its columns from k on. */
  readonly columns: readonly (readonly number[])[];
  /** Multiplications of a factorization, and pairs to exchange. */
  readonly operations: number;
}

/**
 * All rows that may be the pivot of a column get the union of their patterns, as any may end up as any other
 * (George & Ng, An implementation of Gaussian elimination with partial pivoting for sparse systems, SIAM J. Sci.
 * Stat. Comput. 6 (1985) 390-409). Multipliers are not exchanged: they are applied between the exchanges.
 */
export function exchangePattern(pattern: Pattern, n: number): ExchangePattern {
  const rows = Array.from(
    { length: n },
    (_, i) =>
      new Set(Array.from({ length: n }, (_, j) => j).filter((j) => i === j || pattern.has(i * n + j))),
  );
  const candidates: number[][] = [];
  const columns: number[][] = [];
  let operations = 0;
  rows.forEach((row, k) => {
    const below = rows.flatMap((other, i) => (i > k && other.has(k) ? [i] : []));
    const union = [row, ...below.map((i) => rows[i]!)].flatMap((other) => [...other].filter((j) => j >= k));
    const sorted = [...new Set(union)].sort((a, b) => a - b);
    for (const i of below) for (const j of sorted) rows[i]!.add(j);
    candidates.push(below);
    columns.push(sorted);
    operations += 2 * below.length * sorted.length;
  });
  return { candidates, columns, operations };
}
