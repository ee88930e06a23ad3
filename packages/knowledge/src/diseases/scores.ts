import { disease } from '../catalogue/diseases.js';

/** A score as files have it. */
export interface ScoreRange {
  readonly id: string;
  readonly min: number;
  readonly max: number;
}

/** The scores of a disease, the primary one first; none of a disease that we do not know. */
export function scoresOf(id: unknown): readonly ScoreRange[] {
  const found = typeof id === 'string' ? disease(id) : undefined;
  if (found === undefined) return [];
  const { scores = [] } = found as { readonly scores?: readonly ScoreRange[] };
  return [found.score, ...scores.filter((score) => score.id !== found.score.id)];
}
