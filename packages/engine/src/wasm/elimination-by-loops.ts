import type { FunctionBuilder, Local } from './function-builder.js';
import { vectorSize } from './layout.js';
import { type LinearSolver, element, range } from './linear-solver.js';
import type { ModuleBuilder } from './module-builder.js';
import { type Int, type Vector, int, load, op } from './value.js';
import { abs, add, any, div, eq, gt, mul, not, or, select, sub } from './vector.js';

/**
 * LU factorization with partial pivoting by loops over all elements, for matrices of any size and pattern: that
 * of solve/linear-solve.ts, rows being exchanged lane by lane with masks.
 */
export function defineEliminationByLoops(
  m: ModuleBuilder,
  n: number,
  jacobian: ReadonlyMap<number, number>,
): LinearSolver {
  const singular = m.allocate(vectorSize);
  const matrix = m.allocate(vectorSize * n * n);
  const pivots = m.allocate(vectorSize * n);
  const rowSize = vectorSize * n;
  const end = int(matrix + n * rowSize);
  const next = (address: Int, by: number): Int => op('i32.add', address, int(by));
  const at = (address: Int): Vector => load('v128.load', address, 0);

  /** Runs the body with each address from `from` up to `to` in steps. */
  const walk = (f: FunctionBuilder, from: Int, to: Int, step: number, body: (address: Int) => void): void => {
    const address = f.hold(from);
    f.while(op('i32.lt_u', address, to), () => {
      body(address);
      f.set(address, next(address, step));
    });
  };

  const factorize = m.define('factorize_pivoting', ['v128'], undefined, (f, diagonal) => {
    walk(f, int(matrix), end, vectorSize, (address) => f.store(m.constant(0), address, 0));
    for (const position of new Set([...jacobian.keys(), ...range(0, n).map((i) => i * n + i)])) {
      f.storeAt(matrix + vectorSize * position, element(m, jacobian, position, n, diagonal));
    }
    const isSingular = f.hold(m.constant(0));
    const k = f.hold(m.constant(0));
    const pivotAddress = f.hold(int(pivots));
    // The diagonal element, then the elements below it and the rows that begin at them.
    walk(f, int(matrix), end, rowSize + vectorSize, (corner) => {
      const largest = f.hold(abs(at(corner)));
      const chosen = f.hold(k);
      const row = f.hold(k);
      walk(f, next(corner, rowSize), end, rowSize, (address) => {
        f.set(row, add(row, m.constant(1)));
        const size = f.hold(abs(at(address)));
        const isLarger = f.hold(gt(size, largest));
        f.set(largest, select(isLarger, size, largest));
        f.set(chosen, select(isLarger, row, chosen));
      });
      f.store(chosen, pivotAddress, 0);
      f.set(pivotAddress, next(pivotAddress, vectorSize));
      f.set(isSingular, or(isSingular, not(gt(largest, m.constant(0)))));

      f.set(row, k);
      walk(f, next(corner, rowSize), end, rowSize, (address) => {
        f.set(row, add(row, m.constant(1)));
        const isChosen = f.hold(eq(row, chosen));
        f.if(any(isChosen), () => {
          // Columns left of the diagonal included, as the reference does.
          const distance = f.hold(op('i32.sub', address, corner));
          const left = f.hold(rowStart(f, corner, int(matrix), rowSize));
          walk(f, left, next(left, rowSize), vectorSize, (upper) => {
            const lower = f.hold(op('i32.add', upper, distance));
            const held = f.hold(at(upper));
            const other = f.hold(at(lower));
            f.store(select(isChosen, other, held), upper, 0);
            f.store(select(isChosen, held, other), lower, 0);
          });
        });
      });

      const reciprocal = f.hold(div(m.constant(1), at(corner)));
      const width = f.hold(op('i32.sub', next(rowStart(f, corner, int(matrix), rowSize), rowSize), corner));
      walk(f, next(corner, rowSize), end, rowSize, (address) => {
        const factor = f.hold(mul(at(address), reciprocal));
        f.store(factor, address, 0);
        const distance = f.hold(op('i32.sub', address, corner));
        walk(f, next(corner, vectorSize), op('i32.add', corner, width), vectorSize, (upper) => {
          const lower = f.hold(op('i32.add', upper, distance));
          f.store(sub(at(lower), mul(factor, at(upper))), lower, 0);
        });
      });
      f.store(reciprocal, corner, 0);
      f.set(k, add(k, m.constant(1)));
    });
    f.storeAt(singular, isSingular);
  });

  const solve = m.define('solve_pivoting', ['i32'], undefined, (f, x) => {
    const last = f.hold(next(x, rowSize));
    const k = f.hold(m.constant(0));
    const pivotAddress = f.hold(int(pivots));
    walk(f, x, last, vectorSize, (target) => {
      const pivot = f.hold(at(pivotAddress));
      const row = f.hold(k);
      walk(f, next(target, vectorSize), last, vectorSize, (address) => {
        f.set(row, add(row, m.constant(1)));
        const isChosen = f.hold(eq(row, pivot));
        const held = f.hold(at(target));
        const other = f.hold(at(address));
        f.store(select(isChosen, other, held), target, 0);
        f.store(select(isChosen, held, other), address, 0);
      });
      f.set(k, add(k, m.constant(1)));
      f.set(pivotAddress, next(pivotAddress, vectorSize));
    });
    /** x[target] less the products of the elements from `element` on with x from `from` up to `to`. */
    const subtract = (target: Int, from: Int, to: Int, element: Int): Local<'v128'> => {
      const sum = f.hold(at(target));
      const position = f.hold(element);
      walk(f, from, to, vectorSize, (address) => {
        f.set(sum, sub(sum, mul(at(position), at(address))));
        f.set(position, next(position, vectorSize));
      });
      return sum;
    };
    const rowAddress = f.hold(int(matrix));
    walk(f, x, last, vectorSize, (target) => {
      f.store(subtract(target, x, target, rowAddress), target, 0);
      f.set(rowAddress, next(rowAddress, rowSize));
    });
    const target = f.hold(last);
    const corner = f.hold(end);
    f.while(op('i32.lt_u', x, target), () => {
      f.set(target, op('i32.sub', target, int(vectorSize)));
      f.set(corner, op('i32.sub', corner, int(vectorSize)));
      const sum = subtract(target, next(target, vectorSize), last, next(corner, vectorSize));
      f.store(mul(sum, at(corner)), target, 0);
      f.set(corner, op('i32.sub', corner, int(rowSize)));
    });
  });

  return { factorize, solve, singular };
}

/** Address of the row that an address of the matrix is in. */
function rowStart(f: FunctionBuilder, address: Int, matrix: Int, rowSize: number): Int {
  const start = f.hold(matrix);
  f.while(op('i32.ge_u', address, op('i32.add', start, int(rowSize))), () =>
    f.set(start, op('i32.add', start, int(rowSize))),
  );
  return start;
}
