import type { CompiledModel } from '../compile/compiled-model.js';
import { DenseOutput } from './dense-output.js';
import type { Stops } from './stops.js';

/** Delays of delays: more are without end. */
const deepest = 500;
/** A solution with delays has a corner each time the start, or an event, is seen again; each is smoother than the one before. */
const corners = 4;

/**
 * What a model was before: the past of a run by dense output, and before its start by the initial values. What `delay` stands for comes
 * after the parameters in the array that the functions of the model read.
 */
export class Delays {
  private readonly delays: NonNullable<CompiledModel['delays']>;
  private readonly all: readonly number[];
  private readonly size: number;
  private readonly parameterCount: number;
  private history: DenseOutput;
  private start = 0;
  private last = 0;
  private readonly lastState: Float64Array;
  /** Initial state of the run less that of the model. */
  private readonly moved: Float64Array;
  private parameters: Float64Array = new Float64Array(0);
  /** Parameters with what they are followed by, and a state, by depth of the delays. */
  private readonly rooms: { readonly p: Float64Array; readonly y: Float64Array }[] = [];

  constructor(model: CompiledModel, delays: NonNullable<CompiledModel['delays']>) {
    this.delays = delays;
    this.all = delays.values.map((_, k) => k);
    this.size = model.stateNames.length;
    this.parameterCount = model.parameterNames.length;
    this.history = new DenseOutput(this.size);
    this.lastState = new Float64Array(this.size);
    this.moved = new Float64Array(this.size);
  }

  /** Begins a run. */
  begin(t: number, y: Float64Array, parameters: Float64Array): void {
    this.history = new DenseOutput(this.size);
    this.parameters = parameters;
    this.start = this.last = t;
    this.lastState.set(y);
    for (const { p } of this.rooms) p.set(parameters);
    this.delays.before(t, parameters, this.moved);
    for (let i = 0; i < this.size; i++) this.moved[i] = y[i]! - this.moved[i]!;
  }

  /** A step that was taken, with its dense output. */
  add(t: number, reached: number, y: Float64Array, c: Float64Array, next: Float64Array): void {
    this.history.add(t, reached, y, c);
    this.last = reached;
    this.lastState.set(next);
  }

  /** At the start, and where events may have set the state at the time that was reached last: it will be seen again. */
  jump(t: number, y: Float64Array, stops: Stops): void {
    if (t > this.start && y.every((value, i) => value === this.lastState[i])) return;
    this.lastState.set(y);
    const p = this.parametersAt(t, y);
    for (const { lag } of this.delays.values)
      for (let n = 1; n <= corners; n++) stops.add(t + n * lag(t, y, p), t);
  }

  /** The longest step in which all that is seen is past. */
  longestStep(t: number, y: Float64Array): number {
    const p = this.parametersAt(t, y);
    let shortest = Infinity;
    for (const { lag } of this.delays.values) {
      const ago = lag(t, y, p);
      if (ago > 0 && ago < shortest) shortest = ago;
    }
    return shortest;
  }

  /**
   * The parameters and what `delay` stands for at a time in a state.
   *
   * @throws RangeError if a delay is negative or not a number, or they have no end.
   */
  parametersAt(t: number, y: Float64Array): Float64Array {
    return this.seenAt(t, y, this.all, 0);
  }

  private seenAt(t: number, y: Float64Array, which: readonly number[], depth: number): Float64Array {
    if (depth > deepest)
      throw new RangeError(
        `At time ${t} a delay is of a delay, and so on, without end. Give it a beginning.`,
      );
    const { p, y: past } = (this.rooms[depth] ??= this.room());
    for (const k of which) {
      const { lag, value, before, reads } = this.delays.values[k]!;
      const ago = lag(t, y, p);
      if (!(ago >= 0)) throw new RangeError(`A delay at time ${t} is ${ago}. It must be 0 or more.`);
      const state = ago === 0 ? y : this.stateAt(t - ago, t, y, past);
      const inner = reads.length === 0 ? this.parameters : this.seenAt(t - ago, state, reads, depth + 1);
      const compute = t - ago < this.start ? (before ?? value) : value;
      p[this.parameterCount + k] = compute(t - ago, state, inner);
    }
    return p;
  }

  private room(): { readonly p: Float64Array; readonly y: Float64Array } {
    const p = new Float64Array(this.parameterCount + this.all.length);
    p.set(this.parameters);
    return { p, y: new Float64Array(this.size) };
  }

  /** The state at time s, seen from (t, y). */
  private stateAt(s: number, t: number, y: Float64Array, out: Float64Array): Float64Array {
    const { start, last, lastState, moved, size } = this;
    if (s < start) {
      this.delays.before(s, this.parameters, out);
      for (let i = 0; i < size; i++) out[i]! += moved[i]!;
    } else if (s > last) {
      const share = (s - last) / (t - last);
      for (let i = 0; i < size; i++) out[i] = lastState[i]! + share * (y[i]! - lastState[i]!);
    } else if (s === last || !this.history.evaluate(s, out)) out.set(lastState);
    return out;
  }
}

/** What `Delays.parametersAt` is of a model without states, whose rules read what they were before. */
export function parametersWithoutStates(
  model: CompiledModel,
  parameters: Float64Array,
  start: number,
): (t: number, y: Float64Array) => Float64Array {
  if (model.delays === undefined) return () => parameters;
  const delays = new Delays(model, model.delays);
  delays.begin(start, new Float64Array(0), parameters);
  return (t, y) => delays.parametersAt(t, y);
}
