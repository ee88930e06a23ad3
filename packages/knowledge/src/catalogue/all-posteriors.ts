import { texts } from '../data/posteriors.generated.js';
import { once, parsed } from '../read-data.js';
import type { Posterior } from '../schema/posterior.js';

/** The posteriors of all diseases. */
export const allPosteriors: () => readonly Posterior[] = once(() => parsed<Posterior>(texts));
