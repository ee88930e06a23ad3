import type { FunctionHandle } from './function-builder.js';
import type { ModuleBuilder } from './module-builder.js';
import { type Vector, vectorAt } from './value.js';
import { add, neg } from './vector.js';

/** Functions that solve (d·I − J) x = b for the subjects of all lanes at once. */
export interface LinearSolver {
  /** factorize(d): factors of d·I − J. */
  readonly factorize: FunctionHandle<readonly ['v128'], undefined>;
  /** solve(x): solves in place of b at address x. */
  readonly solve: FunctionHandle<readonly ['i32'], undefined>;
  /** Address of a mask: the lanes whose matrix is singular. */
  readonly singular: number;
}

/** d·I − J at a position. */
export function element(
  m: ModuleBuilder,
  jacobian: ReadonlyMap<number, number>,
  position: number,
  n: number,
  diagonal: Vector,
): Vector {
  const address = jacobian.get(position);
  const negative = address === undefined ? m.constant(0) : neg(vectorAt(address));
  if (position % (n + 1) !== 0) return negative;
  return address === undefined ? diagonal : add(negative, diagonal);
}

/** The whole numbers from `from` up to but not including `to`. */
export function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
