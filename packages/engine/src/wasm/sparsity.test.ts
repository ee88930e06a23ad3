import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exchangePattern, factorPattern } from './sparsity.js';

const n = 6;
const matrices = fc.array(fc.option(fc.integer({ min: -9, max: 9 }), { nil: 0 }), {
  minLength: n * n,
  maxLength: n * n,
});

/** Eliminates a full matrix; `pivotOf` chooses the row for a column. Returns where U and the multipliers are not 0. */
function eliminate(
  values: readonly number[],
  pivotOf: (column: number, a: readonly number[][]) => number,
): { readonly upper: ReadonlySet<number>; readonly multipliers: ReadonlySet<number> } {
  const a = Array.from({ length: n }, (_, i) => values.slice(n * i, n * (i + 1)));
  const upper = new Set<number>();
  const multipliers = new Set<number>();
  for (let k = 0; k < n; k++) {
    const pivot = pivotOf(k, a);
    [a[k], a[pivot]] = [a[pivot]!, a[k]!];
    for (let j = k; j < n; j++) if (a[k]![j] !== 0) upper.add(k * n + j);
    for (let i = k + 1; i < n; i++) {
      const factor = a[i]![k]! / a[k]![k]!;
      if (factor === 0) continue;
      multipliers.add(i * n + k);
      for (let j = k; j < n; j++) a[i]![j]! -= factor * a[k]![j]!;
    }
  }
  return { upper, multipliers };
}

const withDiagonal = (values: readonly number[], diagonal: number): readonly number[] =>
  values.map((value, position) => (position % (n + 1) === 0 ? diagonal : value));
const patternOf = (values: readonly number[]): ReadonlySet<number> =>
  new Set(values.flatMap((value, position) => (value === 0 ? [] : [position])));

it('factorPattern has all elements of the factors of a matrix eliminated in order', () => {
  fc.assert(
    fc.property(matrices, (values) => {
      const matrix = withDiagonal(values, 100.5);
      const { upper, multipliers } = eliminate(matrix, (k) => k);
      const pattern = factorPattern(patternOf(values), n);
      for (const position of [...upper, ...multipliers]) expect(pattern.has(position)).toBe(true);
    }),
  );
});

it('exchangePattern has all elements of the factors with partial pivoting', () => {
  fc.assert(
    fc.property(matrices, (values) => {
      const matrix = withDiagonal(values, 0.37);
      const { upper, multipliers } = eliminate(matrix, (k, a) =>
        a.reduce((best, row, i) => (i > k && Math.abs(row[k]!) > Math.abs(a[best]![k]!) ? i : best), k),
      );
      const { columns, candidates } = exchangePattern(patternOf(values), n);
      for (const position of upper) expect(columns[Math.floor(position / n)]).toContain(position % n);
      for (const position of multipliers)
        expect(candidates[position % n]).toContain(Math.floor(position / n));
    }),
  );
});

it('leaves a triangular matrix as it is', () => {
  const lower = new Set([6, 12, 13, 26]);
  expect([...factorPattern(lower, n)].filter((position) => position % (n + 1) !== 0)).toEqual([...lower]);
});
