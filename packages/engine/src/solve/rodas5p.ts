import { type Tolerance, errorNorm } from './error-norm.js';
import { LinearSystem } from './linear-solve.js';
import type { Stepper } from './stepper.js';
import type { System } from './system.js';

/*
 * Coefficients: G. Steinebach, Construction of Rosenbrock-Wanner method Rodas5P and numerical benchmarks within
 * the Julia Differential Equations package, BIT Numerical Mathematics 63 (2023) 27, as tabulated in
 * OrdinaryDiffEq.jl (lib/OrdinaryDiffEqRosenbrock/src/rosenbrock_tableaus.jl, MIT licence).
 * rodas5p.test.ts checks the order. Row s has the weights of the stages before s; the method is stiffly
 * accurate, so the rows of stages 7 and 8 and of the result each add the stage before.
 */
export const stages = 8;
export const errorOrder = 4;
export const gamma = 0.21193756319429014;
export const alpha: readonly (readonly number[])[] = [
  [],
  [3],
  [2.849394379747939, 0.45842242204463923],
  [-6.954028509809101, 2.489845061869568, -10.358996098473584],
  [2.8029986275628964, 0.5072464736228206, -0.3988312541770524, -0.04721187230404641],
  [-7.502846399306121, 2.561846144803919, -11.627539656261098, -0.18268767659942256, 0.030198172008377946],
  [-7.502846399306121, 2.561846144803919, -11.627539656261098, -0.18268767659942256, 0.030198172008377946, 1],
  [
    -7.502846399306121, 2.561846144803919, -11.627539656261098, -0.18268767659942256, 0.030198172008377946, 1,
    1,
  ],
];
export const coupling: readonly (readonly number[])[] = [
  [],
  [-14.155112264123755],
  [-17.97296035885952, -2.859693295451294],
  [147.12150275711716, -1.41221402718213, 71.68940251302358],
  [165.43517024871676, -0.4592823456491126, 42.90938336958603, -5.961986721573306],
  [24.854864614690072, -3.0009227002832186, 47.4931110020768, 5.5814197821558125, -0.6610691825249471],
  [
    30.91273214028599, -3.1208243349937974, 77.79954646070892, 34.28646028294783, -19.097331116725623,
    -28.087943162872662,
  ],
  [
    37.80277123390563, -3.2571969029072276, 112.26918849496327, 66.9347231244047, -40.06618937091002,
    -54.66780262877968, -9.48861652309627,
  ],
];
export const nodes: readonly number[] = [
  0, 0.6358126895828704, 0.4095798393397535, 0.9769306725060716, 0.4288403609558664, 1, 1, 1,
];
export const timeWeights: readonly number[] = [
  gamma,
  -0.42387512638858027,
  -0.3384627126235924,
  1.8046452872882734,
  2.325825639765069,
  0,
  0,
  0,
];

/** Weights of the stages in the dense output, of order 4. */
export const dense: readonly (readonly number[])[] = [
  [
    25.948786856663858, -2.5579724845846235, 10.433815404888879, -2.3679251022685204, 0.524948541321073,
    1.1241088310450404, 0.4272876194431874, -0.17202221070155493,
  ],
  [
    -9.91568850695171, -0.9689944594115154, 3.0438037242978453, -24.495224566215796, 20.176138334709044,
    15.98066361424651, -6.789040303419874, -6.710236069923372,
  ],
  [
    11.419903575922262, 2.8879645146136994, 72.92137995996029, 80.12511834622643, -52.072871366152654,
    -59.78993625266729, -0.15582684282751913, 4.883087185713722,
  ],
];

/**
 * The Rosenbrock-Wanner method Rodas5P for stiff systems: order 5 with an error estimate of order 4, stiffly
 * accurate and L-stable. It solves linear systems with I/(γh) − J, J the Jacobian at the start of the step.
 */
export class Rodas5P implements Stepper {
  readonly errorOrder = errorOrder;
  readonly next: Float64Array;
  /** Whether the rate and the Jacobian at the start of the step are still to be evaluated. */
  private stale = true;
  private readonly rate: Float64Array;
  private readonly stage: Float64Array;
  private readonly stageRate: Float64Array;
  private readonly timeDerivative: Float64Array;
  private readonly error: Float64Array;
  /** Row-major, at the start of the last attempted step. */
  readonly jacobian: Float64Array;
  private readonly linear: LinearSystem;
  /** The increments of the stages, one row each. */
  private readonly increments: Float64Array;

  constructor(
    private readonly system: System,
    private readonly tolerance: Tolerance,
  ) {
    const n = system.size;
    this.next = new Float64Array(n);
    this.rate = new Float64Array(n);
    this.stage = new Float64Array(n);
    this.stageRate = new Float64Array(n);
    this.timeDerivative = new Float64Array(n);
    this.error = new Float64Array(n);
    this.jacobian = new Float64Array(n * n);
    this.linear = new LinearSystem(n);
    this.increments = new Float64Array(stages * n);
  }

  restart(): void {
    this.stale = true;
  }

  accept(): void {
    this.stale = true;
  }

  attempt(t: number, y: Float64Array, h: number): number {
    const { system, next, stage, stageRate, timeDerivative, increments, linear, error } = this;
    const { matrix } = linear;
    const n = y.length;
    if (this.stale) {
      system.rate(t, y, this.rate);
      system.jacobian(t, y, this.jacobian);
      system.timeDerivative(t, h, y, this.rate, timeDerivative);
      this.stale = false;
    }
    const diagonal = 1 / (gamma * h);
    const perStep = 1 / h;
    for (let i = 0; i < n * n; i++) matrix[i] = -this.jacobian[i]!;
    for (let i = 0; i < n; i++) matrix[i * n + i] = matrix[i * n + i]! + diagonal;
    if (!linear.factorize()) return NaN;

    for (let s = 0; s < stages; s++) {
      const a = alpha[s]!;
      const c = coupling[s]!;
      let rate = this.rate;
      if (s > 0) {
        for (let i = 0; i < n; i++) {
          let sum = y[i]!;
          for (let j = 0; j < s; j++) sum += a[j]! * increments[j * n + i]!;
          stage[i] = sum;
        }
        system.rate(t + nodes[s]! * h, stage, stageRate);
        rate = stageRate;
      }
      const timeWeight = h * timeWeights[s]!;
      for (let i = 0; i < n; i++) {
        let sum = 0;
        for (let j = 0; j < s; j++) sum += c[j]! * increments[j * n + i]!;
        increments[s * n + i] = rate[i]! + sum * perStep + timeWeight * timeDerivative[i]!;
      }
      linear.solve(increments, s * n);
    }
    const last = (stages - 1) * n;
    for (let i = 0; i < n; i++) {
      error[i] = increments[last + i]!;
      next[i] = stage[i]! + error[i]!;
    }
    return errorNorm(error, y, next, this.tolerance);
  }

  /** The published form, (1−θ)y₀ + θ(y₁ + (1−θ)(d₁ + θ(d₂ + θd₃))), in powers of θ. */
  interpolant(y: Float64Array, c: Float64Array): void {
    const { increments, next } = this;
    const n = y.length;
    const [w1, w2, w3] = dense as readonly [Weights, Weights, Weights];
    for (let i = 0; i < n; i++) {
      let d1 = 0;
      let d2 = 0;
      let d3 = 0;
      for (let s = 0; s < stages; s++) {
        const increment = increments[s * n + i]!;
        d1 += w1[s]! * increment;
        d2 += w2[s]! * increment;
        d3 += w3[s]! * increment;
      }
      c[i] = next[i]! - y[i]! + d1;
      c[n + i] = d2 - d1;
      c[2 * n + i] = d3 - d2;
      c[3 * n + i] = -d3;
    }
  }
}

type Weights = readonly number[];
