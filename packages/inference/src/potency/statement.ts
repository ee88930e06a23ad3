import type { PotencyReading } from '@bifrons/knowledge';
import type { Quantity } from './quantity.js';
import type { Spreads } from './unknowns.js';

/** Published relations between medicines on which the map is conditioned (`checks/engagement.json` of the knowledge). */
export type RelationId = 'E1' | 'E2' | 'E3' | 'E5' | 'E6' | 'E10';

/** What a datum says of a quantity: its value with an error, or that it is at least so much. All in log10. */
export interface Statement {
  readonly about: Quantity;
  readonly target: number;
  readonly sd: (spreads: Spreads) => number;
  /** Nothing is asked where the quantity is above the target. */
  readonly atLeast?: true;
  readonly reading?: PotencyReading;
  readonly relation?: RelationId;
}
