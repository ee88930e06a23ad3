import {
  type CompiledModel,
  type Expr,
  type Integrator,
  type Model,
  type SensitivityIntegrator,
  compileModel,
  createIntegrator,
  createSensitivityIntegrator,
  differentiate,
  effectiveParameters,
  inlineFunctions,
  literal,
  namesIn,
  simplify,
  substitute,
} from '@bifrons/engine';
import { timeBreakpoints } from './breakpoints.js';
import type { PetabProblem } from './model.js';
import { density, fromScale, scaleSlope, toScale } from './noise.js';
import { priorDensity } from './prior.js';
import type { Condition, Measurement, Observable, Override, PetabParameter } from './tables.js';

/** Tolerances of the integration; the defaults give the log-likelihood to about 1e-5. */
export interface LikelihoodOptions {
  /** Default 1e-8. */
  readonly rtol?: number;
  /** Default 1e-10, in the units of the model. */
  readonly atol?: number;
}

/** A log-likelihood with what was simulated. */
export interface Evaluation {
  readonly status: 'done';
  readonly logLikelihood: number;
  /** The logarithm of the prior density of the estimated parameters, 0 if no parameter has a prior. */
  readonly logPrior: number;
  /** By measurement, in the order of the table. */
  readonly simulated: Float64Array;
  readonly noise: Float64Array;
}

/** The same with derivatives with respect to the estimated parameters, on their scales. */
export interface EvaluationWithGradient extends Evaluation {
  /** Of the log-likelihood. */
  readonly gradient: Float64Array;
  /** Of the logarithm of the prior, and what stands for minus its second derivatives. */
  readonly priorGradient: Float64Array;
  readonly priorInformation: Float64Array;
  /** Row by row: what Gauss–Newton takes for minus the second derivative of the log-likelihood. */
  readonly information: Float64Array;
}

/** Why there is no likelihood at these parameters. */
export interface EvaluationFailure {
  readonly status: 'failed';
  readonly message: string;
}

/** The likelihood of a problem, compiled once for many parameters. */
export interface PetabLikelihood {
  readonly problem: PetabProblem;
  /** In the order of the vectors that it takes and gives. */
  readonly estimated: readonly PetabParameter[];
  /** The nominal values on the parameters' scales. @throws RangeError if one is missing */
  nominal(): Float64Array;
  /** The bounds on the parameters' scales. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Values of estimated parameters that stand at a point of their scales. */
  values(point: Float64Array): Float64Array;
  evaluate(point: Float64Array): Evaluation | EvaluationFailure;
  /** @throws RangeError if the model has events, with which there are no sensitivities */
  withGradient(point: Float64Array): EvaluationWithGradient | EvaluationFailure;
}

/**
 * Compiles the likelihood of a problem (PEtab v1). Simulations are the pairs of conditions that measurements name. With a
 * pre-equilibration, the model first runs in that condition until its rates are small; then the simulation condition sets what it
 * gives and time begins at 0. `inf` in place of a time is the steady state.
 */
export function petabLikelihood(problem: PetabProblem, options: LikelihoodOptions = {}): PetabLikelihood {
  return new CompiledLikelihood(problem, options);
}

/** Where the value of a parameter comes from: an estimated parameter by index, or none. */
const fixed = -1;

/** A pair of conditions, and the measurements in it. */
interface Simulation {
  readonly condition: Condition;
  readonly preequilibration: Condition | undefined;
  /** Finite times, ascending. */
  readonly times: Float64Array;
  readonly reachesSteadyState: boolean;
  readonly measurements: readonly { readonly index: number; readonly row: number }[];
}

/** What a simulation gave: rows of states, and of sensitivities, at its times; the steady state in the last row. */
interface Course {
  readonly parameters: Float64Array;
  readonly states: Float64Array;
  readonly sensitivities: Float64Array;
  /** By estimated parameter its column of the sensitivities, or −1. */
  readonly columns: Int32Array;
  readonly columnCount: number;
}

class EvaluationError extends Error {}

class CompiledLikelihood implements PetabLikelihood {
  readonly estimated: readonly PetabParameter[];
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  private readonly estimatedIndex: ReadonlyMap<string, number>;
  private readonly tableValues: ReadonlyMap<string, PetabParameter>;
  private readonly compiled: CompiledModel;
  private readonly parameterIndex: ReadonlyMap<string, number>;
  private readonly stateIndex: ReadonlyMap<string, number>;
  private readonly defaults: Float64Array;
  private readonly breakpoints: (parameters: Float64Array) => Float64Array;
  private readonly simulations: readonly Simulation[];
  private readonly observables: ReadonlyMap<string, ObservationFunction>;
  private readonly integrator: Integrator;
  private readonly tolerance: { readonly rtol: number; readonly atol: number };
  private sensitivityIntegrator: SensitivityIntegrator | undefined;
  private readonly dynamic: readonly string[];

  constructor(
    readonly problem: PetabProblem,
    { rtol = 1e-8, atol = 1e-10 }: LikelihoodOptions,
  ) {
    const { tables, model } = problem;
    const estimated = (this.estimated = tables.parameters.filter((one) => one.estimated));
    this.lower = Float64Array.from(estimated, ({ scale, lower }) => toScale(scale, lower!));
    this.upper = Float64Array.from(estimated, ({ scale, upper }) => toScale(scale, upper!));
    this.estimatedIndex = new Map(estimated.map(({ id }, i) => [id, i]));
    this.tableValues = new Map(tables.parameters.map((one) => [one.id, one]));
    // Steps end where a rate jumps at a time (`breakpoints`); jumps by a state are left to the control of the steps.
    this.compiled = compileModel(model, { watchConditions: false });
    this.parameterIndex = new Map(this.compiled.parameterNames.map((name, i) => [name, i]));
    this.stateIndex = new Map(this.compiled.stateNames.map((name, i) => [name, i]));
    this.defaults = this.compiled.defaults();
    this.breakpoints = timeBreakpoints(model);
    this.simulations = simulationsOf(problem);
    this.tolerance = { rtol, atol };
    this.integrator = createIntegrator(this.compiled, { method: 'rodas5p', rtol, atol });
    const conditions = this.simulations.flatMap(({ condition, preequilibration }) =>
      preequilibration === undefined ? [condition] : [preequilibration, condition],
    );
    const effective = effectiveParameters(model);
    const varied = model.parameters
      .map(({ name }) => name)
      .filter((name) => conditions.some((condition) => this.source(name, condition) !== fixed));
    this.dynamic = varied.filter((name) => effective.has(name));
    this.observables = new Map(
      tables.observables.map((observable) => [
        observable.id,
        new ObservationFunction(observable, problem, new Set(varied)),
      ]),
    );
  }

  nominal(): Float64Array {
    return Float64Array.from(this.estimated, ({ id, scale, nominal }) => {
      if (nominal === undefined)
        throw new RangeError(
          `The parameter '${id}' has no nominalValue; add one to the table of parameters.`,
        );
      return toScale(scale, nominal);
    });
  }

  values(point: Float64Array): Float64Array {
    return Float64Array.from(this.estimated, ({ scale }, i) => fromScale(scale, point[i]!));
  }

  evaluate(point: Float64Array): Evaluation | EvaluationFailure {
    return this.guarded(() => this.compute(point, undefined));
  }

  withGradient(point: Float64Array): EvaluationWithGradient | EvaluationFailure {
    const count = this.estimated.length;
    const sums = { gradient: new Float64Array(count), information: new Float64Array(count * count) };
    return this.guarded(() => {
      const evaluation = this.compute(point, sums);
      const priorGradient = new Float64Array(count);
      const priorInformation = new Float64Array(count);
      this.estimated.forEach((parameter, i) => {
        const value = fromScale(parameter.scale, point[i]!);
        const byPoint = 1 / scaleSlope(parameter.scale, value);
        const prior = priorDensity(parameter, value);
        priorGradient[i] = prior.slope * byPoint;
        priorInformation[i] = prior.information * byPoint ** 2;
      });
      return { ...evaluation, ...sums, priorGradient, priorInformation };
    });
  }

  private guarded<T extends Evaluation>(compute: () => T): T | EvaluationFailure {
    try {
      return compute();
    } catch (error) {
      if (error instanceof EvaluationError) return { status: 'failed', message: error.message };
      throw error;
    }
  }

  private compute(
    point: Float64Array,
    sums: { readonly gradient: Float64Array; readonly information: Float64Array } | undefined,
  ): Evaluation {
    if (point.length !== this.estimated.length)
      throw new RangeError(`There are ${this.estimated.length} estimated parameters, not ${point.length}.`);
    const { tables } = this.problem;
    const values = this.values(point);
    const count = values.length;
    const byPoint = Float64Array.from(this.estimated, ({ scale }, i) => 1 / scaleSlope(scale, values[i]!));
    const simulated = new Float64Array(tables.measurements.length);
    const noise = new Float64Array(tables.measurements.length);
    let logLikelihood = 0;
    const byExpected = new Float64Array(count);
    const byNoise = new Float64Array(count);
    for (const simulation of this.simulations) {
      const course = this.run(simulation, values, sums !== undefined);
      const n = this.compiled.stateNames.length;
      for (const { index, row } of simulation.measurements) {
        const measurement = tables.measurements[index]!;
        const observation = this.observables.get(measurement.observable)!;
        const state = course.states.subarray(row * n, row * n + n);
        const overrides = [...measurement.observableParameters, ...measurement.noiseParameters];
        const filled = overrides.map((override) => this.valueOf(override, values, course.parameters));
        const out = observation.compute(measurement.time, state, course.parameters, filled);
        const expected = out[0]!;
        const sd = out[1]!;
        this.checkObservation(measurement, observation.observable, expected, sd);
        const likely = density(observation.observable, measurement.value, expected, sd);
        logLikelihood += likely.log;
        simulated[index] = expected;
        noise[index] = sd;
        if (sums === undefined) continue;

        byExpected.fill(0);
        byNoise.fill(0);
        observation.states.forEach((name, at) => {
          const [ofExpected, ofNoise] = observation.derivatives(out, at);
          const offset = (row * n + this.stateIndex.get(name)!) * course.columnCount;
          for (let i = 0; i < count; i++) {
            const column = course.columns[i]!;
            if (column < 0) continue;
            const sensitivity = course.sensitivities[offset + column]!;
            byExpected[i] = byExpected[i]! + ofExpected * sensitivity;
            byNoise[i] = byNoise[i]! + ofNoise * sensitivity;
          }
        });
        observation.parameters.forEach((name, at) => {
          const [ofExpected, ofNoise] = observation.derivatives(out, observation.states.length + at);
          const placeholder = observation.placeholders.indexOf(name);
          const i =
            placeholder >= 0
              ? this.sourceOf(overrides[placeholder]!, simulation.condition)
              : this.source(name, simulation.condition);
          if (i === fixed) return;
          byExpected[i] = byExpected[i]! + ofExpected;
          byNoise[i] = byNoise[i]! + ofNoise;
        });
        const touched: number[] = [];
        for (let i = 0; i < count; i++) {
          byExpected[i] = byExpected[i]! * byPoint[i]!;
          byNoise[i] = byNoise[i]! * byPoint[i]!;
          if (byExpected[i] === 0 && byNoise[i] === 0) continue;
          touched.push(i);
          sums.gradient[i] =
            sums.gradient[i]! + likely.byExpected * byExpected[i]! + likely.byNoise * byNoise[i]!;
        }
        for (const i of touched) {
          const expectedWeight = likely.informationOfExpected * byExpected[i]!;
          const noiseWeight = likely.informationOfNoise * byNoise[i]!;
          for (const j of touched) {
            const at = i * count + j;
            sums.information[at] =
              sums.information[at]! + expectedWeight * byExpected[j]! + noiseWeight * byNoise[j]!;
          }
        }
      }
    }
    if (!Number.isFinite(logLikelihood))
      throw new EvaluationError('The log-likelihood is not a finite number.');
    let logPrior = 0;
    this.estimated.forEach((parameter, i) => (logPrior += priorDensity(parameter, values[i]!).log));
    return { status: 'done', logLikelihood, logPrior, simulated, noise };
  }

  private run(simulation: Simulation, values: Float64Array, withSensitivities: boolean): Course {
    const { condition, preequilibration, times, reachesSteadyState } = simulation;
    const n = this.compiled.stateNames.length;
    const parameters = this.parametersIn(condition, values);
    const first = preequilibration ?? condition;
    const before = preequilibration === undefined ? parameters : this.parametersIn(preequilibration, values);
    const { columns, count } = withSensitivities
      ? this.columnsOf(simulation)
      : { columns: new Int32Array(0), count: 0 };
    const runner = withSensitivities ? this.sensitivities() : undefined;
    const columnsIn = (of: Condition): Int32Array =>
      Int32Array.from(this.dynamic, (name) => {
        const source = this.source(name, of);
        return source === fixed ? -1 : columns[source]!;
      });
    const state = new Float64Array(n);
    const sensitivities = new Float64Array(n * count);
    const start = (of: Condition, p: Float64Array, y: Float64Array, s: Float64Array): void => {
      if (runner === undefined) this.compiled.initial(p, y);
      else runner.initial(p, y, s, columnsIn(of));
    };
    const advance = (
      of: Condition,
      p: Float64Array,
      from: number,
      to: number,
      saveAt: Float64Array,
      saved: Float64Array,
      savedSensitivities: Float64Array,
    ): void => {
      const task = {
        start: from,
        end: to,
        state,
        parameters: p,
        saveAt,
        saved,
        breakpoints: this.breakpoints(p),
      };
      const result =
        runner === undefined
          ? this.integrator.run(task)
          : runner.run({ ...task, sensitivities, savedSensitivities, columns: columnsIn(of) });
      if (result.status === 'failed')
        throw new EvaluationError(`The simulation of condition '${of.id}' failed. ${result.message}`);
    };
    const none = new Float64Array(0);
    const settle = (of: Condition, p: Float64Array, from: number): void => {
      const rate = new Float64Array(n);
      let t = from;
      for (let horizon = Math.max(100, 10 * from); horizon <= 1e12; horizon *= 10) {
        advance(of, p, t, horizon, none, none, none);
        t = horizon;
        this.compiled.rhs(t, state, p, Float64Array.of(1), rate);
        // Were the rates to stay, so much would the states change in the time that has passed.
        if (rate.every((value, i) => Math.abs(value) * t <= 1e-7 * Math.abs(state[i]!) + 1e-9)) return;
      }
      throw new EvaluationError(
        `The condition '${of.id}' has not come to a steady state at time ${t.toExponential()}. Perhaps there is none.`,
      );
    };

    start(first, before, state, sensitivities);
    if (preequilibration !== undefined) {
      settle(preequilibration, before, 0);
      this.reinitialize(condition, parameters, state, sensitivities, count, start);
    }
    const rows = times.length + (reachesSteadyState ? 1 : 0);
    const states = new Float64Array(rows * n);
    const saved = states.subarray(0, times.length * n);
    const allSensitivities = new Float64Array(rows * n * count);
    const savedSensitivities = allSensitivities.subarray(0, times.length * n * count);
    const end = times.at(-1) ?? 0;
    if (times.length > 0) advance(condition, parameters, 0, end, times, saved, savedSensitivities);
    if (reachesSteadyState) {
      settle(condition, parameters, end);
      states.set(state, saved.length);
      allSensitivities.set(sensitivities, savedSensitivities.length);
    }
    return { parameters, states, sensitivities: allSensitivities, columns, columnCount: count };
  }

  /** After pre-equilibration the new condition sets the variables for which it has a value. */
  private reinitialize(
    condition: Condition,
    parameters: Float64Array,
    state: Float64Array,
    sensitivities: Float64Array,
    count: number,
    start: (of: Condition, p: Float64Array, y: Float64Array, s: Float64Array) => void,
  ): void {
    const n = state.length;
    const fresh = new Float64Array(n);
    const freshSensitivities = new Float64Array(n * count);
    start(condition, parameters, fresh, freshSensitivities);
    for (const [column, value] of condition.overrides) {
      const setting = this.problem.settings.get(column)!;
      if (value === undefined || setting.kind === 'value' || setting.state === undefined) continue;
      const i = this.stateIndex.get(setting.state)!;
      state[i] = fresh[i]!;
      const [from, to] = [i * count, (i + 1) * count];
      sensitivities.set(freshSensitivities.subarray(from, to), from);
    }
  }

  private sensitivities(): SensitivityIntegrator {
    this.sensitivityIntegrator ??= createSensitivityIntegrator(this.problem.model, this.dynamic, {
      ...this.tolerance,
      columns: this.estimated.length,
    });
    return this.sensitivityIntegrator;
  }

  /** The estimated parameters that a simulation depends on, numbered. */
  private columnsOf({ condition, preequilibration }: Simulation): {
    readonly columns: Int32Array;
    readonly count: number;
  } {
    const columns = new Int32Array(this.estimated.length).fill(-1);
    let count = 0;
    for (const of of preequilibration === undefined ? [condition] : [preequilibration, condition]) {
      for (const name of this.dynamic) {
        const source = this.source(name, of);
        if (source !== fixed && columns[source] === -1) columns[source] = count++;
      }
    }
    return { columns, count };
  }

  private parametersIn(condition: Condition, values: Float64Array): Float64Array {
    const named: Record<string, number> = {};
    for (const { id, nominal } of this.problem.tables.parameters) {
      const index = this.estimatedIndex.get(id);
      named[id] = index === undefined ? nominal! : values[index]!;
    }
    for (const [column, override] of condition.overrides) {
      const setting = this.problem.settings.get(column)!;
      if (setting.kind === 'start') {
        named[setting.given] = override === undefined ? 0 : 1;
        if (override !== undefined) named[setting.parameter] = this.valueOf(override, values, this.defaults);
      } else if (override !== undefined) named[column] = this.valueOf(override, values, this.defaults);
    }
    return this.compiled.defaults(named);
  }

  private valueOf(override: Override, values: Float64Array, parameters: Float64Array): number {
    if (typeof override === 'number') return override;
    const estimated = this.estimatedIndex.get(override);
    if (estimated !== undefined) return values[estimated]!;
    const index = this.parameterIndex.get(override);
    const value =
      this.tableValues.get(override)?.nominal ?? (index === undefined ? undefined : parameters[index]);
    if (value === undefined)
      throw new EvaluationError(`'${override}' is no parameter with a constant value.`);
    return value;
  }

  /** The estimated parameter that gives the value of a parameter of the model in a condition. */
  private source(name: string, condition: Condition): number {
    for (const [column, override] of condition.overrides) {
      const setting = this.problem.settings.get(column)!;
      if (setting.parameter !== name || override === undefined) continue;
      return typeof override === 'number' ? fixed : (this.estimatedIndex.get(override) ?? fixed);
    }
    return this.estimatedIndex.get(name) ?? fixed;
  }

  private sourceOf(override: Override, condition: Condition): number {
    return typeof override === 'number' ? fixed : this.source(override, condition);
  }

  private checkObservation(
    measurement: Measurement,
    observable: Observable,
    expected: number,
    sd: number,
  ): void {
    const where = `${observable.id} at time ${measurement.time} in condition '${measurement.condition}'`;
    if (!(sd > 0) || !Number.isFinite(sd))
      throw new EvaluationError(`The noise of ${where} is ${sd}; it must be above 0.`);
    if (!Number.isFinite(expected)) throw new EvaluationError(`The simulation of ${where} is ${expected}.`);
    if (observable.transformation !== 'lin' && !(expected > 0))
      throw new EvaluationError(
        `The simulation of ${where} is ${expected}; on the scale ${observable.transformation} it must be above 0.`,
      );
  }
}

/** What is expected of an observable, its noise, and their derivatives, as functions of states and parameters. */
class ObservationFunction {
  /** Names of the states, and of the parameters that may vary, on which the observable or its noise depends. */
  readonly states: readonly string[];
  readonly parameters: readonly string[];
  readonly placeholders: readonly string[];
  private readonly compiled: CompiledModel;
  private readonly vector: Float64Array;
  private readonly out: Float64Array;
  private readonly fixedCount: number;

  constructor(
    readonly observable: Observable,
    { model, tables }: PetabProblem,
    varied: ReadonlySet<string>,
  ) {
    const rules = expandedRules(model);
    const formulas = new Map(tables.observables.map(({ id, formula }) => [id, formula]));
    const expected = simplify(substitute(observable.formula, rules));
    const noise = simplify(substitute(substitute(observable.noise, formulas), rules));
    this.placeholders = [...observable.observableParameters, ...observable.noiseParameters];
    const names = new Set([...namesIn(expected), ...namesIn(noise)]);
    this.states = model.states.map(({ name }) => name).filter((name) => names.has(name));
    this.parameters = [
      ...model.parameters.map(({ name }) => name).filter((name) => names.has(name) && varied.has(name)),
      ...this.placeholders,
    ];
    const derivatives = [...this.states, ...this.parameters].flatMap((name) => [
      differentiate(expected, name),
      differentiate(noise, name),
    ]);
    const values = [expected, noise, ...derivatives];
    const observation: Model = {
      ...model,
      functions: [],
      parameters: [...model.parameters, ...this.placeholders.map((name) => ({ name, value: literal(0) }))],
      assignments: values.map((expr, i) => ({ name: `value ${i}`, expr })),
      states: model.states.map(({ name }) => ({ name, initial: literal(0), rate: literal(0) })),
      events: [],
      triggeredEvents: [],
    };
    this.compiled = compileModel(observation);
    this.fixedCount = model.parameters.length;
    this.vector = new Float64Array(this.fixedCount + this.placeholders.length);
    this.out = new Float64Array(values.length);
  }

  /** What is expected, the noise, then the derivatives; overwritten by the next call. */
  compute(
    time: number,
    state: Float64Array,
    parameters: Float64Array,
    placeholders: readonly number[],
  ): Float64Array {
    this.vector.set(parameters);
    this.vector.set(placeholders, this.fixedCount);
    this.compiled.assignments(time, state, this.vector, parameters, this.out);
    return this.out;
  }

  /** Derivatives of what is expected and of the noise with respect to a state, or a parameter after them. */
  derivatives(out: Float64Array, at: number): readonly [number, number] {
    return [out[2 + 2 * at]!, out[3 + 2 * at]!];
  }
}

/** The assignment rules in terms of states, parameters and time. */
function expandedRules(model: Model): ReadonlyMap<string, Expr> {
  const expanded = new Map<string, Expr>();
  for (const { name, expr } of model.assignments)
    expanded.set(name, simplify(substitute(inlineFunctions(expr, model.functions), expanded)));
  return expanded;
}

function simulationsOf({ tables }: PetabProblem): readonly Simulation[] {
  const conditions = new Map(tables.conditions.map((condition) => [condition.id, condition]));
  const groups = new Map<string, { readonly measurement: Measurement; readonly index: number }[]>();
  tables.measurements.forEach((measurement, index) => {
    const key = JSON.stringify([measurement.preequilibration ?? null, measurement.condition]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ measurement, index }]);
    else group.push({ measurement, index });
  });
  return [...groups.values()].map((group) => {
    const { condition, preequilibration } = group[0]!.measurement;
    const times = Float64Array.from(
      [...new Set(group.map(({ measurement }) => measurement.time))].filter(Number.isFinite),
    ).sort();
    return {
      condition: conditions.get(condition)!,
      preequilibration: preequilibration === undefined ? undefined : conditions.get(preequilibration)!,
      times,
      reachesSteadyState: group.some(({ measurement }) => measurement.time === Infinity),
      measurements: group.map(({ measurement, index }) => ({
        index,
        row: measurement.time === Infinity ? times.length : times.indexOf(measurement.time),
      })),
    };
  });
}
