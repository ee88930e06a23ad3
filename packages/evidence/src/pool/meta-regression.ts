import { phrase } from '@bifrons/language';
import { chiSquareAbove } from '../distributions.js';
import type { Effect } from '../effects/effect.js';
import { dot, invertPositive, times } from '../model/matrix.js';
import { NotPoolableError } from '../not-poolable.js';
import { fitEffects, usualOptions, type Coefficient, type FitOptions, type Heterogeneity } from './fit.js';
import { pool, type Pooled } from './pool.js';

/** Effects explained by what the studies differ in. */
export interface MetaRegression {
  readonly intercept: Coefficient;
  readonly slopes: Readonly<Record<string, Coefficient>>;
  /** What the covariates do not explain. */
  readonly heterogeneity: Heterogeneity;
  /** Wald test that all slopes are 0: chi-square, divided by its degrees of freedom under Hartung-Knapp. */
  readonly moderators: { readonly statistic: number; readonly df: number };
}

/** Mixed-effects regression of the effects on covariates of the studies (Berkey and others 1995). */
export function metaRegression(
  effects: readonly Effect[],
  covariates: Readonly<Record<string, readonly number[]>>,
  options: FitOptions = usualOptions,
): MetaRegression {
  const names = Object.keys(covariates);
  const fit = fitEffects(
    effects,
    effects.map((_, i) => [1, ...names.map((name) => covariates[name]![i]!)]),
    options,
  );
  const slopes = fit.coefficients.slice(1);
  const values = slopes.map(({ estimate }) => estimate);
  const inverse = invertPositive(fit.covariance.slice(1).map((row) => row.slice(1)));
  if (inverse === null) throw new NotPoolableError(phrase('the studies do not separate the covariates'));
  const wald = dot(values, times(inverse.inverse, values));
  const perDf = options.interval === 'hksj' && options.method !== 'common';
  return {
    intercept: fit.coefficients[0]!,
    slopes: Object.fromEntries(names.map((name, i) => [name, slopes[i]!])),
    heterogeneity: fit.heterogeneity,
    moderators: { statistic: perDf ? wald / names.length : wald, df: names.length },
  };
}

/** The studies pooled in groups, and whether the groups differ. */
export interface Subgroups {
  readonly groups: Readonly<Record<string, Pooled>>;
  /** Do the groups differ by more than chance? Null with one group. */
  readonly between: { readonly q: number; readonly df: number; readonly p: number } | null;
}

/** Pools each group by itself and compares the results (Borenstein and others 2009, chapter 19). */
export function subgroups(
  effects: readonly Effect[],
  group: readonly string[],
  options: FitOptions = usualOptions,
): Subgroups {
  const names = [...new Set(group)];
  const pooled = names.map((name) =>
    pool(
      effects.filter((_, i) => group[i] === name),
      options,
    ),
  );
  const groups = Object.fromEntries(names.map((name, i) => [name, pooled[i]!]));
  if (names.length < 2 || pooled.some(({ se }) => se === 0)) return { groups, between: null };
  const weights = pooled.map(({ se }) => 1 / se ** 2);
  const mean =
    dot(
      weights,
      pooled.map(({ estimate }) => estimate),
    ) / weights.reduce((a, b) => a + b, 0);
  const q = dot(
    weights,
    pooled.map(({ estimate }) => (estimate - mean) ** 2),
  );
  return { groups, between: { q, df: names.length - 1, p: chiSquareAbove(q, names.length - 1) } };
}
