import { log, normalQuantile } from '@bifrons/engine';
import { logNormalWithin, triangular, weightOf } from '../../patients/demography.js';
import type { Candidate, PeopleSpec, Spread } from '../disease.js';

/** What a person takes of a systemic corticosteroid: mg/kg of prednisone a day, since and from when, lowered to nothing over some weeks. */
export interface Steroid {
  readonly mgPerKg: number;
  /** Weeks that it has been taken before week 0. */
  readonly sinceWeeks: number;
  /** Weeks from week 0 on in which it is lowered to nothing; absent where it goes on. */
  readonly taperWeeks?: number;
}

/** One candidate: scores at the start, and the hidden traits as standard draws. */
export interface PemphigoidCandidate extends Candidate {
  readonly bpdai: number;
  readonly itch: number;
  /** Number of blisters, where somebody counts them. */
  readonly blisters: number;
  /** Of a person. What a trial gives is done beside its medicines. */
  readonly steroid?: Steroid;
  /** Standard normal: of the drive of the disease, and of its drift after week 0. */
  readonly zDrive: number;
  readonly zDrift: number;
  /** What hazard of death, leaving and rescue this person stands: standard exponential. Infinite in a trial, which counts them itself. */
  readonly endurance: number;
}

/** Scores of people of whom they are not known. */
export interface UsualScores {
  readonly bpdai: Spread;
  readonly itch: Spread;
  readonly blisters: Spread;
}

export const traits = { count: 10, visible: [0, 1, 7, 8, 9] };

/** What is visible of a candidate. */
export const columns = [
  'bpdai',
  'itch',
  'blister-count',
  'anti-bp180',
  'disease-control',
  'complete-remission',
  'ageYears',
  'weightKg',
  'female',
] as const;

/** Antibody of the start, in percent of itself. */
export const antibodyAtStart = 100;

export function visible({ bpdai, itch, blisters, covariates }: PemphigoidCandidate): number[] {
  const { ageYears = Number.NaN, weightKg = Number.NaN, sex } = covariates;
  const female = sex === undefined ? Number.NaN : Number(sex === 'female');
  return [bpdai, itch, blisters, antibodyAtStart, Number.NaN, Number.NaN, ageYears, weightKg, female];
}

/** The candidate that some uniform numbers make. */
export function candidateOf(spec: PeopleSpec, usual: UsualScores, u: ArrayLike<number>): PemphigoidCandidate {
  const hidden = {
    zDrive: normalQuantile(u[2]!),
    zDrift: normalQuantile(u[3]!),
    zClearance: normalQuantile(u[4]!),
  };
  const blistersOf = (spread: Spread) => logNormalWithin(spread, u[5]!);
  if (spec.kind === 'person') {
    const {
      bpdai,
      itch,
      'blister-count': blisters,
      steroidMgPerKg,
      steroidSinceWeeks,
      steroidTaperWeeks,
    } = spec.severity;
    return {
      bpdai: bpdai!,
      itch: itch ?? logNormalWithin(usual.itch, u[1]!),
      blisters: blisters ?? blistersOf(usual.blisters),
      steroid: {
        mgPerKg: steroidMgPerKg ?? 0,
        sinceWeeks: steroidSinceWeeks ?? 0,
        ...(steroidTaperWeeks !== undefined && { taperWeeks: steroidTaperWeeks }),
      },
      endurance: -log(u[6]!),
      covariates: spec.covariates,
      ...hidden,
    };
  }
  const { severity } = spec;
  return {
    bpdai: logNormalWithin(severity['bpdai'] ?? usual.bpdai, u[0]!),
    itch: logNormalWithin(severity['itch'] ?? usual.itch, u[1]!),
    blisters: blistersOf(severity['blister-count'] ?? usual.blisters),
    endurance: Number.POSITIVE_INFINITY,
    covariates: {
      disease: 'bullous-pemphigoid',
      sex: u[7]! < spec.femaleShare ? 'female' : 'male',
      ageYears: triangular(spec.age, u[8]!),
      weightKg: weightOf(spec.weightKg, u[9]!),
    },
    ...hidden,
  };
}
