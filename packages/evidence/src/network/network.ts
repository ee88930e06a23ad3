import { phrase, type Phrase } from '@bifrons/language';
import { chiSquareAbove, normalBelow, reach, twoSided } from '../distributions.js';
import { betweenStudies, type Tau2Method } from '../model/between-studies.js';
import { freedom, weightedFit } from '../model/least-squares.js';
import { NotPoolableError } from '../not-poolable.js';
import type { Coefficient } from '../pool/fit.js';
import { connectedTo, contrastBlock, type NetworkStudy } from './contrasts.js';

/** Reference treatment, method, level, and whether more is better. */
export interface NetworkOptions {
  readonly reference: string;
  readonly method: Tau2Method | 'common';
  readonly level: number;
  /** Whether a larger value is the better one. */
  readonly better: 'higher' | 'lower';
}

/** Every treatment against every other, with heterogeneity, and P-scores or why there are none. */
export interface NetworkResult {
  /** The reference first, then by name. */
  readonly treatments: readonly string[];
  /** Each treatment against the reference, in the order of `treatments` without it. */
  readonly against: readonly Coefficient[];
  /** `league[i][j]`: treatment i against treatment j; null on the diagonal. */
  readonly league: readonly (readonly (Coefficient | null)[])[];
  readonly tau2: number;
  readonly heterogeneity: {
    readonly q: number;
    readonly df: number;
    readonly p: number | null;
    readonly i2: number | null;
  };
  /** Mean certainty of being better than another treatment (Rücker and Schwarzer 2015); null when the network is too thin. */
  readonly pScores: readonly number[] | null;
  /** Why the treatments are not ranked; empty when they are. */
  readonly tooThin: readonly Phrase[];
  /** Direct comparisons: how many studies have both treatments as arms. */
  readonly edges: readonly { readonly a: string; readonly b: string; readonly studies: number }[];
}

/** Treatments of the network, the reference first. @throws NotPoolableError when some cannot be compared with it. */
export function treatmentsOf(studies: readonly NetworkStudy[], reference: string): readonly string[] {
  for (const { id, arms } of studies)
    if (new Set(arms.map(({ treatment }) => treatment)).size < arms.length)
      throw new NotPoolableError(
        phrase('{study} has two arms with the same treatment: join them first', { study: id }),
      );
  const all = [...new Set(studies.flatMap(({ arms }) => arms.map(({ treatment }) => treatment)))].sort();
  if (!all.includes(reference))
    throw new NotPoolableError(
      phrase('no study has {reference}; the network has {treatments}', {
        reference,
        treatments: all.join(', '),
      }),
    );
  const reached = connectedTo(reference, studies);
  const apart = all.filter((treatment) => !reached.has(treatment));
  if (apart.length > 0)
    throw new NotPoolableError(
      phrase(
        'no chain of studies joins {treatments} to {reference}: leave {n, plural, one {it} other {them}} out',
        { treatments: apart.join(', '), reference, n: apart.length },
      ),
    );
  return [reference, ...all.filter((treatment) => treatment !== reference)];
}

export const columnsFor =
  (treatments: readonly string[]) =>
  (treatment: string): readonly number[] =>
    treatments.slice(1).map((one) => (one === treatment ? 1 : 0));

/** Contrast-based network meta-analysis (Lu and Ades 2004; White and others 2012) by generalised least squares. */
export function networkMetaAnalysis(
  studies: readonly NetworkStudy[],
  options: NetworkOptions,
): NetworkResult {
  const treatments = treatmentsOf(studies, options.reference);
  const blocks = studies.map((study) => contrastBlock(study, columnsFor(treatments)));
  const df = freedom(blocks);
  const tau2 = options.method === 'common' ? 0 : betweenStudies(blocks, options.method);
  const fit = weightedFit(blocks, tau2);
  const q = weightedFit(blocks, 0).q;
  const level = [0, ...fit.coefficients];
  const covariance = (i: number, j: number): number =>
    i === 0 || j === 0 ? 0 : fit.covariance[i - 1]![j - 1]!;
  const wide = reach(options.level);
  const league = treatments.map((_, i) =>
    treatments.map((__, j): Coefficient | null => {
      if (i === j) return null;
      const estimate = level[i]! - level[j]!;
      const se = Math.sqrt(covariance(i, i) + covariance(j, j) - 2 * covariance(i, j));
      return {
        estimate,
        se,
        lower: estimate - wide * se,
        upper: estimate + wide * se,
        p: twoSided(estimate / se),
      };
    }),
  );
  const sign = options.better === 'higher' ? 1 : -1;
  const scores = league.map((row) => {
    const others = row.filter((cell) => cell !== null);
    return (
      others.reduce((sum, { estimate, se }) => sum + normalBelow((sign * estimate) / se), 0) / others.length
    );
  });
  const edges = edgesOf(treatments, studies);
  const tooThin = thinness(treatments, studies, edges, df);
  return {
    treatments,
    against: league.slice(1).map((row) => row[0]!),
    league,
    tau2,
    heterogeneity:
      df > 0
        ? { q, df, p: chiSquareAbove(q, df), i2: q > 0 ? Math.max(0, (100 * (q - df)) / q) : 0 }
        : { q: 0, df, p: null, i2: null },
    pScores: tooThin.length > 0 ? null : scores,
    tooThin,
    edges,
  };
}

function edgesOf(treatments: readonly string[], studies: readonly NetworkStudy[]): NetworkResult['edges'] {
  return treatments.flatMap((a, i) =>
    treatments.slice(i + 1).flatMap((b) => {
      const both = studies.filter(({ arms }) =>
        [a, b].every((one) => arms.some(({ treatment }) => treatment === one)),
      );
      return both.length > 0 ? [{ a, b, studies: both.length }] : [];
    }),
  );
}

/** A ranking needs something to rank and some agreement to judge: otherwise it only repeats the noise of single trials. */
function thinness(
  treatments: readonly string[],
  studies: readonly NetworkStudy[],
  edges: NetworkResult['edges'],
  df: number,
): Phrase[] {
  const reasons: Phrase[] = [];
  if (treatments.length < 3) reasons.push(phrase('there are only two treatments'));
  if (df < 1)
    reasons.push(
      phrase(
        'no comparison is repeated, directly or through another treatment, so disagreement between studies cannot be seen',
      ),
    );
  const single = treatments
    .slice(1)
    .filter(
      (one) => studies.filter(({ arms }) => arms.some(({ treatment }) => treatment === one)).length < 2,
    );
  if (treatments.length > 2 && df >= 1 && 2 * single.length >= treatments.length - 1)
    reasons.push(phrase('no more than one study has {treatments}', { treatments: single.join(', ') }));
  if (edges.length > 0 && studies.length < treatments.length - 1)
    reasons.push(
      phrase('{studies, plural, one {# study} other {# studies}} for {treatments} treatments', {
        studies: studies.length,
        treatments: treatments.length,
      }),
    );
  return reasons;
}
