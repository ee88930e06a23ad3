import type { ScoreModel } from './disease.js';

/**
 * Where on its scale a reading of at most so much ends: of a score in whole steps, half a step further; of one that hides
 * what is left of little, not below what it hides.
 */
export const limitOf = (score: ScoreModel, limit: number): number => {
  const { step, unseen = limit } = score;
  return score.toScale(Math.max(step === undefined ? limit : limit + step / 2, unseen));
};

/** A score as it is read with an error of so many SDs: within its range, in its steps. */
export function readScore(score: ScoreModel, truth: number, error: number): number {
  const read = score.fromScale(score.toScale(truth) + error);
  const { min, max, step, unseen } = score;
  if (unseen !== undefined && read < unseen) return min;
  const stepped = step === undefined ? read : min + step * Math.round((read - min) / step);
  return Math.min(max, Math.max(min, stepped));
}
