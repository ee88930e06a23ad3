import { defineEliminationByLoops } from './elimination-by-loops.js';
import type { Local } from './function-builder.js';
import { vectorSize } from './layout.js';
import { type LinearSolver, element, range } from './linear-solver.js';
import type { ModuleBuilder } from './module-builder.js';
import { factorPattern } from './sparsity.js';
import { type Vector, int, load, vectorAt } from './value.js';
import { abs, any, div, gt, mul, not, or, sub } from './vector.js';

/**
 * LU factorization for large sparse matrices.
 *
 * As long as the diagonal holds the largest elements of its columns no rows are exchanged, and elimination is
 * straight-line code for the elements that may not be zero. It watches the sizes as it goes; if a lane would
 * exchange rows, all lanes are factorized anew by loops over the full matrix, in which rows are exchanged lane
 * by lane with masks. The two ways differ in nothing but operations with zeros.
 *
 * @param jacobian addresses of the elements of J, by row · n + column.
 */
export function defineEliminationInOrder(
  m: ModuleBuilder,
  n: number,
  jacobian: ReadonlyMap<number, number>,
): LinearSolver {
  const pattern = factorPattern(new Set(jacobian.keys()), n);
  const factors = new Map([...pattern].map((position) => [position, m.allocate(vectorSize)]));
  const isPivoting = m.allocate(vectorSize);
  const full = defineEliminationByLoops(m, n, jacobian);

  const factorize = m.define('factorize', ['v128'], undefined, (f, diagonal) => {
    const elements = new Map<number, Local<'v128'>>();
    for (const position of [...pattern].sort((a, b) => a - b)) {
      elements.set(position, f.hold(element(m, jacobian, position, n, diagonal)));
    }
    const exchanges = f.hold(m.constant(0));
    const isSingular = f.hold(m.constant(0));
    for (let k = 0; k < n; k++) {
      const pivot = elements.get(k * n + k)!;
      const size = f.hold(abs(pivot));
      f.set(isSingular, or(isSingular, not(gt(size, m.constant(0)))));
      const below = range(k + 1, n).filter((i) => pattern.has(i * n + k));
      for (const i of below) {
        f.set(exchanges, or(exchanges, gt(abs(elements.get(i * n + k)!), size)));
      }
      const reciprocal = f.hold(div(m.constant(1), pivot));
      for (const i of below) {
        const factor = elements.get(i * n + k)!;
        f.set(factor, mul(factor, reciprocal));
        for (let j = k + 1; j < n; j++) {
          if (!pattern.has(k * n + j)) continue;
          const changed = elements.get(i * n + j)!;
          f.set(changed, sub(changed, mul(factor, elements.get(k * n + j)!)));
        }
      }
      f.set(pivot, reciprocal);
    }
    for (const [position, value] of elements) f.storeAt(factors.get(position)!, value);
    f.storeAt(full.singular, isSingular);
    f.storeAt(isPivoting, any(exchanges));
    f.if(any(exchanges), () => f.call(full.factorize, diagonal));
  });

  const solve = m.define('solve', ['i32'], undefined, (f, x) => {
    f.if(
      load('i32.load', int(0), isPivoting),
      () => f.call(full.solve, x),
      () => {
        const factor = (i: number, j: number): Vector => vectorAt(factors.get(i * n + j)!);
        const values = range(0, n).map((i) => f.hold(load('v128.load', x, vectorSize * i)));
        const take = (i: number, from: number, to: number): Vector =>
          range(from, to)
            .filter((j) => pattern.has(i * n + j))
            .reduce<Vector>((sum, j) => sub(sum, mul(factor(i, j), values[j]!)), values[i]!);
        for (let i = 1; i < n; i++) f.set(values[i]!, take(i, 0, i));
        for (let i = n - 1; i >= 0; i--) f.set(values[i]!, mul(take(i, i + 1, n), factor(i, i)));
        values.forEach((value, i) => f.store(value, x, vectorSize * i));
      },
    );
  });

  return { factorize, solve, singular: full.singular };
}
