import type { Catalogue } from '../say.js';

/** German, by the English text. */
export const german: Catalogue = {};
