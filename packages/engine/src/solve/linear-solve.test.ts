import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RandomStream } from '../random/stream.js';
import { LinearSystem } from './linear-solve.js';

it.each([1, 8, 32, 33, 70])('solves systems of %i rows, for one and for many right-hand sides', (n) => {
  fc.assert(
    fc.property(fc.nat(), fc.double({ min: 0.02, max: 1, noNaN: true }), (seed, share) => {
      const stream = new RandomStream(seed, n, 0);
      const system = new LinearSystem(n);
      const width = 3;
      const x = Float64Array.from({ length: n * width }, () => stream.normal());
      // Now and then small on the diagonal, so that rows are exchanged.
      const matrix = Float64Array.from({ length: n * n }, (_, at) => {
        const value = stream.normal();
        return at % (n + 1) === 0 || stream.uniform() < share ? value : 0;
      });
      const b = new Float64Array(n * width);
      for (let i = 0; i < n; i++)
        for (let j = 0; j < n; j++)
          for (let c = 0; c < width; c++)
            b[i * width + c] = b[i * width + c]! + matrix[i * n + j]! * x[j * width + c]!;
      system.matrix.set(matrix);
      fc.pre(system.factorize());
      const rows = Float64Array.of(0, ...b);
      system.solveRows(rows, 1, width);
      const residual = (solution: (j: number, c: number) => number, i: number, c: number): number => {
        let [sum, size] = [-b[i * width + c]!, 1];
        for (let j = 0; j < n; j++) {
          const term = matrix[i * n + j]! * solution(j, c);
          sum += term;
          size += Math.abs(term);
        }
        return Math.abs(sum) / size;
      };
      for (let c = 0; c < width; c++) {
        const one = Float64Array.from({ length: n + 2 }, (_, i) => b[(i - 2) * width + c] ?? 0);
        system.solve(one, 2);
        for (let i = 0; i < n; i++) {
          expect(residual((j) => one[j + 2]!, i, c)).toBeLessThan(1e-10);
          expect(residual((j, of) => rows[1 + j * width + of]!, i, c)).toBeLessThan(1e-10);
        }
      }
    }),
    { numRuns: 30 },
  );
});

it.each([2, 40])('knows a singular matrix of %i rows', (n) => {
  const system = new LinearSystem(n);
  for (let i = 0; i < n; i++) system.matrix.set([1, 2], i * n);
  expect(system.factorize()).toBe(false);
});
