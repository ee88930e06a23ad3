import { fittedWeights } from './fit.js';
import { logLikelihood } from './likelihood.js';
import { findMode, type Evaluate } from './mode.js';
import { trialOf } from './folds.js';
import type { Dimension } from './parameter-space.js';
import { concentrationAt, logPosterior } from './posterior-density.js';
import type { Target } from './targets.js';

/** How a structure of the model predicts the trials it did not see. */
export interface StructureScore {
  /** At the mode of the posterior on all fitted targets. */
  readonly logPosterior: number;
  /** Weighted log likelihood of each trial at the mode of the fit without it. */
  readonly leftOut: readonly { readonly trial: string; readonly logScore: number }[];
  readonly total: number;
}

/**
 * Leave-one-trial-out score of one structure, at modes instead of whole posteriors: quick enough to compare many. The
 * likelihood has the weights of the fit (`weightsOf`).
 */
export async function scoreStructure(
  targets: readonly Target[],
  dimensions: readonly Dimension[],
  evaluate: Evaluate,
  iterations: number,
  log: (line: string) => void,
): Promise<StructureScore> {
  const weights = fittedWeights(targets, () => true);
  const all = await findMode(targets, weights, dimensions, evaluate, iterations, () => undefined);
  log(`all trials: log posterior ${all.logPosterior.toFixed(1)}`);
  const leftOut: { trial: string; logScore: number }[] = [];
  for (const trial of new Set(targets.filter(({ use }) => use === 'calibration').map(trialOf))) {
    const kept = weights.map((weight, k) => (trialOf(targets[k]!) === trial ? 0 : weight));
    const mode = await findMode(targets, kept, dimensions, evaluate, iterations, () => undefined, all.x);
    const [expected] = await evaluate([mode.x]);
    const concentration = concentrationAt(dimensions, mode.x);
    const logScore = targets.reduce(
      (sum, target, k) =>
        trialOf(target) === trial
          ? sum + weights[k]! * logLikelihood(target, expected![k]!, concentration)
          : sum,
      0,
    );
    log(
      `without ${trial}: log score ${logScore.toFixed(2)} (kept ${logPosterior(targets, kept, dimensions, mode.x, expected!).toFixed(1)})`,
    );
    leftOut.push({ trial, logScore });
  }
  return {
    logPosterior: all.logPosterior,
    leftOut,
    total: leftOut.reduce((sum, { logScore }) => sum + logScore, 0),
  };
}
