import { texts } from '../data/posteriors.generated.js';
import { once, parsed } from '../read-data.js';
import type { Posterior } from '../schema/posterior.js';

const posteriors = once(() => parsed<Posterior>(texts));
/** What a calibration found: draws of its parameters. */
export const posterior = (id: string): Posterior | undefined => posteriors().find((one) => one.id === id);
