import type { ElementaryFunctions } from './elementary.js';
import { allowedError } from './error-norm.js';
import type { FunctionHandle } from './function-builder.js';
import { vectorSize } from './layout.js';
import { type MethodContext, componentAt } from './method.js';
import { type Vector, int } from './value.js';
import { abs, add, div, gt, le, lt, max, min, mul, or, select, sqrt, sub } from './vector.js';

/** first_step(t, longest): `InitialStep` of solve/initial-step.ts for the subjects of all lanes, with the same bits. */
export function defineInitialStep(
  context: MethodContext,
  order: number,
  elementary: ElementaryFunctions,
): FunctionHandle<readonly ['v128', 'v128'], 'v128'> {
  const { m, n, functions, layout } = context;
  const c = (value: number): Vector => m.constant(value);
  const rates = m.allocate(vectorSize * n);
  const eulerRates = m.allocate(vectorSize * n);
  const euler = context.stage;
  return m.define('first_step', ['v128', 'v128'], 'v128', (f, t, longest) => {
    const norm = (component: (i: number) => Vector): Vector => {
      const sum = f.hold(c(0));
      for (let i = 0; i < n; i++) {
        const size = abs(componentAt(layout.states, i));
        const scaled = f.hold(div(component(i), allowedError(layout, i, size)));
        f.set(sum, add(sum, mul(scaled, scaled)));
      }
      return f.hold(sqrt(div(sum, c(n))));
    };
    f.call(functions.rate, t, int(layout.states), int(rates));
    const size = norm((i) => componentAt(layout.states, i));
    const slope = norm((i) => componentAt(rates, i));
    const isFlat = or(lt(size, c(1e-5)), lt(slope, c(1e-5)));
    const guess = f.hold(min(longest, select(isFlat, c(1e-6), div(mul(c(0.01), size), slope))));
    for (let i = 0; i < n; i++) {
      const value = add(componentAt(layout.states, i), mul(guess, componentAt(rates, i)));
      f.storeAt(euler + vectorSize * i, value);
    }
    f.call(functions.rate, add(t, guess), int(euler), int(eulerRates));
    const curvature = div(
      norm((i) => sub(componentAt(eulerRates, i), componentAt(rates, i))),
      guess,
    );
    const steepest = f.hold(max(slope, curvature));
    const byError = select(
      le(steepest, c(1e-15)),
      max(c(1e-6), mul(guess, c(1e-3))),
      elementary.exp(f, div(elementary.log(f, div(c(0.01), steepest)), c(order))),
    );
    const step = f.hold(min(min(mul(c(100), guess), byError), longest));
    f.result(select(gt(step, c(0)), step, guess));
  });
}
