import type { Outcome, Source } from '@bifrons/knowledge';
import type { Target } from '../../subject/severity/target.ts';

/** One published figure that a regimen can be held against. */
export interface PublishedPoint {
  /** Unique, e.g. `brave-aa1.bari4.week36.at-most`. */
  id: string;
  courseId: number;
  week: number;
  /** Percent of people at the target, or the mean of the primary score. */
  value: number;
  interval: { level: number; lower: number; upper: number } | null;
  kind: 'at-target' | 'mean';
  trial: string;
  arm: string;
  /** The primary score in a word. */
  score: string;
  /** What was counted: the score at most so much, or better by so many percent; of a mean nothing. */
  target: Target | null;
  /** Mean score of the arm's trial at the start, where it is known. */
  baseline: number | null;
  /** How it was analysed and what its readers should know. */
  remarks: readonly string[];
  outcome: Outcome;
  source: Source;
}
