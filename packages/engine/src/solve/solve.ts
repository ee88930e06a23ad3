import type { CompiledModel } from '../compile/compiled-model.js';
import { DenseOutput } from './dense-output.js';
import { type IntegratorOptions, createIntegrator } from './integrator.js';
import type { IntegrationFailure, SolverStatistics } from './result.js';
import type { InputFunction } from './system.js';

/** An initial value problem. Times are in the unit of the model. */
export interface Problem extends IntegratorOptions {
  readonly model: CompiledModel;
  readonly start: number;
  readonly end: number;
  /** Default: those of the model text. */
  readonly parameters?: Float64Array;
  /** Default: the initial state of the model text at these parameters. */
  readonly initial?: Float64Array;
  /** Needed if the model has inputs: constant inputs, or a function that writes those at a time. */
  readonly inputs?: Float64Array | InputFunction;
  /** Ascending times from start to end; default start and end. */
  readonly saveAt?: ArrayLike<number>;
  /** Times at which the inputs jump. */
  readonly breakpoints?: ArrayLike<number>;
  /** Whether the solution can be evaluated at any time. */
  readonly dense?: boolean;
}

/** A solution that came to its end: the saved times with the state at each. */
export interface CompleteSolution {
  readonly status: 'done';
  readonly times: Float64Array;
  /** One row of n states per time. */
  readonly states: Float64Array;
  readonly final: Float64Array;
  readonly stats: SolverStatistics;
  /**
   * Of a model with delays: the parameters, and what the model reads of its past at a time, for `assignments`. The array is
   * overwritten by the next call.
   */
  readonly parametersAt?: (t: number, y: Float64Array) => Float64Array;
  /**
   * With `dense`: writes the state at a time from start to end into `out`; after the event if there is one.
   *
   * @throws RangeError outside of the interval.
   */
  readonly at?: (t: number, out: Float64Array) => void;
}

/** What `solve` gives: the whole course, or why it ended before its time. */
export type Solution = CompleteSolution | IntegrationFailure;

/** Solves one initial value problem. For many of one model, `createIntegrator` allocates less. */
export function solve(problem: Problem): Solution {
  const { model, start, end, inputs, breakpoints } = problem;
  const integrator = createIntegrator(model, problem);
  const parameters = problem.parameters ?? model.defaults();
  const state = new Float64Array(model.stateNames.length);
  if (problem.initial === undefined) model.initial(parameters, state);
  else if (problem.initial.length === state.length) state.set(problem.initial);
  else
    throw new RangeError(
      `The initial state of '${model.name}' has ${problem.initial.length} values, not ${state.length}.`,
    );

  const times = Float64Array.from(problem.saveAt ?? (start === end ? [start] : [start, end]));
  const states = new Float64Array(times.length * state.length);
  const dense = problem.dense === true ? new DenseOutput(state.length) : undefined;
  const task = { start, end, state, parameters, inputs, saveAt: times, saved: states, breakpoints, dense };
  const result = integrator.run(task);
  if (result.status === 'failed') return result;

  const solution = {
    status: 'done',
    times,
    states,
    final: state,
    stats: integrator.stats,
    ...(model.delays !== undefined && {
      parametersAt: (t: number, y: Float64Array) => integrator.parametersAt(t, y),
    }),
  } as const;
  if (dense === undefined) return solution;
  const at = (t: number, out: Float64Array): void => {
    if (t === end) out.set(state);
    else if (!dense.evaluate(t, out))
      throw new RangeError(`The solution reaches from ${start} to ${end}; ${t} is outside.`);
  };
  return { ...solution, at };
}
