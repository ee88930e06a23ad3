import type { Catalogue } from '../../catalogue.js';

/** German, by the English text. */
export const german: Catalogue = {};
