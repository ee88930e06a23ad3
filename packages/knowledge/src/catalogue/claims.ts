import { texts } from '../data/claims.generated.js';
import { once, only } from '../read-data.js';
import type { Claims } from '../schema/claims.js';

/** What others say about these medicines, traced as far as possible. */
export const claims: () => Claims = once(() => only<Claims>(texts));
