import { loaders } from '../data/posteriors-loaders.generated.js';
import type { Posterior } from '../schema/posterior.js';
import { fitOf, loadCalibration } from './calibrations.js';
import { Parts } from './parts.js';

export const posteriors = new Parts<Posterior>('posterior', loaders, ({ disease }) => disease);

/**
 * What a calibration found: draws of its parameters; undefined before the first fit of a disease. Diseases may share one.
 * @throws Error for one that has not been loaded
 */
export const posterior = (disease: string): Posterior | undefined => posteriors.of(fitOf(disease))[0];

/** Loads the posterior of a disease, if it has one, and what its fit began with; at once when they are there. */
export const loadPosterior = async (disease: string): Promise<void> => {
  await Promise.all([posteriors.load(fitOf(disease)), loadCalibration(disease)]);
};
