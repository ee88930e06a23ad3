import { texts } from '../data/trials.generated.js';
import { once, parsed } from '../read-data.js';
import type { Trial } from '../schema/trial.js';
import { inOrder } from './trials.js';

/** The studies of all diseases, by their id. */
export const allTrials: () => readonly Trial[] = once(() => inOrder(parsed<Trial>(texts)));
