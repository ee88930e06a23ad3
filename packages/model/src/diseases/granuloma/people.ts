import { normalQuantile } from '@bifrons/engine';
import { triangular, weightOf } from '../../patients/demography.js';
import type { Candidate, PeopleSpec } from '../disease.js';

/** One candidate: the activity at the start, and the hidden traits as standard draws. */
export interface GranulomaCandidate extends Candidate {
  /** Percent of the start: 100, unless the person was followed from before. */
  readonly csami: number;
  /** Standard normal: of the drive of the loop, of persistent antigen, of the drift after enrolment. */
  readonly zDrive: number;
  readonly zAntigen: number;
  readonly zDrift: number;
}

export const traits = { count: 7, visible: [4, 5, 6] };

export const columns = ['csami', 'ageYears', 'weightKg', 'female'] as const;

/** Activity at the start, where nobody says otherwise: scores are told in percent of it. */
const start = 100;

/** What is visible of a candidate. */
export function visible({ csami, covariates }: GranulomaCandidate): number[] {
  const { ageYears = Number.NaN, weightKg = Number.NaN, sex } = covariates;
  return [csami, ageYears, weightKg, sex === undefined ? Number.NaN : Number(sex === 'female')];
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
    return { csami: spec.severity['csami'] ?? start, covariates: spec.covariates, ...hidden };
  return {
    csami: start,
    covariates: {
      disease,
      sex: u[4]! < spec.femaleShare ? 'female' : 'male',
      ageYears: triangular(spec.age, u[5]!),
      weightKg: weightOf(spec.weightKg, u[6]!),
    },
    ...hidden,
  };
}
