/**
 * Replaces a row-major n×n matrix by its LU factors, with partial pivoting; rows are exchanged in place and
 * `pivots[k]` is the row exchanged with row k. On the diagonal stand the reciprocals of that of U: a step solves eight
 * times with one factorization, and a division takes as long as several products.
 *
 * @returns false if a pivot is zero or not a number: the matrix is singular.
 */
export function factorize(a: Float64Array, n: number, pivots: Int32Array): boolean {
  for (let k = 0; k < n; k++) {
    let pivot = k;
    let largest = Math.abs(a[k * n + k]!);
    for (let i = k + 1; i < n; i++) {
      const size = Math.abs(a[i * n + k]!);
      if (size > largest) {
        largest = size;
        pivot = i;
      }
    }
    pivots[k] = pivot;
    if (!(largest > 0)) return false;
    if (pivot !== k) {
      for (let j = 0; j < n; j++) {
        const held = a[k * n + j]!;
        a[k * n + j] = a[pivot * n + j]!;
        a[pivot * n + j] = held;
      }
    }
    const reciprocal = 1 / a[k * n + k]!;
    for (let i = k + 1; i < n; i++) {
      const row = i * n;
      const factor = a[row + k]! * reciprocal;
      a[row + k] = factor;
      if (factor === 0) continue;
      for (let j = k + 1; j < n; j++) a[row + j] = a[row + j]! - factor * a[k * n + j]!;
    }
    a[k * n + k] = reciprocal;
  }
  return true;
}

/** Solves A x = b in place of b = x[offset..offset+n), given the factors of A. */
export function solveFactorized(
  lu: Float64Array,
  n: number,
  pivots: Int32Array,
  x: Float64Array,
  offset: number,
): void {
  for (let k = 0; k < n; k++) {
    const pivot = offset + pivots[k]!;
    const held = x[pivot]!;
    x[pivot] = x[offset + k]!;
    x[offset + k] = held;
  }
  for (let i = 1; i < n; i++) {
    let sum = x[offset + i]!;
    for (let j = 0; j < i; j++) sum -= lu[i * n + j]! * x[offset + j]!;
    x[offset + i] = sum;
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[offset + i]!;
    for (let j = i + 1; j < n; j++) sum -= lu[i * n + j]! * x[offset + j]!;
    x[offset + i] = sum * lu[i * n + i]!;
  }
}
