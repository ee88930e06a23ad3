import { medicines } from '../data/lactose.generated.js';

/** A medicine contains lactose where a label of it, in whatever region, speaks of an intolerance to lactose. */
export const containsLactose = (drug: string): boolean => medicines.includes(drug);
