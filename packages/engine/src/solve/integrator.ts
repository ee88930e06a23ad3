import type { CompiledModel } from '../compile/compiled-model.js';
import type { DenseOutput } from './dense-output.js';
import type { Tolerance } from './error-norm.js';
import { ExplicitRungeKutta } from './explicit.js';
import { InitialStep } from './initial-step.js';
import {
  type FailureReason,
  type IntegrationFailure,
  type SolverStatistics,
  failureMessage,
} from './result.js';
import { Rodas5P } from './rodas5p.js';
import { rk4 } from './rk4.js';
import { StepControl, controlExponents } from './step-control.js';
import { type Stepper, interpolate } from './stepper.js';
import { StiffnessDetector } from './stiffness-detector.js';
import { Stops } from './stops.js';
import { type InputFunction, System, justBefore } from './system.js';
import { Triggers, shorten } from './triggers.js';
import { tsit5 } from './tsit5.js';

/**
 * For non-stiff systems 'tsit5', or 'rk4' where a few digits are enough; 'rodas5p' for stiff ones; 'auto' starts with
 * tsit5 and changes as stiffness comes and goes.
 */
export type SolverMethod = 'tsit5' | 'rk4' | 'rodas5p' | 'auto';

/** Method, tolerances and limits of an integrator. */
export interface IntegratorOptions {
  /** Default 'auto'. */
  readonly method?: SolverMethod;
  /** Relative tolerance, default 1e-6. */
  readonly rtol?: number;
  /** Absolute tolerance, one for all states or one per state, positive; default 1e-9. */
  readonly atol?: number | Float64Array;
  /** Largest number of steps, rejected ones included; default 100 000. */
  readonly maxSteps?: number;
  /** Longest step, in units of time; default unlimited. */
  readonly maxStep?: number;
  /**
   * Draws the order of events of one time and one priority, which SBML leaves open; default is the order of the model.
   */
  readonly eventSeed?: number;
  /** Number of nodes that an input function fills (see `CompiledModel`); default 1, whose weight is set to 1. */
  readonly inputNodes?: number;
}

/** One run of a model: from where to where, with which parameters and inputs, and what is saved. */
export interface IntegrationTask {
  readonly start: number;
  readonly end: number;
  /** The state at the start; overwritten by that at the end, or where the integration failed. */
  readonly state: Float64Array;
  readonly parameters: Float64Array;
  /** Constant inputs, or a function that writes the inputs at a time; read only if the model has inputs. */
  readonly inputs?: Float64Array | InputFunction | undefined;
  /** Ascending times from start to end at which the state is wanted. */
  readonly saveAt?: Float64Array | undefined;
  /** Receives the states at `saveAt`, one row of n each. */
  readonly saved?: Float64Array | undefined;
  /** Times at which inputs jump; steps end there. In any order; those outside of the interval are ignored. */
  readonly breakpoints?: ArrayLike<number> | undefined;
  /** Receives all steps. */
  readonly dense?: DenseOutput | undefined;
}

/** Whether a run came to its end, else why not. */
export type RunResult = { readonly status: 'done' } | IntegrationFailure;

/** Runs one model many times with the same method and tolerance; its work arrays are allocated once. */
export interface Integrator {
  readonly model: CompiledModel;
  /** Of the last run. */
  readonly stats: SolverStatistics;
  /**
   * Integrates from start to end. Model events with start < time ≤ end happen, in the order of the model where
   * they coincide, and what is saved at their time is the state after them. Events that conditions trigger are executed at the
   * first time at which the condition holds, by dense output to its last bits, or at the start.
   *
   * @throws RangeError if an array has the wrong length, or the times are not ascending and in the interval.
   */
  run(task: IntegrationTask): RunResult;
  /**
   * The parameters of the last run, and what its model reads of the past at a time in it (`CompiledModel.delays`): for
   * `assignments`. The array is overwritten by the next call.
   */
  parametersAt(t: number, y: Float64Array): Float64Array;
}

/**
 * An integrator of a compiled model, which allocates its work arrays once for many runs.
 * @throws RangeError if an option is out of range.
 */
export function createIntegrator(model: CompiledModel, options: IntegratorOptions = {}): Integrator {
  return new AdaptiveIntegrator(model, options);
}

const done: RunResult = Object.freeze({ status: 'done' });

class AdaptiveIntegrator implements Integrator {
  private readonly method: SolverMethod;
  private readonly maxSteps: number;
  private readonly maxStep: number;
  private readonly system: System;
  private readonly explicit: Stepper;
  private readonly implicit: Rodas5P;
  private readonly control: StepControl;
  private readonly detector = new StiffnessDetector();
  private readonly initialStep: InitialStep;
  private readonly stops: Stops;
  private readonly triggers: Triggers | undefined;
  private readonly y: Float64Array;
  private readonly coefficients: Float64Array;
  /** The Jacobian that the stiffness detector looks at in explicit steps. */
  private readonly reviewed: Float64Array;
  private steps = 0;
  private rejected = 0;
  private methodSwitches = 0;

  constructor(
    readonly model: CompiledModel,
    options: IntegratorOptions,
  ) {
    const { method = 'auto', rtol = 1e-6, maxSteps = 100_000, maxStep = Infinity } = options;
    const n = model.stateNames.length;
    if (n === 0) throw new RangeError(`The model '${model.name}' has no states to integrate.`);
    if (!(rtol >= 0 && rtol < 1)) throw new RangeError(`rtol must be at least 0 and below 1, not ${rtol}.`);
    if (!(maxStep > 0)) throw new RangeError(`maxStep must be positive, not ${maxStep}.`);
    const tolerance: Tolerance = { relative: rtol, absolute: absoluteTolerance(options.atol ?? 1e-9, n) };
    this.method = method;
    this.maxSteps = maxSteps;
    this.maxStep = maxStep;
    this.system = new System(model, ownInputs(model, options.inputNodes ?? 1));
    const tableau = method === 'rk4' ? rk4 : tsit5;
    this.explicit = new ExplicitRungeKutta(tableau, this.system, tolerance);
    this.implicit = new Rodas5P(this.system, tolerance);
    this.control = new StepControl(controlExponents(this.first.errorOrder));
    this.initialStep = new InitialStep(this.system, tolerance);
    this.stops = new Stops(model);
    this.triggers = model.watched && new Triggers(model.watched, this.system, options.eventSeed);
    this.y = new Float64Array(n);
    this.coefficients = new Float64Array(4 * n);
    this.reviewed = new Float64Array(n * n);
  }

  get stats(): SolverStatistics {
    const { steps, rejected, methodSwitches } = this;
    const { rhsEvaluations, jacobians } = this.system;
    return { steps, rejected, rhsEvaluations, jacobians, methodSwitches };
  }

  parametersAt(t: number, y: Float64Array): Float64Array {
    return this.system.parametersAt(t, y);
  }

  run(task: IntegrationTask): RunResult {
    checkTask(this.model, task);
    const { start, end, parameters, saveAt, saved, dense } = task;
    const { y, system, stops, triggers, control, detector } = this;
    const n = y.length;
    this.steps = this.rejected = this.methodSwitches = 0;
    y.set(task.state);
    system.begin(parameters, task.inputs);
    control.reset();
    detector.reset();
    const saveCount = saveAt?.length ?? 0;
    let nextSave = 0;
    let maxStep = this.maxStep;
    const { delays } = system;
    delays?.begin(start, y, parameters);
    if (triggers !== undefined) {
      stops.prepare(start, end, parameters, task.breakpoints);
      triggers.begin(start, y, parameters, stops);
      if (triggers.settle(start, y, stops) === 'cascade') return this.fail('event-cascade', start, task);
      maxStep = Math.min(maxStep, triggers.longestStep(start, end));
    }
    while (nextSave < saveCount && saveAt![nextSave]! === start) saved!.set(y, nextSave++ * n);
    if (!allFinite(y)) return this.fail('non-finite', start, task);
    if (end === start) {
      task.state.set(y);
      return done;
    }
    if (triggers === undefined) stops.prepare(start, end, parameters, task.breakpoints);
    delays?.jump(start, y, stops);

    let t = start;
    let stepper = this.first;
    let h = Math.min(maxStep, this.initialStep.choose(t, y, end - start, stepper.errorOrder + 1));
    if (!(h > 0)) h = 1e-6 * (end - start);
    // The step that the control proposed after the first one from the last jump: doses come again, and each attempt that is
    // too long costs an implicit method a factorization and all its stages.
    let afterJump = Infinity;
    let isFirst = false;
    stepper.restart(t, y);
    stops.advance(t);

    for (let attempts = 0; ; attempts++) {
      if (attempts >= this.maxSteps) return this.fail('step-limit', t, task);
      if (delays !== undefined) h = Math.min(h, delays.longestStep(t, y));
      const remaining = stops.next - t;
      const reachesStop = h >= remaining;
      // Two halves rather than a full step and a sliver.
      const step = reachesStop ? remaining : Math.min(h, Math.max(remaining / 2, h / 2));
      system.latest = reachesStop && stops.isDiscontinuity ? justBefore(stops.next) : Infinity;
      const error = stepper.attempt(t, y, step);

      if (!(error <= 1)) {
        this.rejected++;
        h = step * control.afterRejected(error);
        if (triggers !== undefined && Number.isFinite(error)) {
          // A rate that jumps is a likely reason.
          stepper.interpolant(y, this.coefficients);
          h = triggers.aim(t, t + step, y, stepper.next, this.coefficients) ?? h;
        }
        if (h <= 8 * Number.EPSILON * Math.abs(t) || h < Number.MIN_VALUE / Number.EPSILON) {
          return this.fail(Number.isFinite(error) ? 'step-too-small' : 'non-finite', t, task);
        }
        continue;
      }

      let reached = reachesStop ? stops.next : t + step;
      this.steps++;
      let change: number | undefined;
      let isCut = false;
      if (triggers !== undefined) {
        stepper.interpolant(y, this.coefficients);
        change = triggers.firstChange(t, reached, y, stepper.next, this.coefficients);
        if (change !== undefined && change < reached) {
          isCut = true;
          shorten(this.coefficients, n, (change - t) / (reached - t));
          reached = change;
        }
      }
      if (
        dense !== undefined ||
        delays !== undefined ||
        (nextSave < saveCount && saveAt![nextSave]! < reached)
      ) {
        if (triggers === undefined) stepper.interpolant(y, this.coefficients);
        dense?.add(t, reached, y, this.coefficients);
        delays?.add(t, reached, y, this.coefficients, isCut ? triggers!.state : stepper.next);
        for (; nextSave < saveCount && saveAt![nextSave]! < reached; nextSave++) {
          interpolate(y, this.coefficients, (saveAt![nextSave]! - t) / (reached - t), saved!, nextSave * n);
        }
      }
      if (isCut) y.set(triggers!.state);
      else {
        stepper.accept();
        y.set(stepper.next);
      }
      t = reached;
      const proposed = step * control.afterAccepted(error);
      // A step cut short by a stop says little about the next one.
      h = Math.min(maxStep, step < h ? Math.max(h, proposed) : proposed);
      if (isFirst) {
        afterJump = h;
        isFirst = false;
      }

      if (this.method === 'auto' && this.shouldSwitch(stepper, step, t)) {
        stepper = stepper === this.explicit ? this.implicit : this.explicit;
        this.methodSwitches++;
        control.reset();
        if (t < end) stepper.restart(t, y);
      }

      if (!reachesStop && change === undefined) continue;
      const isStop = reachesStop && !isCut;
      const jumps = change !== undefined || stops.isDiscontinuity;
      system.latest = Infinity;
      if (isStop) stops.applyEvents(t, y, system.parametersAt(t, y));
      if (triggers?.settle(t, y, stops) === 'cascade') return this.fail('event-cascade', t, task);
      if (jumps) delays?.jump(t, y, stops);
      for (; nextSave < saveCount && saveAt![nextSave]! === t; nextSave++) saved!.set(y, nextSave * n);
      if (!allFinite(y)) return this.fail('non-finite', t, task);
      if (t >= end) {
        task.state.set(y);
        return done;
      }
      stops.advance(t);
      if (jumps) {
        stepper.restart(t, y);
        control.reset();
        if (this.method === 'rodas5p') {
          h = Math.min(h, afterJump);
          isFirst = true;
        }
      }
    }
  }

  /** The method that a run begins with. */
  private get first(): Stepper {
    return this.method === 'rodas5p' ? this.implicit : this.explicit;
  }

  private shouldSwitch(stepper: Stepper, h: number, t: number): boolean {
    const { detector, system, implicit, y, reviewed } = this;
    if (!detector.isReviewDue()) return false;
    if (stepper === implicit) return detector.shouldSwitch(true, h, implicit.jacobian, y.length);
    system.jacobian(t, y, reviewed);
    return detector.shouldSwitch(false, h, reviewed, y.length);
  }

  private fail(reason: FailureReason, time: number, task: IntegrationTask): IntegrationFailure {
    task.state.set(this.y);
    const message = failureMessage(reason, time, this.steps);
    return { status: 'failed', reason, time, state: this.y.slice(), stats: this.stats, message };
  }
}

function absoluteTolerance(atol: number | Float64Array, n: number): Float64Array {
  const absolute = typeof atol === 'number' ? new Float64Array(n).fill(atol) : atol.slice();
  if (absolute.length !== n) throw new RangeError(`atol has ${absolute.length} values for ${n} states.`);
  if (!absolute.every((value) => value > 0)) throw new RangeError('atol must be positive.');
  return absolute;
}

function ownInputs(model: CompiledModel, nodes: number): Float64Array {
  if (!(Number.isInteger(nodes) && nodes > 0))
    throw new RangeError(`inputNodes must be a positive integer, not ${nodes}.`);
  const inputs = new Float64Array(nodes * (1 + model.inputNames.length));
  if (nodes === 1) inputs[0] = 1;
  return inputs;
}

function allFinite(values: Float64Array): boolean {
  for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i])) return false;
  return true;
}

function checkTask(model: CompiledModel, task: IntegrationTask): void {
  const { start, end, state, parameters, inputs, saveAt, saved } = task;
  const n = model.stateNames.length;
  const expect = (what: string, found: number, expected: number): void => {
    if (found !== expected)
      throw new RangeError(`The ${what} of '${model.name}' has ${found} values, not ${expected}.`);
  };
  if (!(Number.isFinite(start) && Number.isFinite(end) && start <= end)) {
    throw new RangeError(`The start, ${start}, must not be after the end, ${end}, and both must be finite.`);
  }
  expect('state', state.length, n);
  expect('parameter vector', parameters.length, model.parameterNames.length);
  if (model.inputNames.length > 0 && inputs === undefined) {
    throw new RangeError(`The model '${model.name}' needs its inputs: ${model.inputNames.join(', ')}.`);
  }
  if (saveAt === undefined) return;
  expect('array of saved states', saved?.length ?? 0, n * saveAt.length);
  let previous = start;
  for (let i = 0; i < saveAt.length; i++) {
    const time = saveAt[i]!;
    if (!(time >= previous && time <= end)) {
      throw new RangeError(`saveAt must ascend from ${start} to ${end}; value ${i} is ${time}.`);
    }
    previous = time;
  }
}
