import { roughExp2, roughLog2 } from '../numerics/rough.js';

const safety = 0.9;
const smallestFactor = 0.2;
const largestFactor = 10;
const afterNonFinite = 0.1;
export const exponent = -0.17;
export const previousExponent = 0.04;

/**
 * Proportional-integral step control for methods whose error estimate is of order 4 (Gustafsson 1991), with the
 * exponents of DOPRI5 (Hairer & Wanner, Solving Ordinary Differential Equations II, 1996, IV.2): the factor from one
 * step to the next is 0.9 · err^(−0.17) · errPrevious^0.04, and at most 1 after a rejection. A larger second exponent
 * avoids more rejections than that, but lets steps grow so slowly that most runs take a quarter more of them.
 *
 * Its logarithms are rough, because every step waits for them, and have the same bits everywhere.
 */
export class StepControl {
  private previousLog = roughLog2(1e-4);
  private rejected = false;

  /** Forgets the past, after a discontinuity. */
  reset(): void {
    this.previousLog = roughLog2(1e-4);
    this.rejected = false;
  }

  /** The factor for the step after one that was accepted with this error. */
  afterAccepted(error: number): number {
    // The floor keeps an error of zero from making the next step look bad.
    const logError = roughLog2(Math.max(error, 1e-10));
    const wanted = safety * roughExp2(exponent * logError + previousExponent * this.previousLog);
    const largest = this.rejected ? 1 : largestFactor;
    this.previousLog = roughLog2(Math.max(error, 1e-4));
    this.rejected = false;
    return Math.min(largest, Math.max(smallestFactor, wanted));
  }

  /** The factor for trying again a step that was rejected with this error, NaN if it was not finite. */
  afterRejected(error: number): number {
    this.rejected = true;
    if (!Number.isFinite(error)) return afterNonFinite;
    return Math.max(smallestFactor, safety * roughExp2((-1 / 5) * roughLog2(error)));
  }
}
