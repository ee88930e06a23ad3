import type { Model } from '../antimony/model.js';
import type { FailureReason } from '../solve/result.js';
import { evaluate } from '../symbolic/evaluate.js';
import type { Expr } from '../symbolic/expression.js';
import { withoutRateOf } from '../symbolic/rate-of.js';
import { inlineFunctions } from '../symbolic/substitute.js';
import type { WasmIntegrator } from '../wasm/integrator.js';
import type { Course } from './course.js';

/** Why a course ended before its last time. */
export interface CourseFailure {
  readonly status: 'failed';
  readonly reason: FailureReason;
  /** The last time reached. */
  readonly time: number;
  readonly message: string;
}

/**
 * Runs a model by its WebAssembly module and keeps every parameter, state and assignment by its name: `courseOf` without
 * generated JavaScript, which a strict policy of a browser forbids. What the module does not compute (values at the start,
 * assignments) is interpreted.
 *
 * @param model the model that the module was made of, or one that differs from it in values of parameters and in initial
 * values only.
 * @param times ascending; the first is the start.
 */
export function courseInWasm(
  model: Model,
  integrator: WasmIntegrator,
  times: ArrayLike<number>,
): Course | CourseFailure {
  const { parameters, states, assignments, functions } = withoutRateOf(model);
  const plain = (expr: Expr): Expr => inlineFunctions(expr, functions);
  const fixed = valuesByName(new Map(parameters.map(({ name, value }) => [name, plain(value)])), () => NaN);
  const rules = new Map(assignments.map(({ name, expr }) => [name, plain(expr)]));
  const initials = new Map(states.map(({ name, initial }) => [name, plain(initial)]));
  const saveAt = Float64Array.from(times);
  const start = saveAt[0] ?? 0;
  const atStart = valuesByName(new Map([...rules, ...initials]), (name) =>
    name === 'time' ? 0 : fixed(name),
  );
  const width = states.length;
  const saved = new Float64Array(saveAt.length * width);
  const result = integrator.run({
    start,
    end: saveAt.at(-1) ?? start,
    state: Float64Array.from(states, ({ name }) => atStart(name)),
    parameters: Float64Array.from(integrator.parameterNames, fixed),
    saveAt,
    saved,
  });
  if (result.status === 'failed') {
    const { status, reason, time, message } = result;
    return { status, reason, time, message };
  }
  const stateAt = new Map(states.map(({ name }, i) => [name, i]));
  const isFixed = new Set(parameters.map(({ name }) => name));
  return {
    status: 'done',
    times: saveAt,
    values: (name) => {
      if (!stateAt.has(name) && !rules.has(name) && !isFixed.has(name)) return undefined;
      return saveAt.map((time, row) => {
        const at = valuesByName(rules, (other) => {
          const state = stateAt.get(other);
          return other === 'time' ? time : state === undefined ? fixed(other) : saved[row * width + state]!;
        });
        return at(name);
      });
    },
  };
}

/** Values of expressions that name each other, each computed once. */
function valuesByName(
  written: ReadonlyMap<string, Expr>,
  otherwise: (name: string) => number,
): (name: string) => number {
  const known = new Map<string, number>();
  const valueOf = (name: string): number => {
    const expr = written.get(name);
    if (expr === undefined) return otherwise(name);
    let value = known.get(name);
    if (value === undefined) known.set(name, (value = evaluate(expr, valueOf)));
    return value;
  };
  return valueOf;
}
