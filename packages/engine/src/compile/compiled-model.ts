/**
 * A model as functions over flat arrays: what the solvers run. Made by `compileModel` or by the source that
 * `generateModelSource` writes.
 *
 * Arrays: `y` holds the n states in the order of `stateNames`, `p` the parameters in that of `parameterNames`.
 *
 * **Inputs and averaging.** `u` holds the inputs at one or more nodes, each as a weight followed by one value
 * per name in `inputNames`: `[w0, a0, b0, w1, a1, b1, ...]`. The right-hand side is the weighted sum over the
 * nodes, dyᵢ/dt = Σⱼ wⱼ fᵢ(t, y, p, inputsⱼ), and so are its derivatives and the assignments. With the nodes
 * spread over the period of a fast periodic input and weights that sum to 1 this is the method of averaging
 * (Sanders, Verhulst & Murdock, Averaging Methods in Nonlinear Dynamical Systems, 2007, ch. 2); with one
 * node of weight 1 it is an ordinary input. A model without inputs ignores `u`.
 *
 * No function allocates, except `defaults`.
 */
export interface CompiledModel {
  readonly name: string;
  readonly stateNames: readonly string[];
  /** Without those that are inputs. */
  readonly parameterNames: readonly string[];
  readonly inputNames: readonly string[];
  readonly assignmentNames: readonly string[];

  /**
   * The parameter vector of the model text. Values given here take precedence, and parameters that the text
   * derives from them follow. See `parameterVector`, which refuses unknown names.
   */
  defaults(values?: Readonly<Record<string, number>>): Float64Array;
  /** Writes the initial state for parameters p into y. */
  initial(p: Float64Array, y: Float64Array): void;
  /** Writes dy/dt into dy. */
  rhs(t: number, y: Float64Array, p: Float64Array, u: Float64Array, dy: Float64Array): void;
  /** Writes the derivative of rate i with respect to state j into J[i·n + j]. */
  jacobian(t: number, y: Float64Array, p: Float64Array, u: Float64Array, J: Float64Array): void;
  /** Writes the explicit derivative of each rate with respect to time, at fixed states and inputs, into dt. */
  timeDerivative(t: number, y: Float64Array, p: Float64Array, u: Float64Array, dt: Float64Array): void;
  /** Writes the values of the assignment rules, in the order of `assignmentNames`, into out. */
  assignments(t: number, y: Float64Array, p: Float64Array, u: Float64Array, out: Float64Array): void;
  readonly events: readonly CompiledEvent[];
  /** What is watched between steps; undefined where the steps need not end at changes of conditions. */
  readonly watched?: CompiledConditions;
  /**
   * What the model reads of its past. Where it is there, `p` has one more value per delay after the parameters, in all functions but
   * `initial`: the solver sees to it, and `CompleteSolution.parametersAt` gives it for `assignments`.
   */
  readonly delays?: CompiledDelays;
}

/** The calls of `delay` in a model. */
export interface CompiledDelays {
  /** Writes the state at a time before the start: the initial values at that time. */
  before(t: number, p: Float64Array, y: Float64Array): void;
  readonly values: readonly {
    /** How long ago. */
    lag(this: void, t: number, y: Float64Array, p: Float64Array): number;
    /** What it was, in the state of then. */
    value(this: void, t: number, y: Float64Array, p: Float64Array): number;
    /** What it was before the start, if that is computed in another way: rates were those of the initial values. */
    readonly before?: (this: void, t: number, y: Float64Array, p: Float64Array) => number;
    /** The delays that the value reads. */
    readonly reads: readonly number[];
  }[];
}

/**
 * The conditions of a model as comparisons: a condition changes where the difference of the two sides of a comparison changes
 * its sign. `d` has one difference per comparison, first those in triggers.
 */
export interface CompiledConditions {
  readonly count: number;
  /** How many of the comparisons are in triggers; the others are conditions in the rates. */
  readonly ofTriggers: number;
  /** The comparisons that ask whether the difference is 0. */
  readonly equalities: readonly number[];
  /** Whether a difference depends on the time in another way than `times` tells. */
  readonly varyInTime: boolean;
  /** Writes the differences into d. */
  differences(t: number, y: Float64Array, p: Float64Array, d: Float64Array): void;
  /** Writes when each difference is 0 where the parameters alone determine that, else NaN. */
  times(p: Float64Array, out: Float64Array): void;
  readonly events: readonly CompiledTriggeredEvent[];
}

/** An event that a condition triggers (`TriggeredEvent`). */
export interface CompiledTriggeredEvent {
  readonly name: string;
  readonly initiallyTrue: boolean;
  readonly persistent: boolean;
  readonly valuesFromTrigger: boolean;
  /** The states that it sets. */
  readonly targets: readonly number[];
  /** Whether the condition holds, by the differences in d. */
  trigger(p: Float64Array, d: Float64Array): boolean;
  delay?(t: number, y: Float64Array, p: Float64Array): number;
  priority?(t: number, y: Float64Array, p: Float64Array): number;
  /** Writes the new values of the targets into out. */
  values(t: number, y: Float64Array, p: Float64Array, out: Float64Array): void;
}

/** An event at a time that the parameters determine. */
export interface CompiledEvent {
  time(p: Float64Array): number;
  /** Sets states in y. */
  apply(t: number, y: Float64Array, p: Float64Array): void;
}

/** What of a model is left open when it is compiled. */
export interface CompileOptions {
  /** Parameters of the model that come from `u` at run time. */
  readonly inputs?: readonly string[];
  /**
   * Whether steps end where a condition in the rates changes, for the JavaScript solver; default only in models with triggered
   * events. Rates that jump are then integrated without trying again.
   */
  readonly watchConditions?: boolean;
}

/**
 * The parameters of a model with some values given by name.
 *
 * @throws RangeError if the model has no such parameter, or the value is not a number.
 */
export function parameterVector(
  model: CompiledModel,
  values: Readonly<Record<string, number>> = {},
): Float64Array {
  for (const [name, value] of Object.entries(values)) {
    if (!model.parameterNames.includes(name)) {
      throw new RangeError(
        `The model '${model.name}' has no parameter '${name}'. It has: ${model.parameterNames.join(', ')}.`,
      );
    }
    if (!Number.isFinite(value))
      throw new RangeError(`The parameter '${name}' must be a finite number, not ${value}.`);
  }
  return model.defaults(values);
}
