import { normalCdf, normalQuantile } from '@bifrons/engine';
import { least, logNormalWithin, triangular, weightOf } from '../../patients/demography.js';
import type { Candidate, PeopleSpec, Spread } from '../disease.js';

/** One candidate: scores at the start, and the hidden traits as standard draws. */
export interface EczemaCandidate extends Candidate {
  readonly easi: number;
  /** 0 to 10. */
  readonly itch: number;
  /** Global assessment where it is known. */
  readonly iga?: number;
  /** Standard normal: of the drive of the disease, of the IL-13 endotype, of the share of itch that is IL-31's. */
  readonly zDrive: number;
  readonly zEndotype: number;
  readonly zItch: number;
  /** Of ln IC50: how much of an inhibitor this person needs. */
  readonly zPotency: number;
  /** Phases of the disease's fluctuation, radians. */
  readonly phase1: number;
  readonly phase2: number;
}

export const traits = { count: 12, visible: [0, 1, 9, 10, 11] };

/** What is visible of a candidate. A day's itch and a week's begin alike. */
export const columns = ['easi', 'iga', 'itch', 'itch-day', 'ageYears', 'weightKg', 'female'] as const;

export function visible({ easi, iga, itch, covariates }: EczemaCandidate): number[] {
  const { ageYears = Number.NaN, weightKg = Number.NaN, sex } = covariates;
  const female = sex === undefined ? Number.NaN : Number(sex === 'female');
  return [easi, iga ?? Number.NaN, itch, itch, ageYears, weightKg, female];
}

/** The candidate that some uniform numbers make; `usual`: the itch of people of whom it is not known. */
export function candidateOf(spec: PeopleSpec, usual: Spread, u: ArrayLike<number>): EczemaCandidate {
  const hidden = {
    zDrive: normalQuantile(u[2]!),
    phase1: 2 * Math.PI * u[3]!,
    phase2: 2 * Math.PI * u[4]!,
    zClearance: normalQuantile(u[5]!),
    zEndotype: normalQuantile(u[6]!),
    zItch: normalQuantile(u[7]!),
    zPotency: normalQuantile(u[8]!),
  };
  if (spec.kind === 'person') {
    const { easi, iga, itch = normalWithin(usual, u[1]!) } = spec.severity;
    return { easi: easi!, itch, ...(iga !== undefined && { iga }), covariates: spec.covariates, ...hidden };
  }
  const { easi, itch = usual } = spec.severity;
  return {
    easi: logNormalWithin(easi!, u[0]!),
    itch: normalWithin(itch, u[1]!),
    covariates: {
      disease: 'atopic-dermatitis',
      sex: u[9]! < spec.femaleShare ? 'female' : 'male',
      ageYears: triangular(spec.age, u[10]!),
      weightKg: weightOf(spec.weightKg, u[11]!),
    },
    ...hidden,
  };
}

/** Normal with a mean and SD, of which a trial admits a part: itch. */
function normalWithin({ min, max, mean, sd }: Spread, u: number): number {
  const [low, high] = [min!, max!].map((end) => normalCdf((end - mean!) / sd!)) as [number, number];
  const rank = Math.min(1 - least, Math.max(least, low + (high - low) * u));
  return Math.min(max!, Math.max(min!, mean! + sd! * normalQuantile(rank)));
}
