import { texts } from '../data/potency.generated.js';
import { once, only } from '../read-data.js';
import type { Potency } from '../schema/potency.js';

/** Readings of potencies on kinases, with their sources, for comparison: simulations take `Drug.ic50` and the potency map. */
export const potency: () => Potency = once(() => only<Potency>(texts));
