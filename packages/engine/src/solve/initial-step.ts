import { exp, log } from '../numerics/elementary.js';
import type { Tolerance } from './error-norm.js';
import type { System } from './system.js';

/**
 * Chooses the size of the first step of a method by its order and the sizes of the state and of its first two
 * derivatives (Hairer, Nørsett & Wanner, Solving Ordinary Differential Equations I, 1993, II.4).
 */
export class InitialStep {
  private readonly rate: Float64Array;
  private readonly euler: Float64Array;
  private readonly eulerRate: Float64Array;

  constructor(
    private readonly system: System,
    private readonly tolerance: Tolerance,
  ) {
    this.rate = new Float64Array(system.size);
    this.euler = new Float64Array(system.size);
    this.eulerRate = new Float64Array(system.size);
  }

  /** The size of the first step from (t, y), at most `longest`. */
  choose(t: number, y: Float64Array, longest: number, order: number): number {
    const { system, rate, euler, eulerRate } = this;
    const n = y.length;
    system.rate(t, y, rate);
    const size = this.norm(y, y, undefined);
    const slope = this.norm(rate, y, undefined);
    const guess = Math.min(longest, size < 1e-5 || slope < 1e-5 ? 1e-6 : (0.01 * size) / slope);
    for (let i = 0; i < n; i++) euler[i] = y[i]! + guess * rate[i]!;
    system.rate(t + guess, euler, eulerRate);
    const curvature = this.norm(eulerRate, y, rate) / guess;
    const steepest = Math.max(slope, curvature);
    const byError = steepest <= 1e-15 ? Math.max(1e-6, guess * 1e-3) : exp(log(0.01 / steepest) / order);
    const step = Math.min(100 * guess, byError, longest);
    return step > 0 ? step : guess;
  }

  /** The root mean square of a − b in units of the tolerance at y. */
  private norm(a: Float64Array, y: Float64Array, b: Float64Array | undefined): number {
    const { relative, absolute } = this.tolerance;
    let sum = 0;
    for (let i = 0; i < a.length; i++) {
      const difference = b === undefined ? a[i]! : a[i]! - b[i]!;
      const scaled = difference / (absolute[i]! + relative * Math.abs(y[i]!));
      sum += scaled * scaled;
    }
    return Math.sqrt(sum / a.length);
  }
}
