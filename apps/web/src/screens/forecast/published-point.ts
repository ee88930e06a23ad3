import type { Outcome, Source } from '@bifrons/knowledge';

/** Of the published shares, those of this score are shown. */
export const TARGET_SALT = 20;

/** One published figure that a regimen can be held against. */
export interface PublishedPoint {
  /** Unique, e.g. `brave-aa1.bari4.week36.at-most`. */
  id: string;
  courseId: number;
  week: number;
  /** Percent of people at SALT ≤ 20, or the mean SALT. */
  value: number;
  interval: { level: number; lower: number; upper: number } | null;
  kind: 'at-target' | 'mean-salt';
  trial: string;
  arm: string;
  /** Mean SALT of the arm's trial at the start, where it is known. */
  baselineSalt: number | null;
  /** How it was analysed and what its readers should know. */
  remarks: readonly string[];
  outcome: Outcome;
  source: Source;
}
