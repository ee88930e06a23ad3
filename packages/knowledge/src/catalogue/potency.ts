import { texts } from '../data/potency.generated.js';
import { once, only } from '../read-data.js';
import type { Potency } from '../schema/potency.js';

/** Potency readings with their sources. Only `Drug.ic50` enters a simulation. */
export const potency: () => Potency = once(() => only<Potency>(texts));
