import { loaders } from '../data/calibrations-loaders.generated.js';
import { shared } from '../data/fits.generated.js';
import type { Calibration } from '../schema/calibration.js';
import { Parts } from './parts.js';

export const calibrations = new Parts<Calibration>('calibration', loaders, ({ disease }) => disease);

/** The disease under whose name the fit of a disease stands: its own, unless it shares that of another. */
export const fitOf = (disease: string): string =>
  Object.hasOwn(shared, disease) ? shared[disease]! : disease;

/**
 * The parameters of a disease model as a fit begins: its own, or those that it shares with another disease.
 * @throws Error for those that have not been loaded
 */
export const calibration = (disease: string): Calibration | undefined => calibrations.of(fitOf(disease))[0];

/** Loads them; at once when they are there. */
export const loadCalibration = (disease: string): Promise<void> => calibrations.load(fitOf(disease));
