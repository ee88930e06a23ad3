import { texts } from '../data/antibodies.generated.js';
import { once, parsed } from '../read-data.js';
import type { Antibody } from '../schema/antibody.js';

/** Antibodies: pharmacokinetics and the share of a signal that each takes away. No engine computes with them yet. */
export const antibodies: () => readonly Antibody[] = once(() => parsed<Antibody>(texts));
