import type { CompiledModel } from '../compile/compiled-model.js';

/** The times at which a step must end: the model's events, breakpoints of the inputs, and the end. */
export class Stops {
  /** The next time to stop at. */
  next = 0;
  /** Whether the state or the inputs may jump there. */
  isDiscontinuity = false;

  private end = 0;
  private count = 0;
  private index = 0;
  private times: Float64Array;
  private readonly eventTimes: Float64Array;

  constructor(private readonly model: CompiledModel) {
    this.eventTimes = new Float64Array(model.events.length);
    this.times = new Float64Array(model.events.length);
  }

  prepare(
    start: number,
    end: number,
    parameters: Float64Array,
    breakpoints: ArrayLike<number> | undefined,
  ): void {
    const { events } = this.model;
    const breakpointCount = breakpoints?.length ?? 0;
    if (this.times.length < events.length + breakpointCount) {
      this.times = new Float64Array(2 * (events.length + breakpointCount));
    }
    this.end = end;
    this.count = 0;
    this.index = 0;
    for (let i = 0; i < events.length; i++) {
      const time = events[i]!.time(parameters);
      if (Number.isNaN(time))
        throw new RangeError(`The time of event ${i + 1} of '${this.model.name}' is not a number.`);
      this.eventTimes[i] = time;
      this.insert(time, start);
    }
    for (let i = 0; i < breakpointCount; i++) this.insert(breakpoints![i]!, start);
  }

  /** One more time to stop at, after the present one. */
  add(time: number, t: number): void {
    if (this.count === this.times.length) {
      const longer = new Float64Array(2 * this.count + 8);
      longer.set(this.times);
      this.times = longer;
    }
    this.insert(time, t);
  }

  /** Moves on to the first stop after t. */
  advance(t: number): void {
    while (this.index < this.count && this.times[this.index]! <= t) this.index++;
    this.isDiscontinuity = this.index < this.count;
    this.next = this.isDiscontinuity ? this.times[this.index]! : this.end;
  }

  /** Lets the events at time t happen. */
  applyEvents(t: number, y: Float64Array, parameters: Float64Array): void {
    const { events } = this.model;
    for (let i = 0; i < events.length; i++) {
      if (this.eventTimes[i] === t) events[i]!.apply(t, y, parameters);
    }
  }

  /** Insertion sort: breakpoints mostly come in order. */
  private insert(time: number, start: number): void {
    if (!(time > start && time <= this.end)) return;
    const { times } = this;
    let at = this.count++;
    for (; at > 0 && times[at - 1]! > time; at--) times[at] = times[at - 1]!;
    times[at] = time;
  }
}
