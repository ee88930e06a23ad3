import { texts as ofOthers } from '../data/other-trials.generated.js';
import { once, parsed } from '../read-data.js';
import type { Trial } from '../schema/trial.js';
import { trialsOfModels } from './trials-of-models.js';

/** All studies, by their id. */
export const trials: () => readonly Trial[] = once(() =>
  [...trialsOfModels(), ...parsed<Trial>(ofOthers)].sort((a, b) => (a.id < b.id ? -1 : 1)),
);
export const findTrial = (id: string): Trial | undefined => trials().find((trial) => trial.id === id);
