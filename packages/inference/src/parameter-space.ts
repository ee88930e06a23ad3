import { cholesky, exp, log } from '@bifrons/engine';
import { calibration, type Calibration } from '@bifrons/knowledge';
import {
  diseaseModels,
  FactReader,
  fromScale,
  readInhibitors,
  toScale,
  type DiseaseModel,
  type UncertainFact,
} from '@bifrons/model';
import type { Target } from './targets.js';

/** A quantity that the fit estimates. In standard coordinates its prior is normal with mean 0 and variance 1. */
export interface Dimension {
  /** Name of a parameter, or path of a fact. */
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly kind: 'parameter' | 'fact';
  /** Of a fact, the medicine. */
  readonly drug?: string;
  readonly scale: Calibration['estimated'][number]['scale'];
  /** Median and SD of the prior, the SD on the scale. The median of a fact's multiplier is 1. */
  readonly median: number;
  readonly sd: number;
  /** Where the search for the mode begins, in standard coordinates. */
  readonly start: number;
  /**
   * Of facts that have a joint prior: this one, on the scale, is `median` and the sum of these times the coordinates from
   * number `from` on.
   */
  readonly joint?: { readonly from: number; readonly loadings: readonly number[] };
}

/** Facts that are known better than this (SD of the logarithm) stay at their priors: trials cannot move them. */
const tightLnSd = 0.15;
/** Nor those of absorption: what counts over a week is how much is in the body. */
const isOfAbsorption = (path: string): boolean => /\.(absorptionRate|lag|zeroOrderDuration)$/.test(path);

/** Parameters of the calibration that are not in `held`, and the uncertain facts of the medicines in the targets. */
export function dimensionsOf(
  targets: readonly Target[],
  held: ReadonlySet<string> = new Set(),
  disease: DiseaseModel = diseaseModels[0],
): Dimension[] {
  const reader = new FactReader();
  readInhibitors(
    disease,
    targets.map(({ regimen }) => regimen),
    reader,
  );
  const parameters = calibration(disease.id)!.estimated.map(
    ({ name, note, unit, scale, value, sd, start = value }): Dimension => ({
      name,
      label: note ?? name,
      unit,
      kind: 'parameter',
      scale,
      median: value,
      sd,
      start: (toScale(scale, start) - toScale(scale, value)) / sd,
    }),
  );
  const moved = [...reader.uncertain.values()].filter(
    ({ lnSd, path }) => lnSd >= tightLnSd && !isOfAbsorption(path) && !held.has(path),
  );
  const free = parameters.filter(({ name }) => !held.has(name));
  const apart = moved
    .filter(({ joint }) => joint === undefined)
    .map((fact) => dimensionOf(fact, 0, fact.lnSd));
  return [...free, ...apart, ...jointly(moved, free.length + apart.length)];
}

function dimensionOf({ path, label }: UncertainFact, lnMedian: number, sd: number): Dimension {
  const drug = path.slice(0, path.indexOf('.'));
  const median = exp(lnMedian);
  return { name: path, label, unit: 'ratio', kind: 'fact', drug, scale: 'ln', median, sd, start: 0 };
}

/** Facts that are known by joint draws: a normal distribution of their logarithms with the draws' covariance. */
function jointly(facts: readonly UncertainFact[], from: number): Dimension[] {
  const together = facts.filter(({ joint }) => joint !== undefined);
  const logs = together.map(({ joint }) => Float64Array.from(joint!, (value) => log(value)));
  const means = logs.map((row) => row.reduce((a, b) => a + b) / row.length);
  const d = together.length;
  const covariance = new Float64Array(d * d);
  logs.forEach((a, i) =>
    logs.slice(0, i + 1).forEach((b, j) => {
      const products = a.reduce((sum, value, k) => sum + (value - means[i]!) * (b[k]! - means[j]!), 0);
      covariance[i * d + j] = products / (a.length - 1);
    }),
  );
  const lower = cholesky(covariance, d);
  return together.map((fact, i) => ({
    ...dimensionOf(fact, means[i]!, Math.sqrt(covariance[i * d + i]!)),
    joint: { from, loadings: [...lower.subarray(i * d, i * d + i + 1)] },
  }));
}

/** From standard coordinates to natural values. */
export function naturalValues(dimensions: readonly Dimension[], x: Float64Array): number[] {
  const own = marginals(dimensions, x);
  return dimensions.map(({ scale, median, sd }, j) =>
    fromScale(scale, toScale(scale, median) + sd * own[j]!),
  );
}

/** How far each quantity is from its median in its own SDs: standard coordinates, but for those with a joint prior. */
export function marginals(dimensions: readonly Dimension[], x: Float64Array): Float64Array {
  return x.map((z, j) => {
    const { joint, sd } = dimensions[j]!;
    if (joint === undefined) return z;
    return joint.loadings.reduce((sum, loading, k) => sum + loading * x[joint.from + k]!, 0) / sd;
  });
}

/** From the gradient along `marginals` to that along standard coordinates, which is added to `gradient`. */
export function addGradient(
  dimensions: readonly Dimension[],
  alongMarginals: Float64Array,
  gradient: Float64Array,
): void {
  dimensions.forEach(({ joint, sd }, j) => {
    if (joint === undefined) gradient[j]! += alongMarginals[j]!;
    else
      joint.loadings.forEach((loading, k) => {
        gradient[joint.from + k]! += (alongMarginals[j]! * loading) / sd;
      });
  });
}

/** Two-sided logit that stays finite: shares of 0 and 1 are a virtual person's thousandth away from it. */
export function shareToLine(share: number): number {
  const p = edge + (1 - 2 * edge) * share;
  return log(p / (1 - p));
}
export function lineToShare(line: number): number {
  const p = 1 / (1 + exp(-line));
  return Math.min(1, Math.max(0, (p - edge) / (1 - 2 * edge)));
}
const edge = 0.001;
