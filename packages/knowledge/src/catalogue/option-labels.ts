import { texts } from '../data/option-labels.generated.js';
import { once, parsed } from '../read-data.js';
import type { Label } from '../schema/label.js';

/** The labels of antibodies, conventional medicines and procedures. */
export const optionLabels: () => readonly Label[] = once(() => parsed<Label>(texts));
