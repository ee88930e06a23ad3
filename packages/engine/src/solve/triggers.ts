import type { CompiledConditions, CompiledTriggeredEvent } from '../compile/compiled-model.js';
import { RandomStream } from '../random/stream.js';
import { interpolate } from './stepper.js';
import type { Stops } from './stops.js';
import type { System } from './system.js';

/** An event that was triggered and waits for its execution. */
interface Pending {
  readonly event: number;
  readonly time: number;
  /** Computed at the trigger; undefined if they are to be computed at the execution. */
  readonly values: Float64Array | undefined;
}

/** Where in a step conditions are looked at: one that changes and changes back between two of these is not seen. */
const looksPerStep = 6;
const executionsAtOneTime = 10_000;
/** Steps of a run at least, where conditions vary in time otherwise than linearly. */
const stepsPerRun = 100;

/**
 * The events of a model that conditions trigger, and its conditions in the rates: finds where in a step one changes, and executes what
 * is due, by SBML Level 3 Version 2 Core, section 4.11. Where SBML leaves the order open (equal priorities), it is that of the model,
 * or drawn if there is a seed.
 */
export class Triggers {
  /** The state where `firstChange` found one. */
  readonly state: Float64Array;
  private readonly events: readonly CompiledTriggeredEvent[];
  /** Differences of the comparisons and their signs, 2 for NaN, at the present time. */
  private readonly signs: Int8Array;
  private readonly differences: Float64Array;
  /** The same at the ends of an interval in which a sign changes. */
  private left: Float64Array;
  private right: Float64Array;
  private readonly times: Float64Array;
  private readonly holds: boolean[];
  private readonly values: Float64Array;
  private pending: Pending[] = [];
  private draws: RandomStream | undefined;

  constructor(
    private readonly conditions: CompiledConditions,
    private readonly system: System,
    private readonly seed: number | undefined,
  ) {
    const { count, events } = conditions;
    this.events = events;
    this.state = new Float64Array(system.size);
    this.signs = new Int8Array(count);
    this.differences = new Float64Array(count);
    this.left = new Float64Array(count);
    this.right = new Float64Array(count);
    this.times = new Float64Array(count);
    this.holds = events.map(({ initiallyTrue }) => initiallyTrue);
    this.values = new Float64Array(Math.max(0, ...events.map(({ targets }) => targets.length)));
  }

  /** The longest step with which a change is likely to be seen. */
  longestStep(start: number, end: number): number {
    return this.conditions.varyInTime ? (end - start) / stepsPerRun : Infinity;
  }

  /** Begins a run: steps are to end where the time alone changes a condition. */
  begin(t: number, y: Float64Array, parameters: Float64Array, stops: Stops): void {
    const { conditions, events, times } = this;
    this.pending = [];
    this.draws = this.seed === undefined ? undefined : new RandomStream(this.seed, 0, 0);
    events.forEach(({ initiallyTrue }, e) => (this.holds[e] = initiallyTrue));
    conditions.times(parameters, times);
    for (const time of times) {
      if (!Number.isFinite(time)) continue;
      // Whether it changes at this time or just after it depends on the comparison.
      stops.add(time, t);
      stops.add(justAfter(time), t);
    }
    this.look(t, y, this.differences);
    for (let k = 0; k < conditions.count; k++) this.signs[k] = signOf(this.differences[k]!);
  }

  /**
   * The first time after t at which a sign is not what it was, in a step that reaches from (t, y) to (reached, next); its state is in
   * `state`. Undefined if there is none.
   *
   * @param c the dense output of the step (`Stepper.interpolant`).
   * @param isTrial whether the step will not be taken.
   */
  firstChange(
    t: number,
    reached: number,
    y: Float64Array,
    next: Float64Array,
    c: Float64Array,
    isTrial = false,
  ): number | undefined {
    const { conditions, signs, state } = this;
    const { ofTriggers, count } = conditions;
    if (count === 0) return undefined;
    const at = (time: number, d: Float64Array): boolean => {
      if (time === reached) state.set(next);
      else interpolate(y, c, (time - t) / (reached - t), state, 0);
      this.look(time, state, d);
      return this.differsFrom(d);
    };
    this.left.set(this.differences);
    let before = t;
    for (let look = 1; look <= looksPerStep; look++) {
      const time = look === looksPerStep ? reached : t + ((reached - t) * look) / looksPerStep;
      if (!at(time, this.right)) {
        [this.left, this.right] = [this.right, this.left];
        before = time;
        continue;
      }
      const found = this.narrow(before, time, at);
      // A rate that pulls the state back to where it jumps would be met at every step: the error control sees to it.
      const isNear = found - t <= 64 * Number.EPSILON * Math.abs(t);
      if (isNear && !isTrial && !this.isTrigger(ofTriggers)) {
        for (let k = ofTriggers; k < count; k++) signs[k] = signOf(this.right[k]!);
        look--;
        before = found;
        this.left.set(this.right);
        continue;
      }
      at(found, this.right);
      return found;
    }
    if (!isTrial) this.differences.set(this.left);
    return undefined;
  }

  /**
   * For a step from (t, y) to (reached, next) that was rejected: a size with which it ends just before a condition changes, or, from
   * there, just after it; undefined if none changes in it.
   */
  aim(t: number, reached: number, y: Float64Array, next: Float64Array, c: Float64Array): number | undefined {
    if (this.conditions.count === this.conditions.ofTriggers) return undefined;
    const change = this.firstChange(t, reached, y, next, c, true);
    if (change === undefined) return undefined;
    const distance = change - t;
    const margin = 1e-12 * distance + 8 * Number.EPSILON * Math.abs(t);
    return distance > 2 * margin ? distance - margin : distance;
  }

  /**
   * Lets happen at time t what is due, from the state y on, and what that triggers in turn.
   *
   * @returns whether y was set, or 'cascade' if it does not end.
   * @throws RangeError if a delay is negative or not a number.
   */
  settle(t: number, y: Float64Array, stops: Stops): boolean | 'cascade' {
    const { conditions, differences, signs } = this;
    const { equalities, count } = conditions;
    let isSet = false;
    for (let round = 0; ; round++) {
      this.look(t, y, differences);
      // An equality holds for an instant between two doubles, where the difference passes 0.
      let passes = false;
      if (round === 0) {
        for (const k of equalities) {
          if (signs[k]! * signOf(differences[k]!) !== -1) continue;
          differences[k] = 0;
          passes = true;
        }
      }
      this.trigger(t, y, stops);
      const due = this.takeDue(t, y);
      if (due !== undefined) {
        if (round >= executionsAtOneTime) return 'cascade';
        this.execute(due, t, y);
        isSet = true;
      } else if (!passes) break;
    }
    for (let k = 0; k < count; k++) signs[k] = signOf(differences[k]!);
    return isSet;
  }

  private look(t: number, y: Float64Array, d: Float64Array): void {
    this.conditions.differences(t, y, this.system.parametersAt(t, y), d);
  }

  private differsFrom(d: Float64Array): boolean {
    const { signs } = this;
    for (let k = 0; k < d.length; k++) if (signOf(d[k]!) !== signs[k]) return true;
    return false;
  }

  /** Whether a comparison of a trigger is among those that changed at the right end. */
  private isTrigger(ofTriggers: number): boolean {
    const { signs, right } = this;
    for (let k = 0; k < ofTriggers; k++) if (signOf(right[k]!) !== signs[k]) return true;
    return false;
  }

  /**
   * Narrows an interval at whose left end no sign is changed and at whose right end one is, to its last bits: the secants of the changed
   * differences (the weight of an end that stays is halved, "Illinois"), and every third time the middle.
   *
   * @returns the right end.
   */
  private narrow(a: number, b: number, at: (time: number, d: Float64Array) => boolean): number {
    const { signs } = this;
    const smallest = 1e-3 * Number.EPSILON * (b - a);
    let leftWeight = 1;
    let rightWeight = 1;
    let middle: Float64Array = new Float64Array(signs.length);
    for (let round = 1; ; round++) {
      const width = b - a;
      const bit = Math.max(Number.EPSILON * Math.max(Math.abs(a), Math.abs(b)), smallest);
      if (width <= bit) return b;
      let time = b;
      for (let k = 0; k < signs.length; k++) {
        const [from, to] = [leftWeight * this.left[k]!, rightWeight * this.right[k]!];
        if (signOf(to) === signs[k]) continue;
        const zero = a + (width * from) / (from - to);
        if (zero < time) time = zero;
      }
      if (round % 3 === 0) time = a + width / 2;
      time = Math.min(Math.max(time, a + bit / 2), b - bit / 2);
      if (!(time > a && time < b)) time = a + width / 2;
      if (!(time > a && time < b)) return b;
      if (at(time, middle)) {
        [this.right, middle] = [middle, this.right];
        b = time;
        leftWeight *= 0.5;
        rightWeight = 1;
      } else {
        [this.left, middle] = [middle, this.left];
        a = time;
        rightWeight *= 0.5;
        leftWeight = 1;
      }
    }
  }

  /** Events whose trigger became true wait for their execution, and those whose trigger became false may no longer. */
  private trigger(t: number, y: Float64Array, stops: Stops): void {
    const { events, holds, differences } = this;
    const parameters = this.system.parametersAt(t, y);
    for (let e = 0; e < events.length; e++) {
      const event = events[e]!;
      const now = event.trigger(parameters, differences);
      if (now === holds[e]) continue;
      holds[e] = now;
      if (!now) {
        if (!event.persistent) this.pending = this.pending.filter((waiting) => waiting.event !== e);
        continue;
      }
      const delay = event.delay?.(t, y, parameters) ?? 0;
      if (!(delay >= 0))
        throw new RangeError(
          `The delay of the event '${event.name}' at time ${t} is ${delay}. It must be 0 or more.`,
        );
      const values = event.valuesFromTrigger ? new Float64Array(event.targets.length) : undefined;
      if (values !== undefined) event.values(t, y, parameters, values);
      this.pending.push({ event: e, time: t + delay, values });
      if (t + delay > t) stops.add(t + delay, t);
    }
  }

  /** Of the events that are due the one with the highest priority, of equals the first or one that is drawn. */
  private takeDue(t: number, y: Float64Array): Pending | undefined {
    const { pending, events } = this;
    const parameters = this.system.parametersAt(t, y);
    let best: Pending | undefined;
    let highest = -Infinity;
    let equals = 0;
    for (const waiting of pending) {
      if (waiting.time > t) continue;
      const priority = events[waiting.event]!.priority?.(t, y, parameters) ?? -Infinity;
      if (best !== undefined && !(priority >= highest)) continue;
      equals = priority === highest ? equals + 1 : 1;
      const takes =
        best === undefined ||
        priority > highest ||
        (this.draws === undefined ? waiting.event < best.event : this.draws.uniform() * equals < 1);
      if (takes) best = waiting;
      highest = priority;
    }
    if (best !== undefined) this.pending = pending.filter((waiting) => waiting !== best);
    return best;
  }

  private execute({ event: e, values: known }: Pending, t: number, y: Float64Array): void {
    const event = this.events[e]!;
    if (known === undefined) event.values(t, y, this.system.parametersAt(t, y), this.values);
    const values = known ?? this.values;
    event.targets.forEach((target, i) => (y[target] = values[i]!));
  }
}

function signOf(value: number): number {
  return value > 0 ? 1 : value < 0 ? -1 : value === 0 ? 0 : 2;
}

/** A time after this one, as near as a step can be short. */
function justAfter(time: number): number {
  return time + Math.max(Number.EPSILON * Math.abs(time), 1e-280);
}

/** Makes the dense output of a step that of its first part, of which it has the share r. */
export function shorten(c: Float64Array, n: number, r: number): void {
  let power = r;
  for (let k = 0; k < 4; k++, power *= r) for (let i = 0; i < n; i++) c[k * n + i]! *= power;
}
