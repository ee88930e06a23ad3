import type { TrialDesign } from '@bifrons/knowledge';
import { candidateSource, diseaseModel, peopleOf } from '@bifrons/model';

/** How often each part of a range occurs: shares of the people, from the lowest part to the highest. */
export interface Histogram {
  readonly min: number;
  readonly max: number;
  readonly shares: readonly number[];
}

/** The histogram of a trait, by its name in a population: a score, `age`, `weightKg`. */
export type PopulationSample = Readonly<Record<string, Histogram | undefined>>;

const SAMPLED = 1024;
const PARTS = 25;

/** Where a trait stands in the row of a person, if it is called otherwise there. */
const COLUMNS: Readonly<Record<string, string>> = { age: 'ageYears' };

/** People as the simulation draws them for a population, before it asks whether their disease is active and stable. */
export function samplePopulation(
  diseaseId: string,
  population: TrialDesign['population'],
  traits: readonly string[],
): PopulationSample {
  const disease = diseaseModel(diseaseId);
  const candidates = candidateSource(disease, peopleOf(population), 1);
  const seen = Array.from({ length: SAMPLED }, (_, subject) => disease.visible(candidates(subject)()));
  const ranges = { ...population, ...population.severity } as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    traits.map((trait) => {
      const place = disease.columns.indexOf(COLUMNS[trait] ?? trait);
      const values = seen.map((row) => row[place]!).filter(Number.isFinite);
      const { min, max } = ranges[trait] as { min?: number; max?: number };
      const [low, high] = [min ?? Math.min(...values), max ?? Math.max(...values)];
      return [trait, values.length === 0 ? undefined : histogram(values, low, high)];
    }),
  );
}

function histogram(values: readonly number[], min: number, max: number): Histogram {
  const shares = Array.from({ length: PARTS }, () => 0);
  for (const value of values) {
    const part = max > min ? Math.floor((PARTS * (value - min)) / (max - min)) : 0;
    shares[Math.min(PARTS - 1, Math.max(0, part))]! += 1 / values.length;
  }
  return { min, max, shares };
}
