import { texts } from '../data/trials.generated.js';
import { once, parsed } from '../read-data.js';
import type { Trial } from '../schema/trial.js';

/** All studies, by their id: trials, cohorts, natural history, models, meta-analyses, safety sets. */
export const trials: () => readonly Trial[] = once(() =>
  [...parsed<Trial>(texts)].sort((a, b) => (a.id < b.id ? -1 : 1)),
);
export const findTrial = (id: string): Trial | undefined => trials().find((trial) => trial.id === id);
