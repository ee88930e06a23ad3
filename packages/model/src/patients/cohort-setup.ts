import type { Resolution } from '../alopecia-areata/simulator.js';
import type { RegimenSegment } from '../regimen.js';
import type { PeopleSpec } from './people.js';

/** Virtual people under one or more regimens, each person under all of them. Structured-cloneable. */
export interface CohortSetup {
  readonly seed: number;
  readonly people: PeopleSpec;
  readonly regimens: readonly (readonly RegimenSegment[])[];
  /** Ascending weeks at which SALT is recorded. */
  readonly weeks: readonly number[];
  readonly resolution: Resolution;
  /**
   * Whom to simulate instead of drawing them: the numbers that make them (`traitCount` each), and in whose world each
   * lives. Those who do not have active, stable disease get rows of NaN.
   */
  readonly given?: {
    readonly traits: readonly (readonly number[])[];
    readonly worlds: readonly number[];
  };
  /**
   * People in each world, dealt by chance among neighbours (`sharedWorld`): how far people of one world are alike tells
   * what of their spread is the world's. A divisor of 256; everybody has a world of their own unless given.
   */
  readonly perWorld?: number;
  /**
   * Only people who were, until now, in between: those in whom any of some weighted means of the scores at `weeks`, under
   * what was `taken`, lies within its limits. The others are not simulated further: they have no SALT.
   */
  readonly between?: {
    readonly taken: readonly RegimenSegment[];
    readonly weeks: readonly number[];
    readonly means: readonly {
      readonly weights: readonly number[];
      readonly from: number;
      readonly to: number;
    }[];
  };
}

/** Columns of a person's row before the SALT values (regimen by regimen, week by week). */
export const personColumns = ['salt', 'episodeYears', 'ageYears', 'weightKg', 'female'] as const;

export const cohortTaskName = 'alopecia-areata-cohort';
