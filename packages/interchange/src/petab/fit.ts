import { RandomStream } from '@bifrons/engine';
import type { PetabLikelihood } from './likelihood.js';
import { type Curvature, type Maximum, maximize } from './maximize.js';

/** How many searches, and from where. */
export interface FitOptions {
  /** Number of searches, default 20. */
  readonly starts?: number;
  /** Of the points they start from, default 1. */
  readonly seed?: number;
  /** Of each search, default 200. */
  readonly maxEvaluations?: number;
  /** After each search, with how many are done; what it throws ends the fit. */
  readonly onStart?: (done: number) => void | Promise<void>;
}

/** One search for the best parameters. */
export interface FitStart extends Maximum {
  /** Its number, from 1. */
  readonly start: number;
  /** By estimated parameter, not on the scale. */
  readonly values: Float64Array;
  readonly logLikelihood: number;
  readonly logPrior: number;
}

/** Every search, the best first. */
export interface Fit {
  readonly starts: readonly FitStart[];
  readonly best: FitStart | undefined;
  /** How many searches ended within 0.1 of the best. */
  readonly atBest: number;
}

/**
 * Fits the estimated parameters of a problem: searches from a Latin hypercube of points on the parameters' scales (M. D. McKay et
 * al., Technometrics 21, 1979, 239–245) for the greatest likelihood, or, where parameters have priors, likelihood times prior.
 * The same seed gives the same points.
 */
export async function fitPetab(
  likelihood: PetabLikelihood,
  { starts = 20, seed = 1, maxEvaluations = 200, onStart }: FitOptions = {},
): Promise<Fit> {
  const { lower, upper } = likelihood;
  const evaluate = (point: Float64Array): Curvature | undefined => {
    const found = likelihood.withGradient(point);
    if (found.status === 'failed') return undefined;
    const { gradient, information, priorGradient, priorInformation } = found;
    const n = point.length;
    const value = found.logLikelihood + found.logPrior;
    if (![value, ...gradient, ...information].every(Number.isFinite)) return undefined;
    return {
      value,
      gradient: gradient.map((slope, i) => slope + priorGradient[i]!),
      information: information.map((entry, at) =>
        at % (n + 1) === 0 ? entry + priorInformation[at / (n + 1)]! : entry,
      ),
    };
  };
  const searches: FitStart[] = [];
  for (const from of latinHypercube(starts, lower, upper, seed)) {
    const maximum = maximize(evaluate, from, { lower, upper, maxEvaluations });
    const end = likelihood.evaluate(maximum.point);
    searches.push({
      ...maximum,
      start: searches.length + 1,
      values: likelihood.values(maximum.point),
      logLikelihood: end.status === 'done' ? end.logLikelihood : -Infinity,
      logPrior: end.status === 'done' ? end.logPrior : 0,
    });
    await onStart?.(searches.length);
  }
  const sorted = searches.sort((a, b) => b.value - a.value || a.start - b.start);
  const best = sorted[0]?.status === 'unreachable' ? undefined : sorted[0];
  const atBest = best === undefined ? 0 : sorted.filter(({ value }) => value >= best.value - 0.1).length;
  return { starts: sorted, best, atBest };
}

/** Points in a box so that each coordinate has one in each of as many equal parts as there are points. */
export function latinHypercube(
  count: number,
  lower: Float64Array,
  upper: Float64Array,
  seed: number,
): readonly Float64Array[] {
  const points = Array.from({ length: count }, () => new Float64Array(lower.length));
  lower.forEach((low, i) => {
    const stream = new RandomStream(seed, i, 0);
    const parts = Array.from({ length: count }, (_, part) => part);
    for (let at = count - 1; at > 0; at--) {
      const other = Math.floor(stream.uniform() * (at + 1));
      [parts[at], parts[other]] = [parts[other]!, parts[at]!];
    }
    points.forEach((point, at) => {
      point[i] = low + ((parts[at]! + stream.uniform()) / count) * (upper[i]! - low);
    });
  });
  return points;
}
