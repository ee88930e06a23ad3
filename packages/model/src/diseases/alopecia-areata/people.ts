import { exp, log, normalCdf, normalQuantile } from '@bifrons/engine';
import { triangular, weightOf } from '../../patients/demography.js';
import type { Candidate, PeopleSpec } from '../disease.js';
import { betaQuantile } from './severity-shape.js';

/** One candidate: what is visible of the person, and the hidden traits as standard draws. */
export interface AlopeciaCandidate extends Candidate {
  readonly salt: number;
  readonly episodeYears: number;
  /** Standard normal. */
  readonly zGain: number;
  readonly zReentry: number;
  readonly zCeiling: number;
  /** Phases of the disease's fluctuation, radians. */
  readonly phase1: number;
  readonly phase2: number;
  /** Waits between the starts of remissions, in units of their mean: standard exponential. */
  readonly spellGaps: readonly number[];
}

/** Remissions that a person may have from a year before the run-in on; hardly anybody has more in six years. */
export const spellCount = 5;

/** How long episodes last in the people a calibration describes; years. */
export interface EpisodeFacts {
  readonly lnSd: number;
  readonly shortest: number;
  /** Where a person's own is not known. */
  readonly unknown: { readonly median: number; readonly max: number };
}

/** From this SALT on alopecia counts as very severe, as the trials stratify. */
export const verySevereSalt = 95;

export const traits = { count: 11 + spellCount, visible: [0, 4, 7, 8, 9] };

/** What is visible of a candidate. */
export const columns = ['salt', 'episodeYears', 'ageYears', 'weightKg', 'female'] as const;

export function visible({ salt, episodeYears, covariates }: AlopeciaCandidate): number[] {
  const { ageYears = Number.NaN, weightKg = Number.NaN, sex } = covariates;
  return [salt, episodeYears, ageYears, weightKg, sex === undefined ? Number.NaN : Number(sex === 'female')];
}

/** The candidate that some uniform numbers make. */
export function candidateOf(
  spec: PeopleSpec,
  episodes: EpisodeFacts,
  u: ArrayLike<number>,
): AlopeciaCandidate {
  const hidden = {
    zGain: normalQuantile(u[1]!),
    zReentry: normalQuantile(u[2]!),
    phase1: 2 * Math.PI * u[3]!,
    zClearance: normalQuantile(u[5]!),
    phase2: 2 * Math.PI * u[6]!,
    zCeiling: normalQuantile(u[10]!),
    spellGaps: Array.from({ length: spellCount }, (_, k) => -log(u[11 + k]!)),
  };
  if (spec.kind === 'person') {
    const { salt, episodeYears = episode(episodes.unknown, episodes, u[4]!) } = spec.severity;
    return { salt: salt!, episodeYears, covariates: spec.covariates, ...hidden };
  }
  const { salt, episodeYears } = spec.severity as unknown as AlopeciaSpreads;
  return {
    salt: populationSalt(salt, u[0]!),
    episodeYears: episode(episodeYears, episodes, u[4]!),
    covariates: {
      disease: 'alopecia-areata',
      sex: u[7]! < spec.femaleShare ? 'female' : 'male',
      ageYears: triangular(spec.age, u[8]!),
      weightKg: weightOf(spec.weightKg, u[9]!),
    },
    ...hidden,
  };
}

/** What a trial admits. */
interface AlopeciaSpreads {
  readonly salt: { readonly min: number; readonly max: number; readonly shareVerySevere: number };
  readonly episodeYears: { readonly median: number; readonly max: number };
}

/** Log-normal episode duration in years, truncated to what a trial admits. */
function episode(
  { median, max }: { median: number; max: number },
  { lnSd, shortest }: EpisodeFacts,
  u: number,
): number {
  const cdf = (years: number) => normalCdf((log(years) - log(median)) / lnSd);
  const low = cdf(shortest);
  return median * exp(lnSd * normalQuantile(low + (cdf(max) - low) * u));
}

/**
 * Baseline SALT: with probability `shareVerySevere` in 95–100, most of them at 100; else below 95 with the shape
 * Beta(1.3, 1.8) that the calibration was fitted with.
 */
function populationSalt({ min, max, shareVerySevere }: AlopeciaSpreads['salt'], u: number): number {
  if (u < shareVerySevere) {
    const rank = u / shareVerySevere;
    const low = Math.max(min, verySevereSalt);
    return rank > 0.2 ? max : low + ((max - low) * rank) / 0.2;
  }
  const rank = (u - shareVerySevere) / (1 - shareVerySevere);
  const high = Math.min(max, verySevereSalt - 1);
  return min + (high - min) * betaQuantile(rank);
}
