import { texts } from '../data/trials.generated.js';
import { once, parsed } from '../read-data.js';
import type { Trial } from '../schema/trial.js';

/** Studies of the diseases that have a fitted model: trials, cohorts, natural history, models, meta-analyses, safety sets. */
export const trialsOfModels: () => readonly Trial[] = once(() => parsed<Trial>(texts));
