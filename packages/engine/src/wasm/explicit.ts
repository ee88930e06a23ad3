import type { Tableau } from '../solve/explicit.js';
import { errorNorm } from './error-norm.js';
import type { FunctionBuilder } from './function-builder.js';
import { vectorSize } from './layout.js';
import { type Method, type MethodContext, type WasmMethodName, componentAt } from './method.js';
import { type Vector, int, vectorAt } from './value.js';
import { add, lesser, mul, select } from './vector.js';

/** `ExplicitRungeKutta` of solve/explicit.ts for the subjects of all lanes, with the same bits. */
export function defineExplicit(context: MethodContext, name: WasmMethodName, tableau: Tableau): Method {
  const stageCount = tableau.nodes.length;
  const { m, n, functions, layout, stage, next, coefficients } = context;
  const k = Array.from({ length: stageCount }, () => m.allocate(vectorSize * n));
  const held = m.allocate(vectorSize * n);

  /** Σ weightₛ · kₛ of component i; a weight of 0 is undefined. */
  const combine = (weights: readonly (Vector | undefined)[], i: number): Vector =>
    weights
      .flatMap((weight, s) => (weight === undefined ? [] : [mul(weight, componentAt(k[s]!, i))]))
      .reduce((a, b) => add(a, b));
  const hold = (f: FunctionBuilder, weights: readonly number[]): readonly (Vector | undefined)[] =>
    weights.map((weight) => (weight === 0 ? undefined : f.hold(m.constant(weight))));
  const constant = (weight: number): Vector | undefined => (weight === 0 ? undefined : m.constant(weight));

  const attempt = m.define(`${name}_attempt`, ['v128', 'v128', 'v128'], 'v128', (f, t, h, latest) => {
    for (let s = 1; s < stageCount; s++) {
      const weights = hold(f, tableau.weights[s]!);
      const target = s === stageCount - 1 ? next : stage;
      for (let i = 0; i < n; i++) {
        const value = add(componentAt(layout.states, i), mul(h, combine(weights, i)));
        f.storeAt(target + vectorSize * i, value);
      }
      const node = tableau.nodes[s]!;
      // The last stage is at the time of the one before.
      if (node !== tableau.nodes[s - 1]) {
        f.call(functions.time, lesser(latest, add(t, node === 1 ? h : mul(m.constant(node), h))));
      }
      f.call(functions.rhs, int(target), int(k[s]!));
    }
    const weights = hold(f, tableau.error);
    f.result(
      errorNorm(m, f, layout, n, (i) => ({
        error: mul(h, combine(weights, i)),
        y: componentAt(layout.states, i),
        next: componentAt(next, i),
      })),
    );
  });

  const interpolant = m.define(`${name}_interpolant`, ['v128'], undefined, (f, h) => {
    tableau.dense.forEach((weights, power) => {
      for (let i = 0; i < n; i++) {
        const isNothing = weights.every((weight) => weight === 0);
        const sum = isNothing ? m.constant(0) : combine(weights.map(constant), i);
        f.storeAt(coefficients + vectorSize * (power * n + i), mul(h, sum));
      }
    });
  });

  /** Puts rates into the first stage, in the lanes of a mask. */
  const take = (f: FunctionBuilder, rates: number, lanes: Vector): void => {
    for (let i = 0; i < n; i++) {
      const to = k[0]! + vectorSize * i;
      f.storeAt(to, select(lanes, componentAt(rates, i), vectorAt(to)));
    }
  };

  return {
    name,
    errorOrder: tableau.errorOrder,
    remembersJumps: false,
    next,
    attempt,
    interpolant,
    coefficients,
    // The last stage is the first of the next step.
    accept: (f, lanes) => take(f, k[stageCount - 1]!, lanes),
    restart: (f, time, lanes) => {
      f.call(functions.rate, time, int(layout.states), int(held));
      take(f, held, lanes);
    },
  };
}
