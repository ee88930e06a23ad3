import { defineEliminationInOrder } from './elimination-in-order.js';
import { defineEliminationWithExchanges } from './elimination-with-exchanges.js';
import type { LinearSolver } from './linear-solver.js';
import type { ModuleBuilder } from './module-builder.js';
import { exchangePattern } from './sparsity.js';

/** Straight-line code with exchanges is written up to this many multiplications and exchanged pairs. */
const mostOperations = 1500;

/**
 * LU factorization with partial pivoting for the pattern of a Jacobian, with the bits of solve/linear-solve.ts: it
 * does the same operations in the same order, except for those with elements that are always zero.
 *
 * @param jacobian addresses of the elements of J that may not be zero, by row · n + column.
 */
export function defineLinearSolver(
  m: ModuleBuilder,
  n: number,
  jacobian: ReadonlyMap<number, number>,
): LinearSolver {
  const pattern = exchangePattern(new Set(jacobian.keys()), n);
  return n <= 32 && pattern.operations <= mostOperations
    ? defineEliminationWithExchanges(m, n, jacobian, pattern)
    : defineEliminationInOrder(m, n, jacobian);
}
