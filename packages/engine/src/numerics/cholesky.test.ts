import { RandomStream } from '../random/stream.js';
import { describe, expect, it } from 'vitest';
import { cholesky, multiplyLower, solveCholesky, solveLower, solveLowerTransposed } from './cholesky.js';

describe('cholesky', () => {
  it('factorises Hilbert’s matrix, whose triangle, inverse and determinant are known', () => {
    // H[i][j] = 1/(i + j + 1) has det 1/6048000 and the first column of integers below in its inverse, for n = 4.
    const n = 4;
    const hilbert = Float64Array.from({ length: n * n }, (_, at) => 1 / (Math.floor(at / n) + (at % n) + 1));
    const lower = cholesky(hilbert, n);
    expect(Array.from(lower.subarray(0, 6))).toEqual([1, 0, 0, 0, 0.5, Math.sqrt(1 / 3 - 1 / 4)]);
    const root = [0, 1, 2, 3].reduce((product, i) => product * lower[i * n + i]!, 1);
    expect(1 / (root * root)).toBeCloseTo(6048000, 3);
    const first = solveCholesky(lower, n, Float64Array.of(1, 0, 0, 0));
    [16, -120, 240, -140].forEach((value, i) => expect(first[i]).toBeCloseTo(value, 9));
  });

  it('solves and multiplies back what it factorised, at sizes of every remainder by four', () => {
    for (const n of [1, 2, 3, 5, 8, 31]) {
      const stream = new RandomStream(4, n, 0);
      const root = Float64Array.from({ length: n * n }, () => stream.normal());
      const matrix = new Float64Array(n * n);
      for (let i = 0; i < n; i++)
        for (let j = 0; j < n; j++) {
          matrix[i * n + j] = i === j ? 0.1 : 0;
          for (let k = 0; k < n; k++) matrix[i * n + j]! += root[i * n + k]! * root[j * n + k]!;
        }
      const x = Float64Array.from({ length: n }, () => stream.normal());
      const product = x.map((_, i) => x.reduce((sum, value, j) => sum + matrix[i * n + j]! * value, 0));
      const lower = cholesky(matrix, n);
      solveCholesky(lower, n, product.slice()).forEach((value, i) => expect(value).toBeCloseTo(x[i]!, 8));
      const image = new Float64Array(n);
      multiplyLower(lower, n, solveLowerTransposed(lower, n, x.slice()), image);
      const forth = solveLower(lower, n, product.slice());
      const back = new Float64Array(n);
      multiplyLower(lower, n, forth, back);
      back.forEach((value, i) => expect(value).toBeCloseTo(product[i]!, 9));
      const norm = (v: Float64Array): number => v.reduce((sum, value) => sum + value * value, 0);
      // |L⁻¹·A·x|² = xᵀ·A·x.
      expect(norm(forth)).toBeCloseTo(
        x.reduce((sum, value, i) => sum + value * product[i]!, 0),
        8,
      );
      expect(image.every(Number.isFinite)).toBe(true);
    }
  });

  it('names the pivot at which a matrix stops being positive definite', () => {
    const matrix = Float64Array.of(4, 0, 0, 2, 1, 0, 0, 0, 5);
    expect(() => cholesky(matrix, 3)).toThrow('Not positive definite: pivot 2 of 3 is 0.');
    expect(() => cholesky(Float64Array.of(NaN), 1)).toThrow('pivot 1 of 1 is NaN');
  });
});
