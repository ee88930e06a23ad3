import { type Tolerance, errorNorm } from './error-norm.js';
import type { Stepper } from './stepper.js';
import type { System } from './system.js';

/** An explicit Runge-Kutta pair whose last stage is the first of the next step. */
export interface Tableau {
  /** Order of the error estimate, one less than that of the method. */
  readonly errorOrder: number;
  /** Times of the stages in a step. */
  readonly nodes: readonly number[];
  /** By stage: the weights of the stages before it. */
  readonly weights: readonly (readonly number[])[];
  /** Weights of the error. */
  readonly error: readonly number[];
  /** Weights of dense output: row k has those of θᵏ⁺¹. */
  readonly dense: readonly (readonly number[])[];
}

/** The method of a tableau. Hairer, Nørsett & Wanner, Solving Ordinary Differential Equations I, 1993, II.4-6. */
export class ExplicitRungeKutta implements Stepper {
  readonly next: Float64Array;
  readonly errorOrder: number;
  private readonly stageCount: number;
  /** Rates, [stage][state], and a view of each stage's. */
  private readonly rates: Float64Array;
  private readonly stages: readonly Float64Array[];
  private readonly stage: Float64Array;
  private readonly error: Float64Array;
  private h = 0;

  constructor(
    private readonly tableau: Tableau,
    private readonly system: System,
    private readonly tolerance: Tolerance,
  ) {
    const n = system.size;
    this.errorOrder = tableau.errorOrder;
    this.stageCount = tableau.nodes.length;
    this.next = new Float64Array(n);
    this.stage = new Float64Array(n);
    this.error = new Float64Array(n);
    const rates = new Float64Array(this.stageCount * n);
    this.rates = rates;
    this.stages = tableau.nodes.map((_, s) => rates.subarray(s * n, (s + 1) * n));
  }

  restart(t: number, y: Float64Array): void {
    this.system.rate(t, y, this.stages[0]!);
  }

  attempt(t: number, y: Float64Array, h: number): number {
    const { system, tableau, next, stages, error, stageCount } = this;
    const n = y.length;
    this.h = h;
    for (let s = 1; s < stageCount; s++) {
      const weights = tableau.weights[s]!;
      const target = s === stageCount - 1 ? next : this.stage;
      this.combine(weights, target, 0);
      for (let i = 0; i < n; i++) target[i] = y[i]! + h * target[i]!;
      system.rate(t + tableau.nodes[s]! * h, target, stages[s]!);
    }
    this.combine(tableau.error, error, 0);
    for (let i = 0; i < n; i++) error[i] = h * error[i]!;
    return errorNorm(error, y, next, this.tolerance);
  }

  accept(): void {
    this.stages[0]!.set(this.stages[this.stageCount - 1]!);
  }

  interpolant(y: Float64Array, c: Float64Array): void {
    const n = y.length;
    const { h } = this;
    this.tableau.dense.forEach((weights, power) => this.combine(weights, c, power * n));
    for (let i = 0; i < c.length; i++) c[i] = h * c[i]!;
  }

  /** Σ weightₛ · kₛ of each state, to `out` from `offset` on. */
  private combine(weights: readonly number[], out: Float64Array, offset: number): void {
    const { rates, next } = this;
    const n = next.length;
    let isFirst = true;
    for (let s = 0; s < weights.length; s++) {
      const weight = weights[s]!;
      if (weight === 0) continue;
      const from = s * n;
      if (isFirst) for (let i = 0; i < n; i++) out[offset + i] = weight * rates[from + i]!;
      else for (let i = 0; i < n; i++) out[offset + i]! += weight * rates[from + i]!;
      isFirst = false;
    }
    if (isFirst) out.fill(0, offset, offset + n);
  }
}
