import { phrase } from '@bifrons/language';
import { chiSquareAbove, reach, twoSided } from '../distributions.js';
import type { Effect } from '../effects/effect.js';
import { betweenStudies, tau2Interval, type Tau2Method } from '../model/between-studies.js';
import { freedom, weightedFit, type StudyBlock } from '../model/least-squares.js';
import { NotPoolableError } from '../not-poolable.js';

/** Variance between studies, kind of interval and its level (a share from 0 to 1). */
export interface FitOptions {
  /** `common`: one true effect, inverse-variance weights; otherwise the estimator of the variance between studies. */
  readonly method: Tau2Method | 'common';
  /** Wald, or Hartung and Knapp (2001) / Sidik and Jonkman (2002) with Student's t. The latter is for random effects. */
  readonly interval: 'wald' | 'hksj';
  readonly level: number;
}
/** What a fit uses unless something else is said: REML, Hartung-Knapp, 95 %. */
export const usualOptions: FitOptions = { method: 'REML', interval: 'hksj', level: 0.95 };

/** A coefficient of a regression with its standard error and interval. */
export interface Coefficient {
  readonly estimate: number;
  readonly se: number;
  readonly lower: number;
  readonly upper: number;
  readonly p: number;
}

/** How far the studies disagree beyond chance. Intervals come from the Q profile; null when one study cannot tell. */
export interface Heterogeneity {
  readonly q: number;
  readonly df: number;
  readonly p: number | null;
  readonly tau2: number;
  readonly tau2Interval: readonly [number, number] | null;
  /** In percent. */
  readonly i2: number | null;
  readonly i2Interval: readonly [number, number] | null;
  readonly h2: number | null;
  readonly h2Interval: readonly [number, number] | null;
}

export interface Fit {
  readonly k: number;
  readonly coefficients: readonly Coefficient[];
  readonly covariance: readonly (readonly number[])[];
  readonly heterogeneity: Heterogeneity;
  /** Share of each study in the pooled estimate, in percent. */
  readonly weights: readonly number[];
}

/**
 * Fixed- or random-effects model of the effects, with covariates (a column of ones alone is pooling). A study with infinite
 * variance says nothing: it is not counted.
 * @throws NotPoolableError when there are fewer studies than coefficients, or the interval cannot be had.
 */
export function fitEffects(
  effects: readonly Effect[],
  x: readonly (readonly number[])[],
  options: FitOptions,
): Fit {
  const blocks: StudyBlock[] = effects.flatMap(({ estimate, variance }, i) => {
    if (!Number.isFinite(estimate) || !(variance > 0))
      throw new NotPoolableError(
        phrase('study {number} has no estimate with a variance above 0', { number: i + 1 }),
      );
    return variance === Infinity ? [] : [{ y: [estimate], v: [[variance]], x: [x[i]!] }];
  });
  const p = x[0]?.length ?? 1;
  if (blocks.length < p)
    throw new NotPoolableError(
      phrase('{studies, plural, one {# study} other {# studies}} cannot tell {p} coefficients', {
        studies: blocks.length,
        p,
      }),
    );
  const df = freedom(blocks);
  const tau2 = options.method === 'common' ? 0 : betweenStudies(blocks, options.method);
  const fit = weightedFit(blocks, tau2);
  const adjusted = options.interval === 'hksj' && options.method !== 'common';
  if (adjusted && df < 1)
    throw new NotPoolableError(
      phrase('a Hartung-Knapp interval needs more studies than coefficients; ask for Wald'),
    );
  const scale = adjusted ? fit.q / df : 1;
  const covariance = fit.covariance.map((row) => row.map((value) => value * scale));
  const wide = reach(options.level, adjusted ? df : undefined);
  const coefficients = fit.coefficients.map((estimate, i): Coefficient => {
    const se = Math.sqrt(covariance[i]![i]!);
    const identical = se === 0;
    return {
      estimate,
      se,
      lower: estimate - wide * se,
      upper: estimate + wide * se,
      p: identical ? (estimate === 0 ? 1 : 0) : twoSided(estimate / se, adjusted ? df : undefined),
    };
  });
  const raw = effects.map(({ variance }) => 1 / (variance + tau2));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return {
    k: blocks.length,
    coefficients,
    covariance,
    heterogeneity: heterogeneity(blocks, tau2, options),
    weights: raw.map((weight) => (100 * weight) / total),
  };
}

/** I² and H² as Higgins and Thompson (2002) define them, from the variance between and the typical variance within studies. */
function heterogeneity(blocks: readonly StudyBlock[], tau2: number, options: FitOptions): Heterogeneity {
  const df = freedom(blocks);
  const { q, traceP } = weightedFit(blocks, 0);
  if (df < 1)
    return {
      q: 0,
      df,
      p: null,
      tau2,
      tau2Interval: null,
      i2: null,
      i2Interval: null,
      h2: null,
      h2Interval: null,
    };
  const common = { q, df, p: chiSquareAbove(q, df), tau2 };
  if (options.method === 'common')
    return {
      ...common,
      tau2Interval: null,
      i2: q > 0 ? Math.max(0, (100 * (q - df)) / q) : 0,
      i2Interval: null,
      h2: q / df,
      h2Interval: null,
    };
  const typical = df / traceP;
  const i2 = (t: number): number => (100 * t) / (t + typical);
  const h2 = (t: number): number => t / typical + 1;
  const interval = tau2Interval(blocks, options.level);
  return {
    ...common,
    tau2Interval: interval,
    i2: i2(tau2),
    i2Interval: [i2(interval[0]), i2(interval[1])],
    h2: h2(tau2),
    h2Interval: [h2(interval[0]), h2(interval[1])],
  };
}
