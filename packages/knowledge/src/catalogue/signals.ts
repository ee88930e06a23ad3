import { text } from '../data/signals.generated.js';
import { once } from '../read-data.js';
import type { Pathway } from '../schema/pathway.js';

/** The signals of the pathway, through the JAKs and outside them, without loading the rest of it. */
export const pathwaySignals: () => Pick<Pathway, 'signals' | 'outside'> = once(
  () => JSON.parse(text) as Pick<Pathway, 'signals' | 'outside'>,
);
