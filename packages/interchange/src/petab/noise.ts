import { exp, log, pow } from '@bifrons/engine';
import type { Observable, Scale } from './tables.js';

/** A value on a scale. */
export const toScale = (scale: Scale, value: number): number =>
  scale === 'lin' ? value : scale === 'log' ? log(value) : log(value) / Math.LN10;

/** The value that stands on a scale at a point. */
export const fromScale = (scale: Scale, point: number): number =>
  scale === 'lin' ? point : scale === 'log' ? exp(point) : pow(10, point);

/** The derivative of the value on a scale with respect to the value. */
export const scaleSlope = (scale: Scale, value: number): number =>
  scale === 'lin' ? 1 : scale === 'log' ? 1 / value : 1 / (value * Math.LN10);

const square = (x: number): number => x * x;

/** How likely a measurement is, and how that changes with what is expected and with the noise. */
export interface Density {
  readonly log: number;
  readonly byExpected: number;
  readonly byNoise: number;
  /**
   * What stands for minus the second derivatives in a search: of the normal distribution the Fisher information, in which the two
   * are orthogonal. The logarithm of the Laplace distribution has a kink where the measurement is as expected; there it is the
   * curvature of the parabola that touches it at this deviation and is nowhere above it.
   */
  readonly informationOfExpected: number;
  readonly informationOfNoise: number;
}

/**
 * The density of a measurement (PEtab v1, "Noise distributions"): normal or Laplace on the scale of the observable, as a density
 * of the measurement itself, hence with the slope of the scale.
 *
 * @param noise standard deviation or scale, above 0, on the scale of the observable.
 */
export function density(
  { transformation, distribution }: Pick<Observable, 'transformation' | 'distribution'>,
  measured: number,
  expected: number,
  noise: number,
): Density {
  const slope = scaleSlope(transformation, expected);
  const z = (toScale(transformation, measured) - toScale(transformation, expected)) / noise;
  const ofMeasured = log(scaleSlope(transformation, measured));
  if (distribution === 'laplace') {
    return {
      log: -Math.abs(z) - log(2 * noise) + ofMeasured,
      byExpected: (Math.sign(z) * slope) / noise,
      byNoise: (Math.abs(z) - 1) / noise,
      informationOfExpected: square(slope / noise) / Math.max(Math.abs(z), 1e-4),
      informationOfNoise: 1 / square(noise),
    };
  }
  return {
    log: -0.5 * z * z - log(noise) - 0.5 * log(2 * Math.PI) + ofMeasured,
    byExpected: (z * slope) / noise,
    byNoise: (z * z - 1) / noise,
    informationOfExpected: square(slope / noise),
    informationOfNoise: 2 / square(noise),
  };
}
