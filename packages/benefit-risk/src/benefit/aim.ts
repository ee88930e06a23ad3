/** Name of an outcome: `salt-20`, `easi-75`, `keep-75`. */
export type BenefitId = string;

/** What a score has to reach: at most so much, or better than at the start by so many percent or points. */
export interface Target {
  readonly type: 'at-most' | 'improvement-at-least' | 'improvement-points-at-least';
  readonly value: number;
}

/** What may get better in one person, and what may be lost after a stop; each is counted per 100 of all people. */
export interface Aim extends Target {
  readonly id: BenefitId;
  /**
   * `reach`: at the horizon. `keep`: in some week up to the middle, and at the horizon. `lose`: at the horizon, where the
   * medicine is stopped, and no longer `weeksAfterStop` weeks later.
   */
  readonly kind: 'reach' | 'keep' | 'lose';
  readonly score: string;
  /** The highest score that counts in this person, as it is printed. */
  readonly limit: number;
}
