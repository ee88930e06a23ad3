import { exp, log } from '@bifrons/engine';
import { calibration, type Calibration } from '@bifrons/knowledge';
import { calibrationInUse, FactReader, fromScale, readInhibitors, toScale } from '@bifrons/model';
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
}

/** Facts that are known better than this (SD of the logarithm) stay at their priors: trials cannot move them. */
const tightLnSd = 0.15;
/** Nor those of absorption: what counts over a week is how much is in the body. */
const isOfAbsorption = (path: string): boolean => /\.(absorptionRate|lag|zeroOrderDuration)$/.test(path);

/** Parameters of the calibration that are not in `held`, and the uncertain facts of the medicines in the targets. */
export function dimensionsOf(targets: readonly Target[], held: ReadonlySet<string> = new Set()): Dimension[] {
  const reader = new FactReader();
  readInhibitors(
    targets.map(({ regimen }) => regimen),
    reader,
  );
  const parameters = calibration(calibrationInUse)!.estimated.map(
    ({ name, note, unit, scale, value, sd }): Dimension => ({
      name,
      label: note ?? name,
      unit,
      kind: 'parameter',
      scale,
      median: value,
      sd,
    }),
  );
  const facts = [...reader.uncertain.values()]
    .filter(({ lnSd, path }) => lnSd >= tightLnSd && !isOfAbsorption(path))
    .map(({ path, label, lnSd }): Dimension => ({
      name: path,
      label,
      unit: 'ratio',
      kind: 'fact',
      drug: path.slice(0, path.indexOf('.')),
      scale: 'ln',
      median: 1,
      sd: lnSd,
    }));
  return [...parameters, ...facts].filter(({ name }) => !held.has(name));
}

/** From standard coordinates to natural values. */
export function naturalValues(dimensions: readonly Dimension[], x: ArrayLike<number>): number[] {
  return dimensions.map(({ scale, median, sd }, j) => fromScale(scale, toScale(scale, median) + sd * x[j]!));
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
