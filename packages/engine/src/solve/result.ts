/** What an integration took. */
export interface SolverStatistics {
  /** Accepted steps. */
  readonly steps: number;
  readonly rejected: number;
  readonly rhsEvaluations: number;
  readonly jacobians: number;
  readonly methodSwitches: number;
}

/**
 * Why an integration stopped before its end: the error stays too large however small the step ('step-too-small',
 * as at a singularity), the state or the right-hand side is not finite ('non-finite'), it takes more than
 * `maxSteps` steps ('step-limit'), or events trigger each other without end ('event-cascade').
 */
export type FailureReason = 'step-too-small' | 'non-finite' | 'step-limit' | 'event-cascade';

/** Why an integration stopped, at which time and in which state. */
export interface IntegrationFailure {
  readonly status: 'failed';
  readonly reason: FailureReason;
  /** The last time reached, and the state there. */
  readonly time: number;
  readonly state: Float64Array;
  readonly stats: SolverStatistics;
  readonly message: string;
}

export function failureMessage(reason: FailureReason, time: number, steps: number): string {
  const where = `Stopped at time ${time} after ${steps} steps: `;
  switch (reason) {
    case 'step-too-small':
      return `${where}the error stays above the tolerance however small the step. The solution may have a singularity here.`;
    case 'non-finite':
      return `${where}the state or its rate of change is not a finite number.`;
    case 'event-cascade':
      return `${where}events trigger each other again and again at this time. Give one a delay, or a trigger that its own assignments do not make true again.`;
    case 'step-limit':
      return `${where}this is the largest number of steps allowed. Raise maxSteps, loosen the tolerance, or use a stiff method.`;
  }
}
