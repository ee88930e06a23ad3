import { loaders } from '../data/validations-loaders.generated.js';
import { parsed } from '../read-data.js';
import { fitOf } from './calibrations.js';
import type { Validation } from '../schema/validation.js';

/** The scoreboard of one disease; undefined before its first calibration. */
export async function loadValidation(disease: string): Promise<Validation | undefined> {
  return parsed<Validation>((await loaders[fitOf(disease)]?.())?.texts ?? [])[0];
}
