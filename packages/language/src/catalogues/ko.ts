import type { Catalogue } from '../say.js';

/** Korean, by the English text. */
export const korean: Catalogue = {};
