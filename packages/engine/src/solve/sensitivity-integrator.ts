import type { Model } from '../antimony/model.js';
import { compileModel } from '../compile/run-time.js';
import type { CompiledModel } from '../compile/compiled-model.js';
import { type SparsePattern, hasEvents, sensitivityEquations } from '../symbolic/sensitivities.js';
import { type Tolerance, errorNorm } from './error-norm.js';
import { InitialStep } from './initial-step.js';
import type { RunResult } from './integrator.js';
import { LinearSystem, addScaled } from './linear-solve.js';
import { type FailureReason, failureMessage } from './result.js';
import { alpha, coupling, dense, errorOrder, gamma, nodes, stages, timeWeights } from './rodas5p.js';
import { StepControl, controlExponents } from './step-control.js';
import { interpolate } from './stepper.js';
import { Stops } from './stops.js';
import { System, justBefore } from './system.js';

/** Tolerances and limits of an integration with sensitivities. */
export interface SensitivityOptions {
  /** Relative tolerance of the states, default 1e-8. */
  readonly rtol?: number;
  /** Absolute tolerance of every state, positive; default 1e-11. */
  readonly atol?: number;
  /** Largest number of steps, rejected ones included; default 100 000. */
  readonly maxSteps?: number;
  /** Largest number of columns of sensitivities in a run; default that of the parameters. */
  readonly columns?: number;
}

/**
 * One run: states and sensitivities from a time to another. Those of state i stand in columns at [i·columns + c]; the length of
 * `sensitivities` says how many columns there are.
 */
export interface SensitivityTask {
  readonly start: number;
  readonly end: number;
  /** At the start; overwritten by that at the end. */
  readonly state: Float64Array;
  /** At the start; overwritten by those at the end. */
  readonly sensitivities: Float64Array;
  readonly parameters: Float64Array;
  /**
   * For each parameter of the integrator the column of its sensitivities, −1 if it is not wanted; by default its own. Several
   * parameters may share a column: that of the quantity from which all of them have their values.
   */
  readonly columns?: ArrayLike<number>;
  /** Ascending times from start to end. */
  readonly saveAt: Float64Array;
  /** Receives the states at `saveAt`, one row of n each. */
  readonly saved: Float64Array;
  /** Receives the sensitivities at `saveAt`, one row of n·k each. */
  readonly savedSensitivities: Float64Array;
  /** Times at which the right-hand side jumps; steps end there. */
  readonly breakpoints?: ArrayLike<number>;
}

/** Integrates a model together with its forward sensitivities with respect to some parameters. */
export interface SensitivityIntegrator {
  readonly model: CompiledModel;
  readonly parameters: readonly string[];
  /** Writes the initial state and its sensitivities, in columns as in a task. */
  initial(p: Float64Array, y: Float64Array, s: Float64Array, columns?: ArrayLike<number>): void;
  /** @throws RangeError if an array has the wrong length */
  run(task: SensitivityTask): RunResult;
}

/**
 * Forward sensitivities by Rodas5P on the system of states and sensitivities together, (y, S)' = (f, J S + ∂f/∂p). Its Jacobian
 * is block triangular with J on the diagonal, so one factorisation of n rows serves all columns, and the result is the exact
 * derivative of the discrete solution at its steps. The error of the states alone chooses the steps. The model must have no
 * events: a state that jumps at a time of its own has sensitivities that jump too.
 *
 * Compiles at run time (see `compileModel`).
 *
 * @throws RangeError if the model has events, no states, or no such parameter.
 */
export function createSensitivityIntegrator(
  model: Model,
  parameters: readonly string[],
  options: SensitivityOptions = {},
): SensitivityIntegrator {
  if (hasEvents(model))
    throw new RangeError(
      `The model '${model.name}' has events; sensitivities are computed without events only.`,
    );
  return new RosenbrockSensitivities(model, parameters, options);
}

const nothing = new Float64Array(0);

class RosenbrockSensitivities implements SensitivityIntegrator {
  readonly model: CompiledModel;
  private readonly first: CompiledModel;
  private readonly second: CompiledModel;
  private readonly startModel: CompiledModel;
  private readonly jacobian: Sparse;
  private readonly forcing: Sparse;
  private readonly start: Sparse;
  private readonly n: number;
  /** Columns of sensitivities of the current run; states and sensitivities. */
  private count = 0;
  private size = 0;
  private readonly capacity: number;
  private columns: ArrayLike<number>;
  private readonly tolerance: Tolerance;
  private readonly maxSteps: number;
  private readonly system: System;
  private readonly initialStep: InitialStep;
  private readonly control = new StepControl(controlExponents(errorOrder));
  private readonly stops: Stops;
  /** States, then the sensitivities state by state; the same order in all arrays of this size. */
  private readonly z: Float64Array;
  private readonly next: Float64Array;
  private readonly stage: Float64Array;
  private readonly rate: Float64Array;
  private readonly stageRate: Float64Array;
  private readonly increments: Float64Array;
  private readonly coefficients: Float64Array;
  private readonly row: Float64Array;
  private readonly entries: Float64Array;
  private readonly secondEntries: Float64Array;
  private readonly secondState: Float64Array;
  private readonly timeDerivative: Float64Array;
  private readonly jacobianAtStart: Float64Array;
  private readonly linear: LinearSystem;
  private p: Float64Array = nothing;
  private stale = true;

  constructor(
    source: Model,
    readonly parameters: readonly string[],
    { rtol = 1e-8, atol = 1e-11, maxSteps = 100_000, columns = parameters.length }: SensitivityOptions,
  ) {
    const equations = sensitivityEquations(source, parameters);
    this.model = compileModel(source);
    this.first = compileModel(equations.first);
    this.second = compileModel(equations.second);
    this.startModel = compileModel(equations.initial);
    this.jacobian = new Sparse(equations.jacobian, 0);
    this.forcing = new Sparse(equations.forcing, equations.jacobian.rows.length);
    this.start = new Sparse(equations.start, 0);
    const n = (this.n = source.states.length);
    if (n === 0) throw new RangeError(`The model '${source.name}' has no states to integrate.`);
    const size = (this.capacity = n * (1 + columns));
    this.columns = parameters.map((_, k) => k);
    this.tolerance = { relative: rtol, absolute: new Float64Array(n).fill(atol) };
    this.maxSteps = maxSteps;
    this.system = new System(this.model, Float64Array.of(1));
    this.initialStep = new InitialStep(this.system, this.tolerance);
    this.stops = new Stops(this.model);
    const vector = (): Float64Array => new Float64Array(size);
    this.z = vector();
    this.next = vector();
    this.stage = vector();
    this.rate = vector();
    this.stageRate = vector();
    this.row = vector();
    this.increments = new Float64Array(stages * size);
    this.coefficients = new Float64Array(4 * size);
    this.entries = new Float64Array(equations.first.assignments.length);
    this.secondEntries = new Float64Array(this.entries.length);
    this.secondState = new Float64Array(2 * n + 1);
    this.timeDerivative = new Float64Array(n);
    this.jacobianAtStart = new Float64Array(n * n);
    this.linear = new LinearSystem(n);
  }

  initial(p: Float64Array, y: Float64Array, s: Float64Array, columns?: ArrayLike<number>): void {
    this.model.initial(p, y);
    const entries = new Float64Array(this.start.count);
    this.startModel.assignments(0, y, p, nothing, entries);
    s.fill(0);
    this.start.addTo(entries, s.length / this.n, s, 0, columns ?? this.parameters.map((_, k) => k));
  }

  run(task: SensitivityTask): RunResult {
    this.size = this.n + task.sensitivities.length;
    this.count = task.sensitivities.length / this.n;
    this.columns = task.columns ?? this.parameters.map((_, k) => k);
    this.check(task);
    const { start, end, saveAt, saved, savedSensitivities } = task;
    const { n, z, next, control, stops, system } = this;
    this.p = task.parameters;
    system.begin(task.parameters, undefined);
    z.set(task.state);
    z.set(task.sensitivities, n);
    let nextSave = 0;
    const save = (values: Float64Array): void => {
      saved.set(values.subarray(0, n), nextSave * n);
      savedSensitivities.set(values.subarray(n), nextSave * (this.size - n));
      nextSave++;
    };
    const keep = (): void => {
      task.state.set(z.subarray(0, n));
      task.sensitivities.set(z.subarray(n, this.size));
    };
    let steps = 0;
    let rejected = 0;
    const fail = (reason: FailureReason, time: number): RunResult => {
      keep();
      const { rhsEvaluations, jacobians } = system;
      const stats = { steps, rejected, rhsEvaluations, jacobians, methodSwitches: 0 };
      const message = failureMessage(reason, time, steps);
      return { status: 'failed', reason, time, state: z.slice(0, n), stats, message };
    };
    while (nextSave < saveAt.length && saveAt[nextSave]! === start) save(z.subarray(0, this.size));
    const isFinite = (): boolean => z.subarray(0, this.size).every(Number.isFinite);
    if (!isFinite()) return fail('non-finite', start);
    if (end === start) return { status: 'done' };

    stops.prepare(start, end, task.parameters, task.breakpoints);
    stops.advance(start);
    control.reset();
    this.stale = true;
    let t = start;
    let h = this.initialStep.choose(t, z.subarray(0, n), end - start, errorOrder + 1);
    if (!(h > 0)) h = 1e-6 * (end - start);
    for (let attempts = 0; ; attempts++) {
      if (attempts >= this.maxSteps) return fail('step-limit', t);
      const remaining = stops.next - t;
      const reachesStop = h >= remaining;
      const step = reachesStop ? remaining : Math.min(h, Math.max(remaining / 2, h / 2));
      system.latest = reachesStop && stops.isDiscontinuity ? justBefore(stops.next) : Infinity;
      const error = this.attempt(t, step);
      if (!(error <= 1)) {
        rejected++;
        h = step * control.afterRejected(error);
        if (h <= 8 * Number.EPSILON * Math.abs(t) || h < Number.MIN_VALUE / Number.EPSILON)
          return fail(Number.isFinite(error) ? 'step-too-small' : 'non-finite', t);
        continue;
      }
      steps++;
      const reached = reachesStop ? stops.next : t + step;
      if (nextSave < saveAt.length && saveAt[nextSave]! < reached) {
        this.interpolant();
        const from = z.subarray(0, this.size);
        while (nextSave < saveAt.length && saveAt[nextSave]! < reached) {
          interpolate(from, this.coefficients, (saveAt[nextSave]! - t) / (reached - t), this.row, 0);
          save(this.row.subarray(0, this.size));
        }
      }
      z.set(next);
      this.stale = true;
      t = reached;
      const proposed = step * control.afterAccepted(error);
      h = step < h ? Math.max(h, proposed) : proposed;
      if (!reachesStop) continue;
      while (nextSave < saveAt.length && saveAt[nextSave]! === t) save(z.subarray(0, this.size));
      if (!isFinite()) return fail('non-finite', t);
      if (t >= end) {
        keep();
        return { status: 'done' };
      }
      if (stops.isDiscontinuity) control.reset();
      stops.advance(t);
    }
  }

  /** The stages are those of `Rodas5P.attempt`; a column of S has the same matrix, and the coupling through y on the right. */
  private attempt(t: number, h: number): number {
    const { n, size, z, stage, increments, rate, stageRate, linear, system, timeDerivative } = this;
    const { matrix } = linear;
    if (this.stale) {
      this.rates(t, z, rate);
      this.jacobianAtStart.fill(0);
      this.jacobian.addByRow(this.entries, n, this.jacobianAtStart);
      system.timeDerivative(t, h, z.subarray(0, n), rate.subarray(0, n), timeDerivative);
      this.stale = false;
    }
    const diagonal = 1 / (gamma * h);
    for (let i = 0; i < n * n; i++) matrix[i] = -this.jacobianAtStart[i]!;
    for (let i = 0; i < n; i++) matrix[i * n + i] = matrix[i * n + i]! + diagonal;
    if (!linear.factorize()) return NaN;

    for (let s = 0; s < stages; s++) {
      const offset = s * size;
      this.combine(s, h);
      let current = rate;
      if (s > 0) {
        this.rates(t + nodes[s]! * h, stage, stageRate);
        current = stageRate;
      }
      const timeWeight = h * timeWeights[s]!;
      for (let i = 0; i < size; i++) increments[offset + i] = increments[offset + i]! + current[i]!;
      for (let i = 0; i < n; i++)
        increments[offset + i] = increments[offset + i]! + timeWeight * timeDerivative[i]!;
      linear.solve(increments, offset);
      if (size === n) continue;
      this.addCoupling(t, offset, timeWeight);
      linear.solveRows(increments, offset + n, this.count);
    }
    const last = (stages - 1) * size;
    const { next } = this;
    for (let i = 0; i < size; i++) next[i] = stage[i]! + increments[last + i]!;
    const error = increments.subarray(last, last + n);
    return errorNorm(error, z, next, this.tolerance);
  }

  /** The state of a stage, and what the increments before it add to its own: both in one pass over them, which memory bounds. */
  private combine(s: number, h: number): void {
    const { size, z, stage, increments } = this;
    const a = alpha[s]!;
    const c = coupling[s]!;
    const offset = s * size;
    increments.fill(0, offset, offset + size);
    // The rows of the last two stages each add the stage before.
    const adds = s >= stages - 2;
    if (!adds) for (let i = 0; i < size; i++) stage[i] = z[i]!;
    for (let j = 0; j < s; j++) {
      const from = j * size;
      const byC = c[j]! / h;
      const byA = !adds ? a[j]! : j === s - 1 ? 1 : 0;
      if (byA === 0) addScaled(increments, offset, byC, increments, from, size);
      else {
        for (let i = 0; i < size; i++) {
          const increment = increments[from + i]!;
          stage[i] = stage[i]! + byA * increment;
          increments[offset + i] = increments[offset + i]! + byC * increment;
        }
      }
    }
  }

  /** Rates of states and sensitivities; leaves the entries of J and F in `entries`. */
  private rates(t: number, z: Float64Array, out: Float64Array): void {
    const { n, size, entries, jacobian, system } = this;
    const y = z.subarray(0, n);
    system.rate(t, y, out.subarray(0, n));
    this.first.assignments(Math.min(t, system.latest), y, this.p, nothing, entries);
    out.fill(0, n, size);
    this.forcing.addTo(entries, this.count, out, n, this.columns);
    jacobian.addProduct(entries, this.count, z, n, out, n);
  }

  /** Adds the derivative of the sensitivities' rates along the increment of the states, and along time. */
  private addCoupling(t: number, offset: number, timeWeight: number): void {
    const { n, z, secondState, secondEntries, increments, jacobian } = this;
    secondState.set(z.subarray(0, n));
    secondState.set(increments.subarray(offset, offset + n), n);
    secondState[2 * n] = timeWeight;
    this.second.assignments(Math.min(t, this.system.latest), secondState, this.p, nothing, secondEntries);
    this.forcing.addTo(secondEntries, this.count, increments, offset + n, this.columns);
    jacobian.addProduct(secondEntries, this.count, z, n, increments, offset + n);
  }

  private interpolant(): void {
    const { size, z, next, increments, coefficients: c } = this;
    const [w1, w2, w3] = dense as readonly [readonly number[], readonly number[], readonly number[]];
    for (let i = 0; i < size; i++) {
      let d1 = 0;
      let d2 = 0;
      let d3 = 0;
      for (let s = 0; s < stages; s++) {
        const increment = increments[s * size + i]!;
        d1 += w1[s]! * increment;
        d2 += w2[s]! * increment;
        d3 += w3[s]! * increment;
      }
      c[i] = next[i]! - z[i]! + d1;
      c[size + i] = d2 - d1;
      c[2 * size + i] = d3 - d2;
      c[3 * size + i] = -d3;
    }
  }

  private check({ start, end, saveAt, ...task }: SensitivityTask): void {
    const { n, size, capacity, columns, parameters, count } = this;
    if (!Number.isInteger(count) || size > capacity)
      throw new RangeError(
        `There are ${size - n} sensitivities for ${n} states, and at most ${capacity - n} fit.`,
      );
    if (columns.length !== parameters.length || Array.from(columns).some((column) => column >= count))
      throw new RangeError(`The columns must be one per parameter, from -1 to ${count - 1}.`);
    if (!(Number.isFinite(start) && Number.isFinite(end) && start <= end))
      throw new RangeError(
        `The start, ${start}, must not be after the end, ${end}, and both must be finite.`,
      );
    const expected: readonly (readonly [string, number, number])[] = [
      ['state', task.state.length, n],
      ['parameter vector', task.parameters.length, this.model.parameterNames.length],
      ['array of saved states', task.saved.length, n * saveAt.length],
      ['array of saved sensitivities', task.savedSensitivities.length, (size - n) * saveAt.length],
    ];
    for (const [what, found, wanted] of expected) {
      if (found !== wanted)
        throw new RangeError(`The ${what} of '${this.model.name}' has ${found} values, not ${wanted}.`);
    }
    saveAt.forEach((time, i) => {
      if (!(time >= (saveAt[i - 1] ?? start) && time <= end))
        throw new RangeError(`saveAt must ascend from ${start} to ${end}; value ${i} is ${time}.`);
    });
  }
}

/** A sparse matrix whose entries come from an array, from `first` on. */
class Sparse {
  readonly count: number;
  private readonly rows: Int32Array;
  private readonly columns: Int32Array;

  constructor(
    pattern: SparsePattern,
    private readonly first: number,
  ) {
    this.count = pattern.rows.length;
    this.rows = Int32Array.from(pattern.rows);
    this.columns = Int32Array.from(pattern.columns);
  }

  /** Adds the matrix to one of `width` columns that stands row by row from an offset on; `to` has the column of each of ours. */
  addTo(
    entries: Float64Array,
    width: number,
    out: Float64Array,
    offset: number,
    to: ArrayLike<number>,
  ): void {
    const { rows, columns, first, count } = this;
    for (let e = 0; e < count; e++) {
      const column = to[columns[e]!]!;
      if (column < 0) continue;
      const at = offset + rows[e]! * width + column;
      out[at] = out[at]! + entries[first + e]!;
    }
  }

  /** Adds the matrix to one of n columns that stands row by row. */
  addByRow(entries: Float64Array, n: number, out: Float64Array): void {
    const { rows, columns, first, count } = this;
    for (let e = 0; e < count; e++) {
      const at = rows[e]! * n + columns[e]!;
      out[at] = out[at]! + entries[first + e]!;
    }
  }

  /** Adds the product with a matrix of `width` columns, row by row at x[from…], to the one at out[to…]. */
  addProduct(
    entries: Float64Array,
    width: number,
    x: Float64Array,
    from: number,
    out: Float64Array,
    to: number,
  ): void {
    const { rows, columns, first, count } = this;
    for (let e = 0; e < count; e++)
      addScaled(out, to + rows[e]! * width, entries[first + e]!, x, from + columns[e]! * width, width);
  }
}
