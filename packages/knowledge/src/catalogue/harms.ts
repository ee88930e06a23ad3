import { texts } from '../data/harms.generated.js';
import { once, only } from '../read-data.js';
import type { Harms } from '../schema/harms.js';

/** What a person's harms are computed from: background rates, ratios of diseases and risk factors, effects of medicines. */
export const harms: () => Harms = once(() => only<Harms>(texts));
