/** Dense matrices of a few rows: the treatments of a network, the arms of a study. Row by row. */
export type Matrix = readonly (readonly number[])[];

export const zeros = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, () => new Array<number>(columns).fill(0));

export const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0);

export const times = (m: Matrix, v: readonly number[]): number[] => m.map((row) => dot(row, v));

/** The inverse and the logarithm of the determinant of a symmetric positive definite matrix; null when it is singular. */
export function invertPositive(
  m: Matrix,
): { readonly inverse: Matrix; readonly logDeterminant: number } | null {
  const n = m.length;
  const l = zeros(n, n);
  let logDeterminant = 0;
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = m[i]![j]!;
      for (let k = 0; k < j; k += 1) sum -= l[i]![k]! * l[j]![k]!;
      if (i !== j) l[i]![j] = sum / l[j]![j]!;
      else {
        if (!(sum > 1e-12 * m[i]![i]!)) return null;
        l[i]![i] = Math.sqrt(sum);
        logDeterminant += Math.log(sum);
      }
    }
  }
  const inverse = zeros(n, n);
  for (let column = 0; column < n; column += 1) {
    const x = new Array<number>(n).fill(0);
    for (let i = column; i < n; i += 1) {
      let sum = i === column ? 1 : 0;
      for (let k = column; k < i; k += 1) sum -= l[i]![k]! * x[k]!;
      x[i] = sum / l[i]![i]!;
    }
    for (let i = n - 1; i >= 0; i -= 1) {
      let sum = x[i]!;
      for (let k = i + 1; k < n; k += 1) sum -= l[k]![i]! * x[k]!;
      x[i] = sum / l[i]![i]!;
    }
    x.forEach((value, i) => (inverse[i]![column] = value));
  }
  return { inverse, logDeterminant };
}

/** The columns that are not combinations of those before them (modified Gram–Schmidt). */
export function independentColumns(rows: Matrix): number[] {
  const basis: number[][] = [];
  const kept: number[] = [];
  for (let c = 0; c < (rows[0]?.length ?? 0); c += 1) {
    const column = rows.map((row) => row[c]!);
    const size = Math.sqrt(dot(column, column));
    for (const known of [...basis, ...basis]) {
      const share = dot(column, known);
      known.forEach((value, i) => (column[i]! -= share * value));
    }
    const rest = Math.sqrt(dot(column, column));
    if (rest <= 1e-9 * size || size === 0) continue;
    basis.push(column.map((value) => value / rest));
    kept.push(c);
  }
  return kept;
}
