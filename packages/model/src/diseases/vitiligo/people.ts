import { exp, log, normalCdf, normalQuantile } from '@bifrons/engine';
import { triangular, weightOf } from '../../patients/demography.js';
import type { Candidate, PeopleSpec, Spread } from '../disease.js';

/** One candidate: scores at the start, and the hidden traits as standard draws. */
export interface VitiligoCandidate extends Candidate {
  readonly fvasi: number;
  /** With the face. */
  readonly tvasi: number;
  /** Whether the trial asked for active disease: 1, or 0. */
  readonly active: number;
  /** Standard normal: of the drive of the disease, of how fast pigment returns, of what has no reservoir left. */
  readonly zDrive: number;
  readonly zReturn: number;
  readonly zRest: number;
  /** Of ln IC50: how much of an inhibitor this person needs in the skin. */
  readonly zPotency: number;
  /** Phases of the disease's fluctuation, radians. */
  readonly phase1: number;
  readonly phase2: number;
  /** Waits between the starts of remissions, in units of their mean: standard exponential. */
  readonly spellGaps: readonly number[];
}

/** Remissions that a person may have from half a year before the run-in on; hardly anybody has more in three years. */
export const spellCount = 4;

export const traits = { count: 12 + spellCount, visible: [0, 1, 9, 10, 11] };

/** What is visible of a candidate. */
export const columns = ['fvasi', 'tvasi', 'ageYears', 'weightKg', 'female'] as const;

export function visible({ fvasi, tvasi, covariates }: VitiligoCandidate): number[] {
  const { ageYears = Number.NaN, weightKg = Number.NaN, sex } = covariates;
  return [fvasi, tvasi, ageYears, weightKg, sex === undefined ? Number.NaN : Number(sex === 'female')];
}

/** The candidate that some uniform numbers make; `usualTotal`: the T-VASI of people of whom it is not known. */
export function candidateOf(spec: PeopleSpec, usualTotal: Spread, u: ArrayLike<number>): VitiligoCandidate {
  const hidden = {
    zDrive: normalQuantile(u[2]!),
    phase1: 2 * Math.PI * u[3]!,
    phase2: 2 * Math.PI * u[4]!,
    spellGaps: Array.from({ length: spellCount }, (_, k) => -log(u[12 + k]!)),
    zClearance: normalQuantile(u[5]!),
    zReturn: normalQuantile(u[6]!),
    zRest: normalQuantile(u[7]!),
    zPotency: normalQuantile(u[8]!),
  };
  if (spec.kind === 'person') {
    const fvasi = spec.severity['fvasi']!;
    const tvasi = Math.max(fvasi, spec.severity['tvasi'] ?? logNormalWithin(usualTotal, u[1]!));
    return { fvasi, tvasi, active: 0, covariates: spec.covariates, ...hidden };
  }
  const { severity } = spec;
  const fvasi = logNormalWithin(severity['fvasi']!, u[0]!);
  return {
    fvasi,
    tvasi: Math.max(fvasi, logNormalWithin(severity['tvasi'] ?? usualTotal, u[1]!)),
    active: severity['active']?.['share'] ?? 0,
    covariates: {
      disease: 'vitiligo',
      sex: u[9]! < spec.femaleShare ? 'female' : 'male',
      ageYears: triangular(spec.age, u[10]!),
      weightKg: weightOf(spec.weightKg, u[11]!),
    },
    ...hidden,
  };
}

/** Log-normal with a mean and SD, of which a trial admits a part. */
function logNormalWithin({ min, max, mean, sd }: Spread, u: number): number {
  const ofMean = sd! / mean!;
  const lnVariance = log(1 + ofMean * ofMean);
  const lnSd = Math.sqrt(lnVariance);
  const lnMean = log(mean!) - lnVariance / 2;
  const [low, high] = [min!, max!].map((end) => normalCdf((log(end) - lnMean) / lnSd)) as [number, number];
  return Math.min(max!, exp(lnMean + lnSd * normalQuantile(low + (high - low) * u)));
}
