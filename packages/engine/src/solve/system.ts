import type { CompiledModel } from '../compile/compiled-model.js';
import { Delays } from './delays.js';

/** Writes the inputs at time t into u (see `CompiledModel` for its layout). */
export type InputFunction = (t: number, u: Float64Array) => void;

/** A model with parameters and inputs: the function that is integrated. Counts what is evaluated. */
export class System {
  readonly size: number;
  rhsEvaluations = 0;
  jacobians = 0;
  /**
   * The right-hand side is not read after this time. In a step that ends at a discontinuity it is the time just
   * before it, so that the last stages see the limit from the left.
   */
  latest = Infinity;

  /** What the model reads of its past. */
  readonly delays: Delays | undefined;
  private parameters: Float64Array;
  private inputs: Float64Array;
  private inputFunction: InputFunction | undefined;
  private readonly shifted: Float64Array;

  constructor(
    readonly model: CompiledModel,
    private readonly ownInputs: Float64Array,
  ) {
    this.size = model.stateNames.length;
    this.parameters = new Float64Array(0);
    this.delays = model.delays && new Delays(model, model.delays);
    this.inputs = ownInputs;
    this.shifted = new Float64Array(this.size);
  }

  begin(parameters: Float64Array, inputs: Float64Array | InputFunction | undefined): void {
    this.parameters = parameters;
    this.inputFunction = typeof inputs === 'function' ? inputs : undefined;
    this.inputs = inputs === undefined || typeof inputs === 'function' ? this.ownInputs : inputs;
    this.rhsEvaluations = 0;
    this.jacobians = 0;
    this.latest = Infinity;
  }

  /** The parameters, with what the model reads of its past. */
  parametersAt(t: number, y: Float64Array): Float64Array {
    return this.delays === undefined ? this.parameters : this.delays.parametersAt(t, y);
  }

  rate(t: number, y: Float64Array, dy: Float64Array): void {
    const at = this.readInputs(t);
    this.rhsEvaluations++;
    this.model.rhs(at, y, this.parametersAt(at, y), this.inputs, dy);
  }

  jacobian(t: number, y: Float64Array, J: Float64Array): void {
    const at = this.readInputs(t);
    this.jacobians++;
    this.model.jacobian(at, y, this.parametersAt(at, y), this.inputs, J);
  }

  /**
   * The total derivative of the right-hand side with respect to time at a fixed state, `rate` being its value
   * at t. Inputs that are functions of time, and delays, are differenced forward, within the step h (step of the difference:
   * RODAS, Hairer & Wanner, Solving Ordinary Differential Equations II, 1996).
   */
  timeDerivative(t: number, h: number, y: Float64Array, rate: Float64Array, dt: Float64Array): void {
    if (this.inputFunction === undefined && this.delays === undefined) {
      this.model.timeDerivative(t, y, this.parameters, this.inputs, dt);
      return;
    }
    const shiftedTime = t + Math.min(h / 2, Math.sqrt(Number.EPSILON * Math.max(1e-5, Math.abs(t))));
    const difference = shiftedTime - t;
    const { shifted, size } = this;
    this.rate(shiftedTime, y, shifted);
    for (let i = 0; i < size; i++) dt[i] = difference > 0 ? (shifted[i]! - rate[i]!) / difference : 0;
  }

  private readInputs(t: number): number {
    const at = t < this.latest ? t : this.latest;
    if (this.inputFunction !== undefined) this.inputFunction(at, this.inputs);
    return at;
  }
}

/** The largest double below a finite x. */
export function justBefore(x: number): number {
  if (x === 0) return -Number.MIN_VALUE;
  return x > 0 ? x * (1 - Number.EPSILON / 2) : x * (1 + Number.EPSILON);
}
