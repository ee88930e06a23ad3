import { loaders } from '../data/options-loaders.generated.js';
import type { TreatmentOptions } from '../schema/options.js';
import { Parts } from './parts.js';

export const options = new Parts<TreatmentOptions>('list of options', loaders, ({ id }) => id);

/**
 * What is done about a disease beside the JAK inhibitors, with the steps of its guidelines; undefined where none was read.
 * @throws Error for what has not been loaded
 */
export const treatmentOptions = (indication: string): TreatmentOptions | undefined =>
  options.of(indication)[0];

/** Loads it; at once when it is there. */
export const loadTreatmentOptions = (indication: string): Promise<void> => options.load(indication);
