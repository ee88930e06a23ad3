import type { Catalogue } from '../../catalogue.js';

/** Korean, by the English text. */
export const korean: Catalogue = {};
