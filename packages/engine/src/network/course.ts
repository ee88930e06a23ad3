import type { CompiledModel } from '../compile/compiled-model.js';
import { compileModel } from '../compile/run-time.js';
import { parametersWithoutStates } from '../solve/delays.js';
import type { IntegratorOptions } from '../solve/integrator.js';
import type { IntegrationFailure } from '../solve/result.js';
import { solve } from '../solve/solve.js';
import type { Model } from '../antimony/model.js';

/** What is computed of a model, and when. */
export interface CourseOptions extends IntegratorOptions {
  /** Ascending; the first is the start. In the unit of the model. */
  readonly times: ArrayLike<number>;
  /** In place of those of the model. */
  readonly parameters?: Float64Array;
  /** The model compiled already. Default: compiled here, which a strict policy of a browser forbids. */
  readonly compiled?: CompiledModel;
}

/** The values of everything in a model that has a name, at some times. */
export interface Course {
  readonly status: 'done';
  readonly times: Float64Array;
  /** One value per time; undefined if the model has no parameter, state or assignment of this name. */
  readonly values: (name: string) => Float64Array | undefined;
}

/** Runs a model and keeps every parameter, state and assignment by its name. */
export function courseOf(model: Model, options: CourseOptions): Course | IntegrationFailure {
  const compiled = options.compiled ?? compileModel(model);
  const times = Float64Array.from(options.times);
  const { stateNames, parameterNames, assignmentNames } = compiled;
  const parameters = options.parameters ?? compiled.defaults();
  const [start = 0] = times;
  const end = times.at(-1) ?? start;
  const solution =
    stateNames.length === 0
      ? { states: new Float64Array(0), parametersAt: parametersWithoutStates(compiled, parameters, start) }
      : solve({ ...options, model: compiled, start, end, parameters, saveAt: times });
  if ('status' in solution && solution.status === 'failed') return solution;

  const assigned = new Float64Array(times.length * assignmentNames.length);
  const inputs = Float64Array.of(1);
  const row = (array: Float64Array, i: number, width: number): Float64Array =>
    array.subarray(i * width, (i + 1) * width);
  for (const [i, time] of times.entries()) {
    const state = row(solution.states, i, stateNames.length);
    compiled.assignments(
      time,
      state,
      solution.parametersAt?.(time, state) ?? parameters,
      inputs,
      row(assigned, i, assignmentNames.length),
    );
  }
  const column = (names: readonly string[], array: Float64Array, name: string): Float64Array | undefined => {
    const at = names.indexOf(name);
    return at < 0 ? undefined : times.map((_, i) => array[i * names.length + at] as number);
  };
  return {
    status: 'done',
    times,
    values: (name) => {
      const fixed = parameterNames.indexOf(name);
      return fixed >= 0
        ? times.map(() => parameters[fixed] as number)
        : (column(stateNames, solution.states, name) ?? column(assignmentNames, assigned, name));
    },
  };
}
