import { texts } from '../data/validations.generated.js';
import { once, parsed } from '../read-data.js';
import { fitOf } from './calibrations.js';
import type { Validation } from '../schema/validation.js';

const validations = once(() => parsed<Validation>(texts));
/** How a calibration predicts what was published. */
export const validation = (disease: string): Validation | undefined =>
  validations().find((one) => one.id === fitOf(disease));
