import { exp, log } from '../numerics/elementary.js';

const safety = 0.9;
const smallestFactor = 0.2;
const largestFactor = 10;
const afterNonFinite = 0.1;

/**
 * Proportional-integral step control for methods whose error estimate is of order 4 (Gustafsson 1991; Hairer &
 * Wanner, Solving Ordinary Differential Equations II, 1996, IV.2): the factor from one step to the next is
 * 0.9 · err^(−0.7/5) · errPrevious^(0.4/5), and at most 1 after a rejection.
 *
 * It uses the portable exp and log, so that step sizes have the same bits everywhere.
 */
export class StepControl {
  private previousLog = log(1e-4);
  private rejected = false;

  /** Forgets the past, after a discontinuity. */
  reset(): void {
    this.previousLog = log(1e-4);
    this.rejected = false;
  }

  /** The factor for the step after one that was accepted with this error. */
  afterAccepted(error: number): number {
    // The floor keeps an error of zero from making the next step look bad.
    const logError = log(Math.max(error, 1e-10));
    const wanted = safety * exp((-0.7 / 5) * logError + (0.4 / 5) * this.previousLog);
    const largest = this.rejected ? 1 : largestFactor;
    this.previousLog = log(Math.max(error, 1e-4));
    this.rejected = false;
    return Math.min(largest, Math.max(smallestFactor, wanted));
  }

  /** The factor for trying again a step that was rejected with this error, NaN if it was not finite. */
  afterRejected(error: number): number {
    this.rejected = true;
    if (!Number.isFinite(error)) return afterNonFinite;
    return Math.max(smallestFactor, safety * exp((-1 / 5) * log(error)));
  }
}
