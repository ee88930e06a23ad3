import { disease } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { primaryScoreOf, type ShownScore } from './scores.ts';

/** What a person or a trial aims at in a score. */
export interface Target {
  type: string;
  value: number;
  name?: string;
}

/** The usual target of a score; of a score without one, at most what counts as success in the disease. */
export function usualTarget(score: ShownScore, diseaseId: string): Target {
  const success = disease(diseaseId)?.facts.find(({ id }) => id === 'treatment-success')?.value;
  return (
    score.targets.find(({ usual }) => usual) ??
    score.targets[0] ?? { type: 'at-most', value: success ?? score.min }
  );
}

export function targetWords(score: ShownScore, { type, value, name }: Target, say: Say): string {
  return type === 'at-most' || name === undefined
    ? say('{score} ≤ {value}', { score: say(score.short), value })
    : say(name);
}

/** The usual target of a disease's primary score, in words. */
export const goalWords = (diseaseId: string, say: Say): string => {
  const score = primaryScoreOf(diseaseId);
  return targetWords(score, usualTarget(score, diseaseId), say);
};

/** The score from which on a target is reached; null where that depends on a baseline that is not known. */
export function levelOf(
  score: ShownScore,
  { type, value }: Target,
  baseline: number | undefined,
): number | null {
  if (type === 'at-most') return value;
  if (baseline === undefined) return null;
  const way = score.better === 'lower' ? -1 : 1;
  return type === 'improvement-at-least' ? baseline * (1 + (way * value) / 100) : baseline + way * value;
}
