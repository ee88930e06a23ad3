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
}

/** Columns of a person's row before the SALT values (regimen by regimen, week by week). */
export const personColumns = ['salt', 'episodeYears', 'ageYears', 'weightKg', 'female'] as const;

export const cohortTaskName = 'alopecia-areata-cohort';
