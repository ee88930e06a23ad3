import type { Patient, PublishedTrial } from '@bifrons/knowledge';
import type { ShownScore } from '../../subject/severity/scores.ts';
import type { PublishedPoint } from './published-point.ts';

/** What a trial published of its people at the start: means, or medians where it has those; null where it did not. */
export interface PeopleOfTrial {
  readonly id: string;
  readonly name: string;
  readonly score: number | null;
  readonly ageYears: number | null;
  readonly episodeYears: number | null;
  /** Who was let in. */
  readonly inclusion: string | null;
  /** The last week with a figure of an arm treated like the regimen. */
  readonly week: number;
}

/** In what a person can be unlike the people of a trial. */
export const TRAITS = ['score', 'episodeYears', 'ageYears'] as const;
export type Trait = (typeof TRAITS)[number];

type Summary = NonNullable<PublishedTrial['population']['ageYears']>;
const middleOf = (summary: Summary | undefined): number | null => summary?.mean ?? summary?.median ?? null;

/** The people of the trials whose figures stand beside a course. */
export function peopleOfTrials(
  trials: readonly PublishedTrial[],
  points: readonly PublishedPoint[],
  score: ShownScore,
): PeopleOfTrial[] {
  return trials.flatMap(({ id, name, population }) => {
    const weeks = points.filter((point) => point.trial === name).map(({ week }) => week);
    if (weeks.length === 0) return [];
    return {
      id,
      name,
      score: middleOf(population.baseline?.[score.id]),
      ageYears: middleOf(population.ageYears),
      episodeYears: middleOf(population.episodeYears),
      inclusion: population.inclusion ?? null,
      week: Math.max(...weeks),
    };
  });
}

/** A person with some traits as they are in the middle of a trial; what was not published stays as it is. */
export function withTraitsOf(
  patient: Patient,
  people: PeopleOfTrial,
  traits: readonly Trait[],
  { score, year }: { score: ShownScore; year: number },
): Patient {
  const has = (trait: Trait): boolean => traits.includes(trait) && people[trait] !== null;
  // A drawing would say another score.
  const seen = Object.fromEntries(
    Object.entries(patient.severity).filter(([key]) => key !== 'regions'),
  ) as Patient['severity'];
  return {
    ...patient,
    ...(has('ageYears') ? { birthYear: year - Math.round(people.ageYears!) } : {}),
    severity: {
      ...(has('score') ? { ...seen, [score.id]: people.score! } : patient.severity),
      ...(has('episodeYears') ? { episodeYears: people.episodeYears! } : {}),
    },
  };
}

/** A trait of the person; null where it is not known. */
export function traitOf(
  patient: Patient,
  trait: Trait,
  at: { score: ShownScore; year: number },
): number | null {
  switch (trait) {
    case 'score':
      return (patient.severity as Readonly<Record<string, unknown>>)[at.score.id] as number;
    case 'ageYears':
      return at.year - patient.birthYear;
    case 'episodeYears':
      return patient.severity.episodeYears ?? null;
  }
}
