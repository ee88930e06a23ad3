import { texts } from '../data/interactions.generated.js';
import { once, only } from '../read-data.js';
import type { Interactions } from '../schema/interactions.js';

/** The classes of medicines that labels speak of. */
export const interactions: () => Interactions = once(() => only<Interactions>(texts));
