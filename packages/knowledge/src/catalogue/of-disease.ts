import { loaders as trialLoaders } from '../data/trials-loaders.generated.js';
import { loaders as validationLoaders } from '../data/validations-loaders.generated.js';
import { parsed } from '../read-data.js';
import { fitOf } from './calibrations.js';
import type { Trial } from '../schema/trial.js';
import type { Validation } from '../schema/validation.js';

/** The studies of one disease, for a page that need not load those of the others. */
export async function loadTrials(disease: string): Promise<readonly Trial[]> {
  return parsed<Trial>((await trialLoaders[disease]?.())?.texts ?? []);
}

/** The scoreboard of one disease; undefined before its first calibration. */
export async function loadValidation(disease: string): Promise<Validation | undefined> {
  return parsed<Validation>((await validationLoaders[fitOf(disease)]?.())?.texts ?? [])[0];
}
