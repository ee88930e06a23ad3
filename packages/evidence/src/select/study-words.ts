import { scoresInFile, type Outcome, type Trial } from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';

/** Several phrases as one, with semicolons between them. */
export const listed = (phrases: readonly Phrase[]): Phrase =>
  phrases.reduce((one, other) => phrase('{one}; {other}', { one, other }));

/** How a count of people was had. */
export const countings: Record<NonNullable<Outcome['counts']>, Phrase> = {
  printed: phrase('printed'),
  'derived-from-percentage': phrase('derived from percentage'),
  'inferred-from-percentage-and-interval': phrase('inferred from percentage and interval'),
  'inferred-from-percentages': phrase('inferred from several percentages'),
  'nearest-to-percentage': phrase('the nearest count to a percentage'),
  'assumed-size': phrase('size of the group assumed'),
};

/** Who was studied: how many, how they were chosen, and the figures of a typical one. */
export function describePopulation({ disease, population: p }: Trial): Phrase {
  const parts = [
    p.n === null ? undefined : phrase('{n, plural, one {# person} other {# people}}', { n: p.n }),
    p.inclusion === undefined ? undefined : phrase(p.inclusion),
    p.ageYears?.mean === undefined
      ? undefined
      : phrase('mean age {years, number} years', { years: p.ageYears.mean }),
    p.femalePercent === undefined
      ? undefined
      : phrase('{percent, number} % women', { percent: p.femalePercent }),
    ...scoresInFile(disease).map(([id, { short }]) => {
      const mean = p.baseline?.[id]?.mean;
      return mean === undefined ? undefined : phrase('mean {score} {mean, number}', { score: short, mean });
    }),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? phrase('the study does not describe its people') : listed(parts);
}
