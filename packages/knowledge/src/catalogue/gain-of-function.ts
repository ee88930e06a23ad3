import { texts } from '../data/gain-of-function.generated.js';
import { once, only } from '../read-data.js';
import type { GainOfFunction } from '../schema/gain-of-function.js';

/** Variants of genes of the pathway that make a signal larger, with published courses and counts. */
export const gainOfFunction: () => GainOfFunction = once(() => only<GainOfFunction>(texts));
