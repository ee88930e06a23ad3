import type { Problem } from '../input/problem.js';
import * as alopeciaAreata from './alopecia-areata/trial-design.js';

/** Keys of a population that stand beside `severity` in designs from before there was a second disease. */
export const populationShapes = { ...alopeciaAreata.populationShape };

/** Ranges of scores by which an arm counts people at a week. */
export const amongShapes = { ...alopeciaAreata.amongShape };

type PopulationProblems = (
  population: Readonly<Record<string, unknown>>,
  keys: readonly PropertyKey[],
) => Problem[];

const problemsByDisease: Readonly<Record<string, PopulationProblems>> = {
  'alopecia-areata': alopeciaAreata.populationProblems,
};

/** What is wrong with what a population admits of a disease. */
export const populationProblemsOf = (disease: unknown): PopulationProblems =>
  (typeof disease === 'string' ? problemsByDisease[disease] : undefined) ?? (() => []);
