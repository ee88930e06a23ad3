import type { TrialDesign } from '@bifrons/knowledge';
import { candidateSource, diseaseModels, peopleOf } from '@bifrons/model';

/** How often each part of a range occurs: shares of the people, from the lowest part to the highest. */
export interface Histogram {
  readonly min: number;
  readonly max: number;
  readonly shares: readonly number[];
}

export interface PopulationSample {
  readonly salt: Histogram;
  readonly episodeYears: Histogram;
  readonly ageYears: Histogram;
  readonly weightKg: Histogram;
}

const SAMPLED = 1024;
const PARTS = 25;

/** People as the simulation draws them for a population, before it asks whether their disease is active and stable. */
export function samplePopulation(population: TrialDesign['population']): PopulationSample {
  const [disease] = diseaseModels;
  const candidates = candidateSource(disease, peopleOf(population), 1);
  const drawn = Array.from({ length: SAMPLED }, (_, subject) => candidates(subject)());
  const seen = drawn.map((one) => disease.visible(one));
  const column = (name: string) => seen.map((row) => row[disease.columns.indexOf(name)]!);
  const { salt, episodeYears, age } = population;
  const weights = drawn.map(({ covariates }) => covariates.weightKg ?? Number.NaN);
  return {
    salt: histogram(column('salt'), salt?.min ?? 0, salt?.max ?? 100),
    episodeYears: histogram(column('episodeYears'), 0, episodeYears?.max ?? 100),
    ageYears: histogram(
      drawn.map(({ covariates }) => covariates.ageYears ?? Number.NaN),
      age.min,
      age.max,
    ),
    weightKg: histogram(weights, Math.min(...weights), Math.max(...weights)),
  };
}

function histogram(values: readonly number[], min: number, max: number): Histogram {
  const shares = Array.from({ length: PARTS }, () => 0);
  for (const value of values) {
    const part = max > min ? Math.floor((PARTS * (value - min)) / (max - min)) : 0;
    shares[Math.min(PARTS - 1, Math.max(0, part))]! += 1 / values.length;
  }
  return { min, max, shares };
}
