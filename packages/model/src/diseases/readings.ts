import type { ScoreModel } from './disease.js';

/** Where on its scale a reading of at most so much ends: of a score in whole steps, half a step further. */
export const limitOf = (score: ScoreModel, limit: number): number =>
  score.toScale(score.step === undefined ? limit : limit + score.step / 2);

/** A score as it is read with an error of so many SDs: within its range, in its steps. */
export function readScore(score: ScoreModel, truth: number, error: number): number {
  const read = score.fromScale(score.toScale(truth) + error);
  const { min, max, step } = score;
  const stepped = step === undefined ? read : min + step * Math.round((read - min) / step);
  return Math.min(max, Math.max(min, stepped));
}
