import { texts } from '../data/blood.generated.js';
import { once, only } from '../read-data.js';
import type { Blood } from '../schema/blood.js';

/** Blood cells under a JAK inhibitor: what makes them, and published mean courses. */
export const blood: () => Blood = once(() => only<Blood>(texts));
