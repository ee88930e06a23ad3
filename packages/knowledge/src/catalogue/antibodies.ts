import type { Antibody } from '../schema/antibody.js';
import { Parts } from './parts.js';

export const antibodyFiles = new Parts<Antibody>(
  'catalogue',
  { antibodies: () => import('../data/antibodies.generated.js') },
  () => 'antibodies',
);

/**
 * Antibodies: pharmacokinetics and the share of a signal that each takes away.
 * @throws Error before they have been loaded
 */
export const antibodies = (): readonly Antibody[] => antibodyFiles.of('antibodies');

/** Loads them; at once when they are there. */
export const loadAntibodies = (): Promise<void> => antibodyFiles.load('antibodies');
