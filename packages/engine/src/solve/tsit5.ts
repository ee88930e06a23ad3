import { type Tolerance, errorNorm } from './error-norm.js';
import type { Stepper } from './stepper.js';
import type { System } from './system.js';

/*
 * Coefficients: Ch. Tsitouras, Runge-Kutta pairs of order 5(4) satisfying only the first column simplifying
 * assumption, Computers & Mathematics with Applications 62 (2011) 770-775, to double precision as tabulated in
 * OrdinaryDiffEq.jl (lib/OrdinaryDiffEqTsit5/src/tsit_tableaus.jl, MIT licence). tsit5.test.ts checks the order.
 */
const c2 = 0.161;
const c3 = 0.327;
const c4 = 0.9;
const c5 = 0.9800255409045097;
const a21 = 0.161;
const a31 = -0.008480655492356989;
const a32 = 0.335480655492357;
const a41 = 2.8971530571054935;
const a42 = -6.359448489975075;
const a43 = 4.3622954328695815;
const a51 = 5.325864828439257;
const a52 = -11.748883564062828;
const a53 = 7.4955393428898365;
const a54 = -0.09249506636175525;
const a61 = 5.86145544294642;
const a62 = -12.92096931784711;
const a63 = 8.159367898576159;
const a64 = -0.071584973281401;
const a65 = -0.028269050394068383;
const a71 = 0.09646076681806523;
const a72 = 0.01;
const a73 = 0.4798896504144996;
const a74 = 1.379008574103742;
const a75 = -3.290069515436081;
const a76 = 2.324710524099774;
const e1 = -0.00178001105222577714;
const e2 = -0.0008164344596567469;
const e3 = 0.007880878010261995;
const e4 = -0.1447110071732629;
const e5 = 0.5823571654525552;
const e6 = -0.45808210592918697;
const e7 = 0.015151515151515152;

/** Weights of the stages in the dense output, of order 4: row k has those of θᵏ⁺¹. */
const dense: readonly (readonly number[])[] = [
  [1, 0, 0, 0, 0, 0, 0],
  [
    -2.763706197274826, 0.1317, 3.9302962368947516, -12.411077166933676, 37.50931341651104,
    -27.896526289197286, 1.5,
  ],
  [
    2.9132554618219126, -0.2234, -5.941033872131505, 30.33818863028232, -88.1789048947664, 65.09189467479366,
    -4,
  ],
  [
    -1.0530884977290216, 0.1017, 2.490627285651253, -16.548102889244902, 47.37952196281928,
    -34.87065786149661, 2.5,
  ],
];

/** The coefficients as tables: the times of the stages, the weights of the stages before, of the error and of dense output. */
export const tableau = {
  nodes: [0, c2, c3, c4, c5, 1, 1],
  weights: [
    [],
    [a21],
    [a31, a32],
    [a41, a42, a43],
    [a51, a52, a53, a54],
    [a61, a62, a63, a64, a65],
    [a71, a72, a73, a74, a75, a76],
  ],
  error: [e1, e2, e3, e4, e5, e6, e7],
  dense,
} as const;

/** The explicit Runge-Kutta method of Tsitouras, order 5 with an error estimate of order 4; first same as last. */
export class Tsit5 implements Stepper {
  readonly next: Float64Array;
  private k: Float64Array[];
  private h = 0;
  private readonly stage: Float64Array;
  private readonly error: Float64Array;

  constructor(
    private readonly system: System,
    private readonly tolerance: Tolerance,
  ) {
    const n = system.size;
    this.next = new Float64Array(n);
    this.stage = new Float64Array(n);
    this.error = new Float64Array(n);
    this.k = Array.from({ length: 7 }, () => new Float64Array(n));
  }

  restart(t: number, y: Float64Array): void {
    this.system.rate(t, y, this.k[0]!);
  }

  attempt(t: number, y: Float64Array, h: number): number {
    const { system, stage, next, error } = this;
    const [k1, k2, k3, k4, k5, k6, k7] = this.k as [Vector, Vector, Vector, Vector, Vector, Vector, Vector];
    const n = y.length;
    this.h = h;
    for (let i = 0; i < n; i++) stage[i] = y[i]! + h * (a21 * k1[i]!);
    system.rate(t + c2 * h, stage, k2);
    for (let i = 0; i < n; i++) stage[i] = y[i]! + h * (a31 * k1[i]! + a32 * k2[i]!);
    system.rate(t + c3 * h, stage, k3);
    for (let i = 0; i < n; i++) stage[i] = y[i]! + h * (a41 * k1[i]! + a42 * k2[i]! + a43 * k3[i]!);
    system.rate(t + c4 * h, stage, k4);
    for (let i = 0; i < n; i++) {
      stage[i] = y[i]! + h * (a51 * k1[i]! + a52 * k2[i]! + a53 * k3[i]! + a54 * k4[i]!);
    }
    system.rate(t + c5 * h, stage, k5);
    for (let i = 0; i < n; i++) {
      stage[i] = y[i]! + h * (a61 * k1[i]! + a62 * k2[i]! + a63 * k3[i]! + a64 * k4[i]! + a65 * k5[i]!);
    }
    system.rate(t + h, stage, k6);
    for (let i = 0; i < n; i++) {
      next[i] =
        y[i]! + h * (a71 * k1[i]! + a72 * k2[i]! + a73 * k3[i]! + a74 * k4[i]! + a75 * k5[i]! + a76 * k6[i]!);
    }
    system.rate(t + h, next, k7);
    for (let i = 0; i < n; i++) {
      error[i] =
        h * (e1 * k1[i]! + e2 * k2[i]! + e3 * k3[i]! + e4 * k4[i]! + e5 * k5[i]! + e6 * k6[i]! + e7 * k7[i]!);
    }
    return errorNorm(error, y, next, this.tolerance);
  }

  accept(): void {
    const { k } = this;
    const first = k[0]!;
    k[0] = k[6]!;
    k[6] = first;
  }

  interpolant(y: Float64Array, c: Float64Array): void {
    const { k, h } = this;
    const n = y.length;
    dense.forEach((weights, power) => {
      for (let i = 0; i < n; i++) {
        let sum = 0;
        for (let s = 0; s < 7; s++) sum += weights[s]! * k[s]![i]!;
        c[power * n + i] = h * sum;
      }
    });
  }
}

type Vector = Float64Array;
