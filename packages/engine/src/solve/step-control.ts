import { roughExp2, roughLog2 } from '../numerics/rough.js';

const safety = 0.9;
const smallestFactor = 0.2;
const largestFactor = 10;
const afterNonFinite = 0.1;
const previousExponent = 0.04;

/** Exponents of the error, when a step was accepted and when not, and of the error before. */
export interface ControlExponents {
  readonly accepted: number;
  readonly rejected: number;
  readonly previous: number;
}

/** For methods whose error estimate is of an order. */
export function controlExponents(errorOrder: number): ControlExponents {
  const rejected = -1 / (errorOrder + 1);
  return { accepted: rejected + 0.75 * previousExponent, rejected, previous: previousExponent };
}

/**
 * Proportional-integral step control (Gustafsson 1991) with the exponents of DOPRI5 (Hairer & Wanner, Solving Ordinary
 * Differential Equations II, 1996, IV.2): for an error estimate of order 4 the factor from one step to the next is
 * 0.9 · err^(−0.17) · errPrevious^0.04, and at most 1 after a rejection. A larger second exponent avoids more
 * rejections than that, but lets steps grow so slowly that most runs take a quarter more of them.
 *
 * Its logarithms are rough, because every step waits for them, and have the same bits everywhere.
 */
export class StepControl {
  private previousLog = roughLog2(1e-4);
  private rejected = false;

  constructor(private readonly exponents: ControlExponents) {}

  /** Forgets the past, after a discontinuity. */
  reset(): void {
    this.previousLog = roughLog2(1e-4);
    this.rejected = false;
  }

  /** The factor for the step after one that was accepted with this error. */
  afterAccepted(error: number): number {
    // The floor keeps an error of zero from making the next step look bad.
    const logError = roughLog2(Math.max(error, 1e-10));
    const wanted =
      safety * roughExp2(this.exponents.accepted * logError + this.exponents.previous * this.previousLog);
    const largest = this.rejected ? 1 : largestFactor;
    this.previousLog = roughLog2(Math.max(error, 1e-4));
    this.rejected = false;
    return Math.min(largest, Math.max(smallestFactor, wanted));
  }

  /** The factor for trying again a step that was rejected with this error, NaN if it was not finite. */
  afterRejected(error: number): number {
    this.rejected = true;
    if (!Number.isFinite(error)) return afterNonFinite;
    return Math.max(smallestFactor, safety * roughExp2(this.exponents.rejected * roughLog2(error)));
  }
}
