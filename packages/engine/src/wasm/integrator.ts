import { cos, sin } from '../numerics/elementary.js';
import { type FailureReason, failureMessage } from '../solve/result.js';
import { type Layout, Outcome, vectorSize } from './layout.js';
import { type ModuleMetadata, metadataOf } from './metadata.js';
import type { WasmMethodName } from './method.js';
import { laneCount, lanes } from './side-by-side.js';
import { type WasmMemory, type WasmModule, webAssembly } from './web-assembly.js';

/** Method, tolerances and limits of an integrator in WebAssembly. */
export interface WasmIntegratorOptions {
  /** Default: the first of the module's. */
  readonly method?: WasmMethodName;
  /** Relative tolerance, default 1e-6. */
  readonly rtol?: number;
  /** Absolute tolerance, one for all states or one per state, positive; default 1e-9. */
  readonly atol?: number | Float64Array;
  /** Largest number of steps, rejected ones included; default 100 000. */
  readonly maxSteps?: number;
  /** Longest step, in units of time; default unlimited. */
  readonly maxStep?: number;
  /** What a model with arc or hyperbolic functions or `factorial` calls: `rareFunctions`. A page without such models does not carry them. */
  readonly functions?: Readonly<Record<string, (x: number) => number>>;
}

/** An integration of one subject, as `IntegrationTask` of the JavaScript integrator; inputs are constant. */
export interface WasmTask {
  readonly start: number;
  readonly end: number;
  /** The state at the start; overwritten by that at the end, or where the integration failed. */
  readonly state: Float64Array;
  readonly parameters: Float64Array;
  /** Nodes of weight and values (see `CompiledModel`); subjects may have different numbers of them. */
  readonly inputs?: Float64Array | undefined;
  /** Ascending times from start to end at which the state is wanted. */
  readonly saveAt?: Float64Array | undefined;
  /** Receives the states at `saveAt`, one row of n each. */
  readonly saved?: Float64Array | undefined;
  /** Times at which steps end; in any order, those outside of the interval are ignored. */
  readonly breakpoints?: Float64Array | undefined;
}

/** What one of four subjects in a WebAssembly run ended with. */
export type WasmRunResult =
  | { readonly status: 'done'; readonly steps: number; readonly rejected: number }
  | {
      readonly status: 'failed';
      readonly reason: FailureReason;
      /** The last time reached, and the state there. */
      readonly time: number;
      readonly state: Float64Array;
      readonly steps: number;
      readonly rejected: number;
      readonly message: string;
    };

/** Many subjects over the same times, in arrays with one row per subject. */
export interface WasmBatch {
  readonly count: number;
  readonly start: number;
  readonly end: number;
  /** count × states; overwritten by the states at the end, or where the integration failed. */
  readonly states: Float64Array;
  /** count × parameters. */
  readonly parameters: Float64Array;
  /** Nodes of inputs: those of all subjects, or of each as `inputRanges` says. */
  readonly inputs?: Float64Array | undefined;
  /** count × 2: where in `inputs` the nodes of a subject begin and end. Ranges may overlap. */
  readonly inputRanges?: Int32Array | undefined;
  /** Times at which steps end, likewise. */
  readonly breakpoints?: Float64Array | undefined;
  readonly breakpointRanges?: Int32Array | undefined;
  readonly saveAt?: Float64Array | undefined;
  /** count × times × states. What comes after a failure is left as it was. */
  readonly saved?: Float64Array | undefined;
  /** count: receives an `Outcome`; 0 is success. */
  readonly outcomes: Uint8Array;
  /** count: receives the times reached. */
  readonly times?: Float64Array | undefined;
  /** count × 2: receives the numbers of accepted and of rejected steps. */
  readonly steps?: Int32Array | undefined;
}

/** Runs a model's WebAssembly module with one method and tolerance; its memory is used again and again. */
export interface WasmIntegrator {
  readonly name: string;
  readonly stateNames: readonly string[];
  /** Without those that are inputs. */
  readonly parameterNames: readonly string[];
  readonly inputNames: readonly string[];
  readonly method: WasmMethodName;
  /**
   * Integrates one subject. Each subject's results have the bits it has alone, whoever is beside it, and those of
   * the JavaScript integrator.
   *
   * @throws RangeError if an array has the wrong length, or the times are not ascending and in the interval.
   */
  run(task: WasmTask): WasmRunResult;
  /** Integrates many, side by side. */
  runEach(tasks: readonly WasmTask[]): WasmRunResult[];
  /** Integrates many over the same times, without allocating per subject. */
  runBatch(batch: WasmBatch): void;
}

/**
 * Instantiates a module made by `generateWasm`. Browsers compile only small modules in their main thread at once:
 * there, pass what `await WebAssembly.compile(bytes)` returns. A Content-Security-Policy must allow
 * `script-src 'wasm-unsafe-eval'`.
 *
 * @throws RangeError if an option is out of range or the module lacks the method.
 */
export function instantiateWasmModel(
  module: ArrayBufferView | ArrayBuffer | WasmModule,
  options: WasmIntegratorOptions = {},
): WasmIntegrator {
  const isBytes = ArrayBuffer.isView(module) || module instanceof ArrayBuffer;
  const compiled = isBytes ? new webAssembly.Module(module) : module;
  return new LaneIntegrator(compiled, metadataOf(compiled), options);
}

const reasons: Readonly<Record<number, FailureReason>> = {
  [Outcome.nonFinite]: 'non-finite',
  [Outcome.stepTooSmall]: 'step-too-small',
  [Outcome.stepLimit]: 'step-limit',
};

class LaneIntegrator implements WasmIntegrator {
  readonly name: string;
  readonly stateNames: readonly string[];
  readonly parameterNames: readonly string[];
  readonly inputNames: readonly string[];
  readonly method: WasmMethodName;
  private readonly layout: Layout;
  private readonly eventCount: number;
  private readonly memory: WasmMemory;
  private readonly integrate: () => void;
  private doubles = new Float64Array(0);
  private integers = new Int32Array(0);
  /** The first address that the subjects loaded do not use. */
  private top = 0;

  constructor(module: WasmModule, metadata: ModuleMetadata, options: WasmIntegratorOptions) {
    const { method = metadata.methods[0], rtol = 1e-6, maxSteps = 100_000, maxStep = Infinity } = options;
    if (method === undefined || !metadata.methods.includes(method)) {
      throw new RangeError(
        `The module of '${metadata.name}' has the methods ${metadata.methods.join(', ')}, not ${method}.`,
      );
    }
    if (!(rtol >= 0 && rtol < 1)) throw new RangeError(`rtol must be at least 0 and below 1, not ${rtol}.`);
    if (!(maxStep > 0)) throw new RangeError(`maxStep must be positive, not ${maxStep}.`);
    ({
      name: this.name,
      stateNames: this.stateNames,
      parameterNames: this.parameterNames,
      inputNames: this.inputNames,
      layout: this.layout,
      eventCount: this.eventCount,
    } = metadata);
    this.method = method;
    const functions: Readonly<Record<string, unknown>> = { cos, sin, ...options.functions };
    const missing = webAssembly.Module.imports(module).find(({ name }) => functions[name] === undefined);
    if (missing !== undefined)
      throw new RangeError(`${metadata.name} calls ${missing.name}: give rareFunctions.`);
    const { exports } = new webAssembly.Instance(module, { engine: functions });
    this.memory = exports['memory'] as WasmMemory;
    this.integrate = exports[`integrate_${method}`] as () => void;
    this.reserve(this.layout.heap);

    const n = this.stateNames.length;
    const { atol = 1e-9 } = options;
    const absolute = typeof atol === 'number' ? new Float64Array(n).fill(atol) : atol;
    if (absolute.length !== n) throw new RangeError(`atol has ${absolute.length} values for ${n} states.`);
    if (!absolute.every((value) => value > 0)) throw new RangeError('atol must be positive.');
    for (const lane of lanes) {
      this.spread(this.layout.absoluteTolerance, lane, absolute, 0, n);
      this.put(this.layout.relativeTolerance, lane, rtol);
      this.put(this.layout.maxStep, lane, maxStep);
    }
    this.integers[this.layout.maxSteps >> 2] = Math.min(Math.ceil(maxSteps), 0x7fffffff);
  }

  run(task: WasmTask): WasmRunResult {
    return this.runEach([task])[0]!;
  }

  runEach(tasks: readonly WasmTask[]): WasmRunResult[] {
    for (const task of tasks) this.checkTask(task);
    const results = new Array<WasmRunResult>(tasks.length);
    for (let first = 0; first < tasks.length; first += laneCount) {
      const count = Math.min(laneCount, tasks.length - first);
      this.loadTasks(tasks, first, count);
      this.integrate();
      for (let lane = 0; lane < count; lane++) {
        results[first + lane] = this.resultOf(lane, tasks[first + lane]!);
      }
    }
    return results;
  }

  runBatch(batch: WasmBatch): void {
    this.checkBatch(batch);
    for (let first = 0; first < batch.count; first += laneCount) {
      const count = Math.min(laneCount, batch.count - first);
      this.loadSubjects(batch, first, count);
      this.integrate();
      for (let lane = 0; lane < count; lane++) this.storeSubject(batch, first + lane, lane);
    }
  }

  /** Loads the lanes with `count` tasks from `first` on; those that are left over hold the last one, and are not run. */
  private loadTasks(tasks: readonly WasmTask[], first: number, count: number): void {
    const { layout } = this;
    const n = this.stateNames.length;
    this.top = layout.heap;
    let nodes = 0;
    for (let lane = 0; lane < count; lane++) {
      nodes = Math.max(nodes, this.nodesIn(tasks[first + lane]!.inputs?.length ?? 0));
    }
    const inputs = this.takeInputs(nodes);
    for (let lane = 0; lane < laneCount; lane++) {
      const task = tasks[first + Math.min(lane, count - 1)]!;
      const { inputs: values = noValues, saveAt = noValues, breakpoints = noValues } = task;
      this.setNodes(inputs, lane, nodes, values, 0, values.length);
      this.setInterval(lane, task.start, task.end, lane < count);
      this.spread(layout.states, lane, task.state, 0, n);
      this.spread(layout.parameters, lane, task.parameters, 0, this.parameterNames.length);
      this.setBreakpoints(lane, breakpoints, 0, breakpoints.length);
      this.setSaving(lane, this.copyIn(saveAt, 0, saveAt.length), saveAt.length);
    }
  }

  /** The same with subjects of a batch. */
  private loadSubjects(batch: WasmBatch, first: number, count: number): void {
    const { layout } = this;
    const n = this.stateNames.length;
    const parameterCount = this.parameterNames.length;
    const { inputs: values = noValues, breakpoints = noValues, saveAt = noValues } = batch;
    const { inputRanges, breakpointRanges } = batch;
    this.top = layout.heap;
    let nodes = 0;
    for (let subject = first; subject < first + count; subject++) {
      const length = rangeEnd(inputRanges, subject, values.length) - rangeStart(inputRanges, subject);
      nodes = Math.max(nodes, this.nodesIn(length));
    }
    const inputs = this.takeInputs(nodes);
    const times = this.copyIn(saveAt, 0, saveAt.length);
    for (let lane = 0; lane < laneCount; lane++) {
      const subject = first + Math.min(lane, count - 1);
      const [from, to] = [rangeStart(inputRanges, subject), rangeEnd(inputRanges, subject, values.length)];
      this.setNodes(inputs, lane, nodes, values, from, to);
      this.setInterval(lane, batch.start, batch.end, lane < count);
      this.spread(layout.states, lane, batch.states, subject * n, n);
      this.spread(layout.parameters, lane, batch.parameters, subject * parameterCount, parameterCount);
      this.setBreakpoints(
        lane,
        breakpoints,
        rangeStart(breakpointRanges, subject),
        rangeEnd(breakpointRanges, subject, breakpoints.length),
      );
      this.setSaving(lane, times, saveAt.length);
    }
  }

  private storeSubject(batch: WasmBatch, subject: number, lane: number): void {
    const { layout } = this;
    const n = this.stateNames.length;
    const outcome = this.laneInteger(layout.outcome, lane);
    if (outcome === Outcome.eventTimeNotANumber) throw this.eventTimeError();
    this.gather(layout.states, lane, batch.states, subject * n, n);
    const { saveAt, saved, times, steps } = batch;
    if (saveAt !== undefined && saved !== undefined) {
      this.copySaved(lane, saved, subject * saveAt.length * n);
    }
    batch.outcomes[subject] = outcome;
    if (times !== undefined) times[subject] = this.doubles[(layout.time >> 3) + lane]!;
    if (steps !== undefined) {
      steps[2 * subject] = this.laneInteger(layout.accepted, lane);
      steps[2 * subject + 1] = this.laneInteger(layout.rejected, lane);
    }
  }

  private resultOf(lane: number, task: WasmTask): WasmRunResult {
    const { layout } = this;
    const outcome = this.laneInteger(layout.outcome, lane);
    if (outcome === Outcome.eventTimeNotANumber) throw this.eventTimeError();
    const [steps, rejected] = [
      this.laneInteger(layout.accepted, lane),
      this.laneInteger(layout.rejected, lane),
    ];
    this.gather(layout.states, lane, task.state, 0, task.state.length);
    if (task.saved !== undefined) this.copySaved(lane, task.saved, 0);
    if (outcome === Outcome.done) return { status: 'done', steps, rejected };
    const reason = reasons[outcome] as FailureReason;
    const time = this.doubles[(layout.time >> 3) + lane]!;
    const message = failureMessage(reason, time, steps);
    return { status: 'failed', reason, time, state: task.state.slice(), steps, rejected, message };
  }

  private eventTimeError(): RangeError {
    return new RangeError(`The time of an event of '${this.name}' is not a number.`);
  }

  private setInterval(lane: number, start: number, end: number, isActive: boolean): void {
    this.put(this.layout.start, lane, start);
    this.put(this.layout.end, lane, end);
    this.setBits(this.layout.active, lane, isActive ? -1 : 0);
  }

  /** How many nodes of inputs are in so many values. */
  private nodesIn(length: number): number {
    return Math.floor(length / (1 + this.inputNames.length));
  }

  /** Memory for the nodes of the inputs of all lanes; its address. */
  private takeInputs(nodes: number): number {
    const address = this.take(vectorSize * (1 + this.inputNames.length) * nodes);
    this.setInteger(this.layout.inputs, 0, address);
    this.setInteger(this.layout.nodeCount, 0, nodes);
    return address;
  }

  /** The nodes of a lane; fewer than others have are filled up with the last one, without weight. */
  private setNodes(
    address: number,
    lane: number,
    nodes: number,
    values: Float64Array,
    from: number,
    to: number,
  ): void {
    const stride = 1 + this.inputNames.length;
    if (stride === 1) return;
    const count = this.nodesIn(to - from);
    const { doubles } = this;
    let at = (address >> 3) + lane;
    for (let node = 0; node < nodes; node++) {
      const row = from + stride * Math.min(node, count - 1);
      doubles[at] = node < count ? values[row]! : 0;
      for (let i = 1; i < stride; i++) doubles[at + laneCount * i] = count > 0 ? values[row + i]! : 0;
      at += laneCount * stride;
    }
  }

  /** Sets all bits of a lane: 0 or −1. */
  private setBits(address: number, lane: number, bits: number): void {
    const index = this.laneIndex(address, lane);
    this.integers[index] = bits;
    this.integers[index + 1] = bits;
  }

  private setBreakpoints(lane: number, values: Float64Array, from: number, to: number): void {
    const { layout } = this;
    this.setInteger(layout.breakpoints, lane, this.copyIn(values, from, to));
    this.setInteger(layout.breakpointCount, lane, to - from);
    this.setInteger(layout.stops, lane, this.take(vectorSize * (this.eventCount + to - from)));
  }

  private setSaving(lane: number, times: number, count: number): void {
    const { layout } = this;
    this.setInteger(layout.saveTimes, lane, times);
    this.setInteger(layout.saveCount, lane, count);
    this.setInteger(layout.output, lane, this.take(8 * count * this.stateNames.length));
  }

  /** A method, because taking memory for the value may replace the arrays. */
  private setInteger(address: number, lane: number, value: number): void {
    this.integers[(address >> 2) + lane] = value;
  }

  /** Copies the rows that a lane has saved. */
  private copySaved(lane: number, to: Float64Array, from: number): void {
    const count = this.integers[(this.layout.savedRows >> 2) + lane]! * this.stateNames.length;
    const output = this.integers[(this.layout.output >> 2) + lane]! >> 3;
    for (let i = 0; i < count; i++) to[from + i] = this.doubles[output + i]!;
  }

  private copyIn(values: Float64Array, from: number, to: number): number {
    const address = this.take(8 * (to - from));
    for (let i = from; i < to; i++) this.doubles[(address >> 3) + i - from] = values[i]!;
    return address;
  }

  private spread(address: number, lane: number, values: Float64Array, from: number, count: number): void {
    for (let i = 0; i < count; i++) this.doubles[(address >> 3) + laneCount * i + lane] = values[from + i]!;
  }

  private gather(address: number, lane: number, to: Float64Array, from: number, count: number): void {
    for (let i = 0; i < count; i++) to[from + i] = this.doubles[(address >> 3) + laneCount * i + lane]!;
  }

  private put(address: number, lane: number, value: number): void {
    this.doubles[(address >> 3) + lane] = value;
  }

  /** The low half of a lane's 64-bit integer. */
  private laneInteger(address: number, lane: number): number {
    return this.integers[this.laneIndex(address, lane)]!;
  }

  private laneIndex(address: number, lane: number): number {
    return (address >> 2) + 2 * lane;
  }

  /** Memory for the subjects that are loaded. */
  private take(bytes: number): number {
    const address = this.top;
    this.top += Math.ceil(bytes / vectorSize) * vectorSize;
    this.reserve(this.top);
    return address;
  }

  /** Makes the memory large enough. Only here does it grow, so its buffer is asked for only then: that takes long. */
  private reserve(bytes: number): void {
    if (bytes <= this.doubles.byteLength) return;
    const { memory } = this;
    const missing = bytes - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / 65536));
    this.doubles = new Float64Array(memory.buffer);
    this.integers = new Int32Array(memory.buffer);
  }

  private checkTask(task: WasmTask): void {
    const { start, end, state, parameters, inputs, saveAt = noValues, saved } = task;
    checkInterval(start, end, saveAt);
    const n = this.stateNames.length;
    this.expect('state', state.length, n);
    this.expect('parameter vector', parameters.length, this.parameterNames.length);
    if (saved !== undefined || saveAt.length > 0) {
      this.expect('array of saved states', saved?.length ?? 0, n * saveAt.length);
    }
    this.needInputs(inputs);
  }

  private checkBatch(batch: WasmBatch): void {
    const { count, start, end, saveAt = noValues, saved, inputRanges, breakpointRanges } = batch;
    checkInterval(start, end, saveAt);
    const n = this.stateNames.length;
    this.expect('array of states', batch.states.length, n * count);
    this.expect('array of parameters', batch.parameters.length, this.parameterNames.length * count);
    this.expect('array of saved states', saved?.length ?? 0, saveAt.length * n * count);
    this.expect('array of outcomes', batch.outcomes.length, count);
    if (inputRanges !== undefined) this.expect('array of input ranges', inputRanges.length, 2 * count);
    if (breakpointRanges !== undefined)
      this.expect('array of breakpoint ranges', breakpointRanges.length, 2 * count);
    this.needInputs(batch.inputs);
  }

  private needInputs(inputs: Float64Array | undefined): void {
    if (this.inputNames.length > 0 && inputs === undefined)
      throw new RangeError(`The model '${this.name}' needs its inputs: ${this.inputNames.join(', ')}.`);
  }

  private expect(what: string, found: number, expected: number): void {
    if (found !== expected)
      throw new RangeError(`The ${what} of '${this.name}' has ${found} values, not ${expected}.`);
  }
}

const noValues = new Float64Array(0);

function rangeStart(ranges: Int32Array | undefined, subject: number): number {
  return ranges === undefined ? 0 : ranges[2 * subject]!;
}

function rangeEnd(ranges: Int32Array | undefined, subject: number, length: number): number {
  return ranges === undefined ? length : ranges[2 * subject + 1]!;
}

function checkInterval(start: number, end: number, saveAt: Float64Array): void {
  if (!(Number.isFinite(start) && Number.isFinite(end) && start <= end)) {
    throw new RangeError(`The start, ${start}, must not be after the end, ${end}, and both must be finite.`);
  }
  let previous = start;
  for (let i = 0; i < saveAt.length; i++) {
    const time = saveAt[i]!;
    if (!(time >= previous && time <= end)) {
      throw new RangeError(`saveAt must ascend from ${start} to ${end}; value ${i} is ${time}.`);
    }
    previous = time;
  }
}
