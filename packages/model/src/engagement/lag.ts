import { exp } from '@bifrons/engine';

/**
 * How a first-order process with rate k (per hour) follows a periodic quantity: L' = k (I − L). The quantity is given
 * at ascending `hours` within [0, interval]; between them, and from the last to the first of the next interval, it is
 * taken as linear, for which each step is exact. What depends on the hours only is computed once.
 */
export class PeriodicLag {
  /** By step, that to the next interval last: k·length, e^(−k·length). */
  private readonly lengths: Float64Array;
  private readonly kept: Float64Array;
  private readonly keptOverall: number;

  constructor(hours: Float64Array, interval: number, rate: number) {
    const n = hours.length;
    this.lengths = new Float64Array(n);
    this.kept = new Float64Array(n);
    for (let k = 0; k < n; k++) {
      const next = k + 1 < n ? hours[k + 1]! : hours[0]! + interval;
      this.lengths[k] = rate * (next - hours[k]!);
      this.kept[k] = exp(-this.lengths[k]!);
    }
    this.keptOverall = exp(-rate * interval);
  }

  /** The lagged quantity at the same hours, in `result`, which may be longer. */
  follow(values: Float64Array, result = new Float64Array(values.length)): Float64Array {
    const n = this.lengths.length;
    // Once around from L = 0 gives the source term; the periodic L is the fixed point of one interval.
    let level = 0;
    for (let k = 0; k < n; k++) level = this.step(k, level, values[k]!, values[k + 1 < n ? k + 1 : 0]!);
    level /= 1 - this.keptOverall;
    for (let k = 0; k < n; k++) {
      result[k] = level;
      level = this.step(k, level, values[k]!, values[k + 1 < n ? k + 1 : 0]!);
    }
    return result;
  }

  private step(k: number, level: number, from: number, to: number): number {
    const x = this.lengths[k]!;
    const slope = x > 0 ? (to - from) / x : 0;
    return to - slope + (level - from + slope) * this.kept[k]!;
  }
}
