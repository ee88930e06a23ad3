import type { PeopleSpec, Spread } from './disease.js';

/** A population of a trial design or of a calibration; beside these keys, what it admits of the disease. */
export interface DescribedPopulation {
  readonly severity?: Readonly<Record<string, Spread>> | undefined;
  readonly age: { readonly min: number; readonly max: number; readonly mean: number };
  readonly weightKg: { readonly mean: number; readonly sd: number };
  readonly femaleShare: number;
}

/** What is no part of the disease: names, numbers of people and where they are from. */
const others = new Set(['severity', 'age', 'weightKg', 'femaleShare']);

/**
 * The people that a population is drawn from. What is admitted of the disease stands under `severity`, or beside the
 * other keys, as files from before there was a second disease have it.
 */
export function peopleOf(population: DescribedPopulation): PeopleSpec {
  const { severity = {}, age, weightKg, femaleShare } = population;
  const beside = Object.entries(population).filter(
    (entry): entry is [string, Spread] =>
      !others.has(entry[0]) && typeof entry[1] === 'object' && entry[1] !== null && !Array.isArray(entry[1]),
  );
  return {
    kind: 'population',
    severity: { ...Object.fromEntries(beside), ...severity },
    age,
    weightKg,
    femaleShare,
  };
}
