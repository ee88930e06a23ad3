import { texts } from '../data/calibrations.generated.js';
import { once, parsed } from '../read-data.js';
import type { Calibration } from '../schema/calibration.js';

const calibrations = once(() => parsed<Calibration>(texts));
/** The parameters of a disease model as one fit found them, or as a fit begins. */
export const calibration = (id: string): Calibration | undefined =>
  calibrations().find((one) => one.id === id);
