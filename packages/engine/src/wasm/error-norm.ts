import type { FunctionBuilder } from './function-builder.js';
import { type Layout, vectorSize } from './layout.js';
import type { ModuleBuilder } from './module-builder.js';
import { type Vector, vectorAt } from './value.js';
import { abs, add, div, greater, mul, sqrt } from './vector.js';

export type ToleranceLayout = Pick<Layout, 'absoluteTolerance' | 'relativeTolerance'>;

/** The allowed error of state i at a size: absolute + relative · size. */
export function allowedError(layout: ToleranceLayout, i: number, size: Vector): Vector {
  const absolute = vectorAt(layout.absoluteTolerance + vectorSize * i);
  return add(absolute, mul(vectorAt(layout.relativeTolerance), size));
}

/** `errorNorm` of solve/error-norm.ts for the subjects of all lanes; neither absolute value nor maximum leaves the vector. */
export function errorNorm(
  m: ModuleBuilder,
  f: FunctionBuilder,
  layout: ToleranceLayout,
  n: number,
  component: (i: number) => { readonly error: Vector; readonly y: Vector; readonly next: Vector },
): Vector {
  const sum = f.hold(m.constant(0));
  for (let i = 0; i < n; i++) {
    const { error, y, next } = component(i);
    const reached = f.hold(next);
    const size = greater(abs(y), abs(reached));
    const scaled = f.hold(div(error, allowedError(layout, i, size)));
    f.set(sum, add(sum, add(mul(scaled, scaled), mul(m.constant(0), reached))));
  }
  return sqrt(div(sum, m.constant(n)));
}
