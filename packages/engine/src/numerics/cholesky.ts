/**
 * The lower triangle L with L·Lᵀ = A, for a symmetric positive definite n×n matrix in rows (only its lower
 * triangle is read). Throws when A is not positive definite, naming the pivot.
 *
 * G. H. Golub & C. F. Van Loan, *Matrix Computations*, 4th ed., 2013, section 4.2 (by rows).
 */
export function cholesky(matrix: Float64Array, n: number): Float64Array {
  const lower = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    const row = i * n;
    for (let j = 0; j < i; j++) {
      lower[row + j] = (matrix[row + j]! - dot(lower, row, lower, j * n, j)) / lower[j * n + j]!;
    }
    const pivot = matrix[row + i]! - dot(lower, row, lower, row, i);
    if (!(pivot > 0)) throw new Error(`Not positive definite: pivot ${i + 1} of ${n} is ${pivot}.`);
    lower[row + i] = Math.sqrt(pivot);
  }
  return lower;
}

/** Solves L·x = b; x overwrites b and is returned. */
export function solveLower(lower: Float64Array, n: number, b: Float64Array): Float64Array {
  for (let i = 0; i < n; i++) b[i] = (b[i]! - dot(lower, i * n, b, 0, i)) / lower[i * n + i]!;
  return b;
}

/** Solves Lᵀ·x = b; x overwrites b and is returned. */
export function solveLowerTransposed(lower: Float64Array, n: number, b: Float64Array): Float64Array {
  for (let i = n - 1; i >= 0; i--) {
    const x = b[i]! / lower[i * n + i]!;
    b[i] = x;
    for (let j = 0; j < i; j++) b[j]! -= lower[i * n + j]! * x;
  }
  return b;
}

/** Solves A·x = b by the triangle of A; x overwrites b and is returned. */
export function solveCholesky(lower: Float64Array, n: number, b: Float64Array): Float64Array {
  return solveLowerTransposed(lower, n, solveLower(lower, n, b));
}

/** L·z into `out`, another array than z: with z standard normal, a draw of covariance A. */
export function multiplyLower(lower: Float64Array, n: number, z: Float64Array, out: Float64Array): void {
  for (let i = 0; i < n; i++) out[i] = dot(lower, i * n, z, 0, i + 1);
}

/** Σ a[p + k]·b[q + k] for k below `length`, in four sums (one would wait for every addition). */
function dot(a: Float64Array, p: number, b: Float64Array, q: number, length: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let k = 0;
  for (; k + 3 < length; k += 4) {
    s0 += a[p + k]! * b[q + k]!;
    s1 += a[p + k + 1]! * b[q + k + 1]!;
    s2 += a[p + k + 2]! * b[q + k + 2]!;
    s3 += a[p + k + 3]! * b[q + k + 3]!;
  }
  for (; k < length; k++) s0 += a[p + k]! * b[q + k]!;
  return s0 + s1 + (s2 + s3);
}
