import type { Catalogue } from '../../catalogue.js';
import { report } from './report.js';
import { screens } from './screens.js';

/** German, by the English text. */
export const german: Catalogue = { ...screens, ...report };
