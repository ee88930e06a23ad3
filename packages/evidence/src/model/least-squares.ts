import { phrase } from '@bifrons/language';
import { NotPoolableError } from '../not-poolable.js';
import { dot, invertPositive, times, zeros, type Matrix } from './matrix.js';

/**
 * One study: estimates with their covariances within the study, and a row of covariates for each. A study with two arms
 * gives one estimate; one with more arms gives correlated contrasts.
 */
export interface StudyBlock {
  readonly y: readonly number[];
  readonly v: Matrix;
  readonly x: Matrix;
}

/** A weighted fit at a given variance between studies, with all that the estimators of that variance need. */
export interface WeightedFit {
  readonly coefficients: readonly number[];
  readonly covariance: Matrix;
  /** Weighted sum of squared residuals: Cochran's Q when the variance between studies is 0. */
  readonly q: number;
  readonly logLikelihood: { readonly ml: number; readonly reml: number };
  /** Derivatives of the log likelihoods with respect to the variance between studies. */
  readonly score: { readonly ml: number; readonly reml: number };
  /** tr(P S), with S the structure of the variance between studies: what the method of moments divides by. */
  readonly traceP: number;
}

/** The variance between studies has correlation 1/2 between the contrasts of one study (Higgins and Whitehead 1996). */
const structure = (i: number, j: number): number => (i === j ? 1 : 0.5);

/** Generalised least squares with covariance V + τ²·S in every study. @throws NotPoolableError when covariates are redundant. */
export function weightedFit(blocks: readonly StudyBlock[], tau2: number): WeightedFit {
  const p = blocks[0]?.x[0]?.length ?? 0;
  const information = zeros(p, p);
  const right = new Array<number>(p).fill(0);
  const spread = zeros(p, p);
  let logV = 0;
  let traceW = 0;
  let count = 0;
  const weights = blocks.map(({ y, v, x }) => {
    if (y.length === 1) return single(y[0]!, v[0]![0]!, x[0]!);
    const inverted = invertPositive(v.map((row, i) => row.map((value, j) => value + tau2 * structure(i, j))));
    if (inverted === null)
      throw new NotPoolableError(phrase('the variances of a study are not those of any data'));
    const w = inverted.inverse;
    logV += inverted.logDeterminant;
    count += y.length;
    // A study has few of the treatments of a network: the columns of the others are 0.
    const columns = Array.from({ length: p }, (_, c) => c)
      .filter((c) => x.some((row) => row[c] !== 0))
      .map((c) => {
        const xc = x.map((row) => row[c]!);
        return { c, xc, wx: times(w, xc) };
      });
    const wy = times(w, y);
    for (const { c: a, xc, wx: wxa } of columns) {
      right[a]! += dot(xc, wy);
      const swx = wxa.map((_, i) => wxa.reduce((sum, value, j) => sum + structure(i, j) * value, 0));
      for (const { c: b, wx } of columns) {
        information[a]![b]! += dot(xc, wx);
        spread[a]![b]! += dot(swx, wx);
      }
    }
    w.forEach((row, i) => row.forEach((value, j) => (traceW += value * structure(i, j))));
    return w;
  });
  // One estimate, as most studies have: the same without matrices, for thousands of them.
  function single(y: number, v: number, x: readonly number[]): Matrix {
    const variance = v + tau2;
    if (!(variance > 0))
      throw new NotPoolableError(phrase('the variances of a study are not those of any data'));
    const w = 1 / variance;
    logV += Math.log(variance);
    count += 1;
    traceW += w;
    for (let a = 0; a < p; a += 1) {
      const wx = w * x[a]!;
      if (wx === 0) continue;
      right[a]! += wx * y;
      for (let b = 0; b < p; b += 1) {
        information[a]![b]! += wx * x[b]!;
        spread[a]![b]! += w * wx * x[b]!;
      }
    }
    return [[w]];
  }
  const inverted = invertPositive(information);
  if (inverted === null)
    throw new NotPoolableError(
      phrase(
        'the studies do not separate the covariates: one of them follows from the others, so leave it out',
      ),
    );
  const covariance = inverted.inverse;
  const coefficients = times(covariance, right);
  let q = 0;
  let spreadOfResiduals = 0;
  blocks.forEach(({ y, x }, s) => {
    if (y.length === 1) {
      const residual = y[0]! - dot(x[0]!, coefficients);
      const w = weights[s]![0]![0]!;
      q += w * residual ** 2;
      spreadOfResiduals += (w * residual) ** 2;
      return;
    }
    const residuals = y.map((value, i) => value - dot(x[i]!, coefficients));
    const wr = times(weights[s]!, residuals);
    q += dot(residuals, wr);
    wr.forEach((a, i) => wr.forEach((b, j) => (spreadOfResiduals += a * b * structure(i, j))));
  });
  const traceP = traceW - covariance.reduce((sum, row, a) => sum + dot(row, spread[a]!), 0);
  const ml = -0.5 * (count * Math.log(2 * Math.PI) + logV + q);
  return {
    coefficients,
    covariance,
    q,
    logLikelihood: { ml, reml: ml - 0.5 * inverted.logDeterminant },
    score: { ml: 0.5 * (spreadOfResiduals - traceW), reml: 0.5 * (spreadOfResiduals - traceP) },
    traceP,
  };
}

/** Rows minus coefficients. */
export const freedom = (blocks: readonly StudyBlock[]): number =>
  blocks.reduce((sum, { y }) => sum + y.length, 0) - (blocks[0]?.x[0]?.length ?? 0);
