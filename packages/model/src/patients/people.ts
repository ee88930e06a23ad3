import { createSobol, log, normalCdf, normalQuantile, exp, RandomStream } from '@bifrons/engine';
import type { PersonCovariates } from '../person.js';
import { betaQuantile } from './severity.js';

/** Whom to draw: one person whose traits are known, or the population of a trial. */
export type PeopleSpec =
  | {
      readonly kind: 'person';
      readonly salt: number;
      readonly episodeYears?: number;
      readonly covariates: PersonCovariates;
    }
  | {
      readonly kind: 'population';
      readonly salt: { readonly min: number; readonly max: number; readonly shareVerySevere: number };
      readonly episodeYears: { readonly median: number; readonly max: number };
      readonly age: { readonly min: number; readonly max: number; readonly mean: number };
      readonly weightKg: { readonly mean: number; readonly sd: number };
      readonly femaleShare: number;
    };

/** One candidate: what is visible of the person, and the hidden traits as standard draws. */
export interface Candidate {
  readonly salt: number;
  readonly episodeYears: number;
  readonly covariates: PersonCovariates;
  /** Standard normal. */
  readonly zGain: number;
  readonly zReentry: number;
  readonly zClearance: number;
  readonly zCeiling: number;
  /** Phases of the disease's fluctuation, radians. */
  readonly phase1: number;
  readonly phase2: number;
  /** Waits between the starts of remissions, in units of their mean: standard exponential. */
  readonly spellGaps: readonly number[];
}

/** Remissions that a person may have from a year before the run-in on; hardly anybody has more in six years. */
export const spellCount = 5;

/** From this SALT on alopecia counts as very severe, as the trials stratify. */
export const verySevereSalt = 95;

/** How long episodes last in the people a calibration describes; years. */
export interface EpisodeFacts {
  readonly lnSd: number;
  readonly shortest: number;
  /** Where a person's own is not known. */
  readonly unknown: { readonly median: number; readonly max: number };
}

/** Independent uniform numbers that make a candidate. */
export const traitCount = 11 + spellCount;
/** Those of them that are visible of a person; the others are hidden. */
const visibleTraits: readonly number[] = [0, 4, 7, 8, 9];
const candidateStream = 1;

/**
 * Candidates for subject `subject`: the first is a point of a scrambled Sobol sequence, so that a run of subjects fills
 * the space of traits evenly; those after it (when a candidate is not enrolled) have the same visible traits and pseudo-random hidden ones, so that
 * enrolment does not change whom a trial consists of. A subject's candidates depend only on the seed and its number.
 */
export function candidateSource(
  spec: PeopleSpec,
  seed: number,
  episodes: EpisodeFacts,
): (subject: number) => () => Candidate {
  const sobol = createSobol({ dimensions: traitCount, seed });
  const u = new Float64Array(traitCount);
  return (subject) => {
    const stream = new RandomStream(seed, subject, candidateStream);
    let first = true;
    return () => {
      sobol.point(subject, u);
      if (!first)
        for (let d = 0; d < traitCount; d++) {
          const other = stream.uniform();
          if (!visibleTraits.includes(d)) u[d] = other;
        }
      first = false;
      return candidateOf(spec, episodes, u);
    };
  };
}

/** The candidate that some uniform numbers make. */
export function candidateOf(spec: PeopleSpec, episodes: EpisodeFacts, u: ArrayLike<number>): Candidate {
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
    const episodeYears = spec.episodeYears ?? episode(episodes.unknown, episodes, u[4]!);
    return { salt: spec.salt, episodeYears, covariates: spec.covariates, ...hidden };
  }
  return {
    salt: populationSalt(spec.salt, u[0]!),
    episodeYears: episode(spec.episodeYears, episodes, u[4]!),
    covariates: {
      disease: 'alopecia-areata',
      sex: u[7]! < spec.femaleShare ? 'female' : 'male',
      ageYears: triangular(spec.age, u[8]!),
      weightKg: Math.max(40, spec.weightKg.mean + spec.weightKg.sd * normalQuantile(u[9]!)),
    },
    ...hidden,
  };
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
function populationSalt(
  { min, max, shareVerySevere }: { min: number; max: number; shareVerySevere: number },
  u: number,
): number {
  if (u < shareVerySevere) {
    const rank = u / shareVerySevere;
    const low = Math.max(min, verySevereSalt);
    return rank > 0.2 ? max : low + ((max - low) * rank) / 0.2;
  }
  const rank = (u - shareVerySevere) / (1 - shareVerySevere);
  const high = Math.min(max, verySevereSalt - 1);
  return min + (high - min) * betaQuantile(rank);
}

/** Age with a given mean between limits: the triangular distribution with that mean, or the nearest there is. */
function triangular({ min, max, mean }: { min: number; max: number; mean: number }, u: number): number {
  const mode = Math.min(max, Math.max(min, 3 * mean - min - max));
  const split = (mode - min) / (max - min);
  return u < split
    ? min + Math.sqrt(u * (max - min) * (mode - min))
    : max - Math.sqrt((1 - u) * (max - min) * (max - mode));
}
