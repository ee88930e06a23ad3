import { texts } from '../data/potency-measured.generated.js';
import { once, only } from '../read-data.js';
import type { PotencyMeasured } from '../schema/potency-measured.js';

/** What the potency map is fitted to. */
export const potencyMeasured: () => PotencyMeasured = once(() => only<PotencyMeasured>(texts));
