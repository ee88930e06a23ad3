import { disease, scoresAtStart, type PatientRecord, type ScoreId } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';

type Disease = NonNullable<ReturnType<typeof disease>>;

/** A score as it is shown. */
export type ShownScore = NonNullable<Disease['scores']>[number];

export const diseaseName = (diseaseId: string, say: Say): string =>
  say(disease(diseaseId)?.name ?? diseaseId);

const shown = new Map<string, readonly ShownScore[]>();

/** The scores of a disease, the primary one first. */
export function shownScores(diseaseId: string): readonly ShownScore[] {
  const known = shown.get(diseaseId) ?? readScores(diseaseId);
  shown.set(diseaseId, known);
  return known;
}

function readScores(diseaseId: string): readonly ShownScore[] {
  const found = disease(diseaseId);
  if (found === undefined) return [];
  const { score, categories, scores } = found;
  const primary: ShownScore = scores?.find(({ id }) => id === score.id) ?? {
    ...score,
    short: /\((.+)\)$/.exec(score.name)?.[1] ?? score.name,
    step: 1,
    categories,
    targets: [],
    grade: 'assumed',
  };
  return [primary, ...(scores ?? []).filter(({ id }) => id !== score.id)];
}

export const primaryScoreOf = (diseaseId: string): ShownScore => shownScores(diseaseId)[0]!;

/** Digits behind the point with which a score is told: of one that goes to a few points and is read finely, two. */
export const decimalsOf = ({ step }: Pick<ShownScore, 'step'>): number => (step < 0.1 ? 2 : 0);

/** The scores of a person that are known, in words. */
export function scoresInWords(record: PatientRecord, say: Say): string[] {
  const known = scoresAtStart(record);
  return shownScores(record.disease).flatMap(({ id, short }) => {
    const value = known[id as ScoreId];
    return value === undefined
      ? []
      : [say('{score} {value}', { score: say(short), value: say.number(value, 1) })];
  });
}

/** The band of a score that has a name. Bands begin where the one before ends, whatever the step. */
export const categoryOf = (
  { categories }: ShownScore,
  value: number,
): ShownScore['categories'][number] | undefined =>
  categories.findLast(({ min }) => value >= min) ?? categories[0];
