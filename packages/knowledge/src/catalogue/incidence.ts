import { texts } from '../data/incidence.generated.js';
import { once, only } from '../read-data.js';
import type { Incidence } from '../schema/incidence.js';

/** How often harms happen, by population. */
export const incidence: () => Incidence = once(() => only<Incidence>(texts));
