import { normalQuantile } from '@bifrons/engine';
import { triangular, weightOf } from '../../patients/demography.js';
import type { Candidate, PeopleSpec, Severity } from '../disease.js';

/** The scores, in the order in which they are told. */
export const scoreIds = ['csami', 'plaque-thickness', 'plaque-erythema', 'skin-global'] as const;
export type ScoreId = (typeof scoreIds)[number];

/** One candidate: the scores at the start, and the hidden traits as standard draws. */
export interface GranulomaCandidate extends Candidate {
  /** Each score at the start, percent: 100, unless the person was followed from before. */
  readonly starts: Readonly<Record<ScoreId, number>>;
  /** Standard normal: of the drive of the loop, of persistent antigen, of the drift after enrolment. */
  readonly zDrive: number;
  readonly zAntigen: number;
  readonly zDrift: number;
}

export const traits = { count: 7, visible: [4, 5, 6] };

export const columns = [...scoreIds, 'ageYears', 'weightKg', 'female'] as const;

/** The scores at the start, where nobody says otherwise: they are told in percent of it. */
const startsOf = (severity: Severity): GranulomaCandidate['starts'] =>
  Object.fromEntries(scoreIds.map((id) => [id, severity[id] ?? 100])) as Record<ScoreId, number>;

/** What is visible of a candidate. */
export function visible({ starts, covariates }: GranulomaCandidate): number[] {
  const { ageYears = Number.NaN, weightKg = Number.NaN, sex } = covariates;
  const female = sex === undefined ? Number.NaN : Number(sex === 'female');
  return [...scoreIds.map((id) => starts[id]), ageYears, weightKg, female];
}

/** The candidate of a disease that some uniform numbers make. */
export function candidateOf(disease: string, spec: PeopleSpec, u: ArrayLike<number>): GranulomaCandidate {
  const hidden = {
    zDrive: normalQuantile(u[0]!),
    zAntigen: normalQuantile(u[1]!),
    zDrift: normalQuantile(u[2]!),
    zClearance: normalQuantile(u[3]!),
  };
  if (spec.kind === 'person')
    return { starts: startsOf(spec.severity), covariates: spec.covariates, ...hidden };
  return {
    starts: startsOf({}),
    covariates: {
      disease,
      sex: u[4]! < spec.femaleShare ? 'female' : 'male',
      ageYears: triangular(spec.age, u[5]!),
      weightKg: weightOf(spec.weightKg, u[6]!),
    },
    ...hidden,
  };
}
