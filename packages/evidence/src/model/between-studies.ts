import { chiSquareQuantile } from '../distributions.js';
import { freedom, weightedFit, type StudyBlock } from './least-squares.js';
import { fallsToZero } from './root.js';

/**
 * Estimators of the variance between studies: restricted and plain maximum likelihood, the moments of DerSimonian and
 * Laird (1986; for covariates and networks Jackson, White and Riley 2013), and Paule and Mandel (1982).
 */
export const tau2Methods = ['REML', 'DL', 'PM', 'ML'] as const;
/** A way to estimate the variance between studies. */
export type Tau2Method = (typeof tau2Methods)[number];

export function betweenStudies(blocks: readonly StudyBlock[], method: Tau2Method): number {
  const df = freedom(blocks);
  if (df < 1) return 0;
  switch (method) {
    case 'DL': {
      const { q, traceP } = weightedFit(blocks, 0);
      return Math.max(0, (q - df) / traceP);
    }
    case 'PM':
      return whereQFallsTo(blocks, df);
    case 'ML':
      return mostLikely(blocks, 'ml');
    case 'REML':
      return mostLikely(blocks, 'reml');
  }
}

/** Interval by the Q profile (Viechtbauer 2007): the variances under which Q is neither too large nor too small. */
export function tau2Interval(blocks: readonly StudyBlock[], level: number): readonly [number, number] {
  const df = freedom(blocks);
  return [
    whereQFallsTo(blocks, chiSquareQuantile((1 + level) / 2, df)),
    whereQFallsTo(blocks, chiSquareQuantile((1 - level) / 2, df)),
  ];
}

/** The order of magnitude of the variances at hand. */
function scaleOf(blocks: readonly StudyBlock[]): number {
  const values = blocks.flatMap(({ y }) => y);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const variances = blocks.flatMap(({ v }) => v.map((row, i) => row[i]!)).sort((a, b) => a - b);
  return spread + variances[variances.length >> 1]!;
}

/** Q falls as the variance between studies grows: where it meets a value, 0 if it starts below. */
function whereQFallsTo(blocks: readonly StudyBlock[], value: number): number {
  const above = (tau2: number): number => weightedFit(blocks, tau2).q - value;
  if (above(0) <= 0) return 0;
  let high = scaleOf(blocks);
  for (let i = 0; i < 200 && above(high) > 0; i += 1) high *= 2;
  return fallsToZero(above, 0, high);
}

/** The highest point of the likelihood: a search over scales, then the root of its derivative beside the best. */
function mostLikely(blocks: readonly StudyBlock[], kind: 'ml' | 'reml'): number {
  const scale = scaleOf(blocks);
  const grid = [0, ...Array.from({ length: 61 }, (_, i) => scale * 10 ** (-9 + i / 5))];
  const heights = grid.map((tau2) => weightedFit(blocks, tau2).logLikelihood[kind]);
  const best = heights.indexOf(Math.max(...heights));
  const score = (tau2: number): number => weightedFit(blocks, tau2).score[kind];
  if (best === 0 && score(0) <= 0) return 0;
  return fallsToZero(score, grid[Math.max(0, best - 1)]!, grid[best + 1] ?? grid[best]! * 2);
}
