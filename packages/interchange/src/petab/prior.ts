import { log as ln } from '@bifrons/engine';
import { scaleSlope, toScale } from './noise.js';
import type { PetabParameter } from './tables.js';

/** The logarithm of a prior density and its derivative, both at and with respect to the value (not on the scale). */
export interface PriorDensity {
  readonly log: number;
  readonly slope: number;
  /** What stands for minus the second derivative in a search: not negative. */
  readonly information: number;
}

const flat: PriorDensity = { log: 0, slope: 0, information: 0 };

/**
 * The prior density of a parameter at a value (PEtab v1, "Parameter table", `objectivePriorType`). Those that begin with
 * `parameterScale` are densities of the value on the parameter's scale, the others of the value.
 */
export function priorDensity({ prior, scale }: PetabParameter, value: number): PriorDensity {
  if (prior === undefined) return flat;
  const [first, second] = prior.parameters;
  const information = 1 / (second * second);
  const at = (point: number): PriorDensity => {
    switch (prior.type) {
      case 'uniform':
      case 'parameterScaleUniform':
        return point < first || point > second
          ? { log: -Infinity, slope: 0, information: 0 }
          : { log: -ln(second - first), slope: 0, information: 0 };
      case 'normal':
      case 'logNormal':
      case 'parameterScaleNormal': {
        const z = (point - first) / second;
        const log = -0.5 * z * z - ln(second) - 0.5 * ln(2 * Math.PI);
        return { log, slope: -z / second, information };
      }
      case 'laplace':
      case 'logLaplace':
      case 'parameterScaleLaplace': {
        const z = (point - first) / second;
        return { log: -Math.abs(z) - ln(2 * second), slope: -Math.sign(z) / second, information };
      }
    }
  };
  if (prior.type === 'logNormal' || prior.type === 'logLaplace') {
    const { log, slope, information } = at(ln(value));
    return { log: log - ln(value), slope: (slope - 1) / value, information: information / (value * value) };
  }
  if (!prior.type.startsWith('parameterScale')) return at(value);
  const byValue = scaleSlope(scale, value);
  const onScale = at(toScale(scale, value));
  return {
    log: onScale.log,
    slope: onScale.slope * byValue,
    information: onScale.information * byValue ** 2,
  };
}
