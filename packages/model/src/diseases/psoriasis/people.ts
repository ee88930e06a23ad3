import { normalQuantile } from '@bifrons/engine';
import { logNormalWithin, triangular, weightOf } from '../../patients/demography.js';
import type { Candidate, PeopleSpec } from '../disease.js';

/** One candidate: scores at the start, and the hidden traits as standard draws. */
export interface PsoriasisCandidate extends Candidate {
  readonly pasi: number;
  /** Global assessment and affected body surface, percent, where they are known. */
  readonly pga?: number;
  readonly bsa?: number;
  /** Standard normal: of the drive of T17 cells, and of the speed at which plaques come and go. */
  readonly zDrive: number;
  readonly zSpeed: number;
  /** Phases of the disease's fluctuation, radians. */
  readonly phase1: number;
  readonly phase2: number;
}

export const traits = { count: 9, visible: [0, 6, 7, 8] };

export const columns = ['pasi', 'pga', 'bsa', 'ageYears', 'weightKg', 'female'] as const;

/** What is visible of a candidate. */
export function visible({ pasi, pga, bsa, covariates }: PsoriasisCandidate): number[] {
  const { ageYears = Number.NaN, weightKg = Number.NaN, sex } = covariates;
  const female = sex === undefined ? Number.NaN : Number(sex === 'female');
  return [pasi, pga ?? Number.NaN, bsa ?? Number.NaN, ageYears, weightKg, female];
}

/** The candidate that some uniform numbers make. */
export function candidateOf(spec: PeopleSpec, u: ArrayLike<number>): PsoriasisCandidate {
  const hidden = {
    zDrive: normalQuantile(u[1]!),
    zSpeed: Math.min(2, Math.max(-2, normalQuantile(u[2]!))),
    phase1: 2 * Math.PI * u[3]!,
    phase2: 2 * Math.PI * u[4]!,
    zClearance: normalQuantile(u[5]!),
  };
  if (spec.kind === 'person') {
    const { pasi, pga, bsa } = spec.severity;
    return {
      pasi: pasi!,
      ...(pga !== undefined && { pga }),
      ...(bsa !== undefined && { bsa }),
      covariates: spec.covariates,
      ...hidden,
    };
  }
  return {
    pasi: logNormalWithin(spec.severity['pasi']!, u[0]!),
    covariates: {
      disease: 'psoriasis',
      sex: u[6]! < spec.femaleShare ? 'female' : 'male',
      ageYears: triangular(spec.age, u[7]!),
      weightKg: weightOf(spec.weightKg, u[8]!),
    },
    ...hidden,
  };
}
