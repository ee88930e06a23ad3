import type { FunctionBuilder, Local } from './function-builder.js';
import { vectorSize } from './layout.js';
import { type LinearSolver, element, range } from './linear-solver.js';
import type { ModuleBuilder } from './module-builder.js';
import { type ExchangePattern, factorPattern } from './sparsity.js';
import { type Int, type Vector, int, load, op, vectorAt } from './value.js';
import { abs, any, div, eq, greater, gt, mul, ne, not, or, select, sub } from './vector.js';

/**
 * LU factorization with partial pivoting as straight-line code over the elements that may not be zero in any
 * order of the rows. Each lane exchanges its own rows, by masks; a branch skips the columns in which neither does.
 *
 * Most of the elements that exchanges may fill are zero all the same. A solve waits for each value before it
 * can take it off the next, so the rows and columns in which they are zero are done without them, by another branch.
 */
export function defineEliminationWithExchanges(
  m: ModuleBuilder,
  n: number,
  jacobian: ReadonlyMap<number, number>,
  pattern: ExchangePattern,
): LinearSolver {
  const { candidates, columns } = pattern;
  const factors = new Map<number, number>();
  const place = (i: number, j: number): void => void factors.set(i * n + j, m.allocate(vectorSize));
  for (const k of range(0, n)) {
    for (const j of columns[k]!) place(k, j);
    for (const i of candidates[k]!) place(i, k);
  }
  const pivots = m.allocate(vectorSize * n);
  const singular = m.allocate(vectorSize);
  const usual = factorPattern(new Set(jacobian.keys()), n);
  const isUsual = (i: number, j: number): boolean => usual.has(i * n + j);
  // Words of bits: in column k rows were exchanged; a multiplier of column k, an element of row k of U that only
  // exchanges can fill is not zero.
  const exchanges = m.allocate(vectorSize);
  const [filledMultipliers, filledRows] = [exchanges + 4, exchanges + 8];
  const pivotOf = (k: number): number => pivots + vectorSize * k;

  const factorize = m.define('factorize', ['v128'], undefined, (f, diagonal) => {
    const elements = new Map<number, Local<'v128'>>();
    for (const position of factors.keys()) {
      elements.set(position, f.hold(element(m, jacobian, position, n, diagonal)));
    }
    const at = (i: number, j: number): Local<'v128'> => elements.get(i * n + j)!;
    const exchanged = f.hold(int(0));
    const isSingular = f.hold(m.constant(0));
    for (let k = 0; k < n; k++) {
      const below = candidates[k]!;
      const right = columns[k]!.filter((j) => j > k);
      const largest = f.hold(abs(at(k, k)));
      const moves = f.hold(m.constant(0));
      for (const i of below) {
        const size = f.hold(abs(at(i, k)));
        f.set(moves, or(moves, gt(size, largest)));
        f.set(largest, greater(largest, size));
      }
      f.set(isSingular, or(isSingular, not(gt(largest, m.constant(0)))));
      if (below.length > 0)
        f.if(any(moves), () => {
          f.set(exchanged, op('i32.or', exchanged, int(1 << k)));
          const pivot = f.hold(m.constant(k));
          f.set(largest, abs(at(k, k)));
          for (const i of below) {
            const size = f.hold(abs(at(i, k)));
            f.set(pivot, select(gt(size, largest), m.constant(i), pivot));
            f.set(largest, greater(largest, size));
          }
          f.storeAt(pivotOf(k), pivot);
          for (const i of below) {
            const isPivot = f.hold(eq(pivot, m.constant(i)));
            f.if(any(isPivot), () => {
              for (const j of columns[k]!) exchange(f, isPivot, at(k, j), at(i, j));
            });
          }
        });
      const reciprocal = f.hold(div(m.constant(1), at(k, k)));
      for (const i of below) {
        f.set(at(i, k), mul(at(i, k), reciprocal));
        for (const j of right) f.set(at(i, j), sub(at(i, j), mul(at(i, k), at(k, j))));
      }
      f.set(at(k, k), reciprocal);
    }
    for (const [position, value] of elements) f.storeAt(factors.get(position)!, value);
    const filled = (positions: (k: number) => readonly (readonly [number, number])[]): Int => {
      const word = f.hold(int(0));
      for (let k = 0; k < n; k++) {
        const unusual = positions(k).filter(([i, j]) => !isUsual(i, j));
        if (unusual.length === 0) continue;
        const [first, ...rest] = unusual.map(([i, j]) => ne(at(i, j), m.constant(0)));
        f.if(any(or(first!, ...rest)), () => f.set(word, op('i32.or', word, int(1 << k))));
      }
      return word;
    };
    f.storeAt(exchanges, exchanged);
    f.storeAt(
      filledMultipliers,
      filled((k) => candidates[k]!.map((i) => [i, k] as const)),
    );
    f.storeAt(
      filledRows,
      filled((k) => columns[k]!.map((j) => [k, j] as const)),
    );
    f.storeAt(singular, isSingular);
  });

  const solve = m.define('solve', ['i32'], undefined, (f, x) => {
    const factor = (i: number, j: number): Vector => vectorAt(factors.get(i * n + j)!);
    const values = range(0, n).map((i) => f.hold(load('v128.load', x, vectorSize * i)));
    const [exchanged, multipliers, rows] = [exchanges, filledMultipliers, filledRows].map((word) =>
      f.hold(load('i32.load', int(0), word)),
    ) as unknown as readonly [Int, Int, Int];
    /** Runs the body with all indices, or with the usual ones if bit k of the word says that these are enough. */
    const overFilled = (
      word: Int,
      k: number,
      all: readonly number[],
      isEnough: (index: number) => boolean,
      body: (indices: readonly number[]) => void,
    ): void => {
      const enough = all.filter(isEnough);
      if (enough.length === all.length) body(all);
      else
        f.if(
          op('i32.and', word, int(1 << k)),
          () => body(all),
          () => body(enough),
        );
    };
    for (let k = 0; k < n; k++) {
      const below = candidates[k]!;
      if (below.length === 0) continue;
      const isExchanged: Int = op('i32.and', exchanged, int(1 << k));
      f.if(isExchanged, () => {
        for (const i of below) {
          const isPivot = f.hold(eq(vectorAt(pivotOf(k)), m.constant(i)));
          exchange(f, isPivot, values[k]!, values[i]!);
        }
      });
      overFilled(
        multipliers,
        k,
        below,
        (i) => isUsual(i, k),
        (indices) => {
          for (const i of indices) f.set(values[i]!, sub(values[i]!, mul(factor(i, k), values[k]!)));
        },
      );
    }
    for (let i = n - 1; i >= 0; i--) {
      const right = columns[i]!.filter((j) => j > i);
      overFilled(
        rows,
        i,
        right,
        (j) => isUsual(i, j),
        (indices) => {
          const rest = indices.reduce<Vector>(
            (sum, j) => sub(sum, mul(factor(i, j), values[j]!)),
            values[i]!,
          );
          f.set(values[i]!, mul(rest, factor(i, i)));
        },
      );
    }
    values.forEach((value, i) => f.store(value, x, vectorSize * i));
  });

  return { factorize, solve, singular };
}

/** Exchanges two values in the lanes of a mask. */
function exchange(f: FunctionBuilder, lanes: Vector, a: Local<'v128'>, b: Local<'v128'>): void {
  const held = f.hold(a);
  f.set(a, select(lanes, b, a));
  f.set(b, select(lanes, held, b));
}
