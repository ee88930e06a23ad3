/** Up to this many rows a matrix is taken as full: to pass over its zeros would cost more than they do. */
const largestFull = 32;

/**
 * An n×n matrix, its LU factors with partial pivoting, and the systems that they solve. In large matrices zeros are passed over,
 * which changes no bit: a network of hundreds of species has a few elements in each row.
 */
export class LinearSystem {
  /** Row-major; written before `factorize`, which puts the factors in its place. On the diagonal stand the reciprocals of that of U. */
  readonly matrix: Float64Array;
  /** The row exchanged with row k, by k. */
  private readonly pivots: Int32Array;
  /** Of a large matrix: where the row and the column at hand are not zero, then the columns of each row of the factors. */
  private readonly right: Int32Array;
  private readonly below: Int32Array;
  private readonly columns: Int32Array;
  /** Where in `columns` those of a row begin, and those to the right of the diagonal. */
  private readonly starts: Int32Array;
  private readonly middles: Int32Array;
  private readonly isLarge: boolean;

  constructor(private readonly n: number) {
    const isLarge = (this.isLarge = n > largestFull);
    this.matrix = new Float64Array(n * n);
    this.pivots = new Int32Array(n);
    this.right = new Int32Array(isLarge ? n : 0);
    this.below = new Int32Array(isLarge ? n : 0);
    this.columns = new Int32Array(isLarge ? n * n : 0);
    this.starts = new Int32Array(isLarge ? n + 1 : 0);
    this.middles = new Int32Array(isLarge ? n : 0);
  }

  /** @returns false if a pivot is zero or not a number: the matrix is singular. */
  factorize(): boolean {
    const { n, matrix: a, pivots, right, below, isLarge } = this;
    for (let k = 0; k < n; k++) {
      let pivot = k;
      let largest = Math.abs(a[k * n + k]!);
      let rows = 0;
      for (let i = k + 1; i < n; i++) {
        const size = Math.abs(a[i * n + k]!);
        if (size > largest) {
          largest = size;
          pivot = i;
        }
        if (isLarge && size !== 0) below[rows++] = i;
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
      // A division takes as long as several products, and a step solves eight times with one factorization.
      const reciprocal = 1 / a[k * n + k]!;
      if (isLarge) {
        let columns = 0;
        for (let j = k + 1; j < n; j++) if (a[k * n + j] !== 0) right[columns++] = j;
        for (let r = 0; r < rows; r++) {
          const row = below[r]! * n;
          const factor = a[row + k]! * reciprocal;
          a[row + k] = factor;
          if (factor === 0) continue;
          for (let c = 0; c < columns; c++) {
            const j = right[c]!;
            a[row + j] = a[row + j]! - factor * a[k * n + j]!;
          }
        }
      } else {
        for (let i = k + 1; i < n; i++) {
          const row = i * n;
          const factor = a[row + k]! * reciprocal;
          a[row + k] = factor;
          if (factor === 0) continue;
          for (let j = k + 1; j < n; j++) a[row + j] = a[row + j]! - factor * a[k * n + j]!;
        }
      }
      a[k * n + k] = reciprocal;
    }
    if (isLarge) this.listColumns();
    return true;
  }

  /** Solves A x = b in place of b = x[offset..offset+n). */
  solve(x: Float64Array, offset: number): void {
    const { n, matrix: lu, pivots } = this;
    for (let k = 0; k < n; k++) {
      const pivot = offset + pivots[k]!;
      const held = x[pivot]!;
      x[pivot] = x[offset + k]!;
      x[offset + k] = held;
    }
    if (this.isLarge) {
      const { columns, starts, middles } = this;
      const rest = (i: number, from: number, to: number): number => {
        let sum = x[offset + i]!;
        for (let c = from; c < to; c++) sum -= lu[i * n + columns[c]!]! * x[offset + columns[c]!]!;
        return sum;
      };
      for (let i = 1; i < n; i++) x[offset + i] = rest(i, starts[i]!, middles[i]!);
      for (let i = n - 1; i >= 0; i--) x[offset + i] = rest(i, middles[i]!, starts[i + 1]!) * lu[i * n + i]!;
      return;
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

  /** The same for `width` right-hand sides, which stand row by row from an offset on. */
  solveRows(x: Float64Array, offset: number, width: number): void {
    const { n, matrix: lu, pivots, isLarge, columns, starts, middles } = this;
    for (let k = 0; k < n; k++) {
      const [row, other] = [offset + k * width, offset + pivots[k]! * width];
      if (row === other) continue;
      for (let c = 0; c < width; c++) {
        const held = x[other + c]!;
        x[other + c] = x[row + c]!;
        x[row + c] = held;
      }
    }
    const take = (i: number, j: number): void =>
      addScaled(x, offset + i * width, -lu[i * n + j]!, x, offset + j * width, width);
    for (let i = 1; i < n; i++) {
      if (isLarge) for (let c = starts[i]!; c < middles[i]!; c++) take(i, columns[c]!);
      else for (let j = 0; j < i; j++) take(i, j);
    }
    for (let i = n - 1; i >= 0; i--) {
      if (isLarge) for (let c = middles[i]!; c < starts[i + 1]!; c++) take(i, columns[c]!);
      else for (let j = i + 1; j < n; j++) take(i, j);
      const row = offset + i * width;
      const reciprocal = lu[i * n + i]!;
      for (let c = 0; c < width; c++) x[row + c] = x[row + c]! * reciprocal;
    }
  }

  private listColumns(): void {
    const { n, matrix, columns, starts, middles } = this;
    let count = 0;
    for (let i = 0; i < n; i++) {
      starts[i] = count;
      for (let j = 0; j < i; j++) if (matrix[i * n + j] !== 0) columns[count++] = j;
      middles[i] = count;
      for (let j = i + 1; j < n; j++) if (matrix[i * n + j] !== 0) columns[count++] = j;
    }
    starts[n] = count;
  }
}

/** Adds so many values, from an offset on and times a factor, to others; a factor of 0 costs nothing. */
export function addScaled(
  to: Float64Array,
  at: number,
  factor: number,
  from: Float64Array,
  offset: number,
  count: number,
): void {
  if (factor === 0) return;
  for (let i = 0; i < count; i++) to[at + i] = to[at + i]! + factor * from[offset + i]!;
}
