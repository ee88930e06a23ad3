import type { Background, PeopleSpec, ScoreModel } from '../diseases/disease.js';
import { diseaseModel, scoreModel } from '../diseases/registry.js';
import type { RegimenSegment } from '../regimen.js';
import type { Resolution } from '../simulation/simulator.js';

/** Virtual people under one or more regimens, each person under all of them. Structured-cloneable. */
export interface CohortSetup {
  readonly disease: string;
  /** Scores that are recorded; the primary one unless given. */
  readonly scores?: readonly string[];
  readonly seed: number;
  readonly people: PeopleSpec;
  readonly regimens: readonly (readonly RegimenSegment[])[];
  /** What is done beside the medicines, regimen by regimen; nothing unless given. */
  readonly backgrounds?: readonly Background[];
  /** Ascending weeks at which the scores are recorded. */
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
  /** In worlds as they were believed before any trial (`priorWorlds`); as they are believed now unless given. */
  readonly beforeTrials?: true;
  /**
   * People in each world, dealt by chance among neighbours (`sharedWorld`): how far people of one world are alike tells
   * what of their spread is the world's. A divisor of 256; everybody has a world of their own unless given.
   */
  readonly perWorld?: number;
  /**
   * Only people who were, until now, in between: those in whom any of some weighted means of the primary score at `weeks`, under
   * what was `taken`, lies within its limits. The others are not simulated further: they have no scores.
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

/** The scores that are recorded, in the order of the rows. */
export function scoresAsked({ disease, scores }: Pick<CohortSetup, 'disease' | 'scores'>): ScoreModel[] {
  const model = diseaseModel(disease);
  return scores === undefined ? [model.scores[0]] : scores.map((id) => scoreModel(model, id));
}

/** Name of the task that a pool of workers serves. */
export const cohortTaskName = 'cohort';
