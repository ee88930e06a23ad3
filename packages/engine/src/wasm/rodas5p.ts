import { alpha, coupling, dense, errorOrder, gamma, nodes, stages, timeWeights } from '../solve/rodas5p.js';
import { defineLinearSolver } from './define-linear-solver.js';
import { errorNorm } from './error-norm.js';
import type { FunctionBuilder } from './function-builder.js';
import { vectorSize } from './layout.js';
import { type Method, type MethodContext, componentAt, rate } from './method.js';
import { type Vector, int, vectorAt } from './value.js';
import { add, div, mul, neg, or, sub } from './vector.js';

/** Rodas5P of solve/rodas5p.ts for the subjects of all lanes, with the same bits. */
export function defineRodas5P(context: MethodContext): Method {
  const { m, n, functions, layout, stage, next, coefficients } = context;
  const { factorize, solve, singular } = defineLinearSolver(m, n, functions.jacobian);
  const increments = Array.from({ length: stages }, () => m.allocate(vectorSize * n));
  const stageRate = m.allocate(vectorSize * n);

  const hold = (f: FunctionBuilder, weights: readonly number[]): readonly (Vector | undefined)[] =>
    weights.map((weight) => (weight === 1 ? undefined : f.hold(m.constant(weight))));
  /** The weighted increments of component i; a weight of 1 is undefined. */
  const terms = (weights: readonly (Vector | undefined)[], i: number): readonly Vector[] =>
    weights.map((weight, j) => {
      const increment = componentAt(increments[j]!, i);
      return weight === undefined ? increment : mul(weight, increment);
    });

  const attempt = m.define('rodas5p_attempt', ['v128', 'v128', 'v128'], 'v128', (f, t, h, latest) => {
    f.call(functions.derivatives, t);
    f.call(factorize, div(m.constant(1), mul(m.constant(gamma), h)));
    const perStep = f.hold(div(m.constant(1), h));
    for (let s = 0; s < stages; s++) {
      if (s > 0) {
        // The weights of the last stages are those of the stage before and a 1: what is left to add.
        const isContinued = s > 1 && alpha[s]!.slice(0, -1).join() === alpha[s - 1]!.join();
        const weights = hold(f, alpha[s]!);
        for (let i = 0; i < n; i++) {
          const before = isContinued ? componentAt(stage, i) : componentAt(layout.states, i);
          const all = terms(weights, i);
          f.storeAt(stage + vectorSize * i, add(before, ...(isContinued ? all.slice(-1) : all)));
        }
        rate(f, context, add(t, mul(m.constant(nodes[s]!), h)), latest, stage, stageRate);
      }
      const weights = hold(f, coupling[s]!);
      const timeWeight = timeWeights[s] === 0 ? undefined : f.hold(mul(h, m.constant(timeWeights[s]!)));
      for (let i = 0; i < n; i++) {
        const rates = componentAt(s === 0 ? functions.rates : stageRate, i);
        const sum = mul(add(m.constant(0), ...terms(weights, i)), perStep);
        const explicitTime = functions.timeDerivative.get(i);
        const value = s === 0 ? add(rates, m.constant(0)) : add(rates, sum);
        f.storeAt(
          increments[s]! + vectorSize * i,
          timeWeight === undefined || explicitTime === undefined
            ? value
            : add(value, mul(timeWeight, vectorAt(explicitTime))),
        );
      }
      f.call(solve, int(increments[s]!));
    }
    const last = increments[stages - 1]!;
    for (let i = 0; i < n; i++) {
      f.storeAt(next + vectorSize * i, add(componentAt(stage, i), componentAt(last, i)));
    }
    const norm = errorNorm(m, f, layout, n, (i) => ({
      error: componentAt(last, i),
      y: componentAt(layout.states, i),
      next: componentAt(next, i),
    }));
    // All bits set are a NaN.
    f.result(or(norm, vectorAt(singular)));
  });

  const interpolant = m.define('rodas5p_interpolant', ['v128'], undefined, (f) => {
    const store = (power: number, i: number, value: Vector): void =>
      f.storeAt(coefficients + vectorSize * (power * n + i), value);
    for (let i = 0; i < n; i++) {
      const combine = (weights: readonly number[]): Vector =>
        f.hold(
          add(
            m.constant(0),
            ...weights.map((weight, s) => mul(m.constant(weight), componentAt(increments[s]!, i))),
          ),
        );
      const [w1, w2, w3] = dense as readonly [Weights, Weights, Weights];
      const [d1, d2, d3] = [combine(w1), combine(w2), combine(w3)];
      store(0, i, add(sub(componentAt(next, i), componentAt(layout.states, i)), d1));
      store(1, i, sub(d2, d1));
      store(2, i, sub(d3, d2));
      store(3, i, neg(d3));
    }
  });

  // The rates and the Jacobian are evaluated in each attempt: they depend on the states alone.
  const nothing = (): void => {};
  return {
    name: 'rodas5p',
    errorOrder,
    remembersJumps: true,
    next,
    attempt,
    interpolant,
    coefficients,
    accept: nothing,
    restart: nothing,
  };
}

type Weights = readonly number[];
