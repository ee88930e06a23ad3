import { texts } from '../data/calibrations.generated.js';
import { once, parsed } from '../read-data.js';
import type { Calibration } from '../schema/calibration.js';

const calibrations = once(() => parsed<Calibration>(texts));
/** The parameters of a disease model as a fit begins: its own, or those that it shares with another disease. */
export const calibration = (disease: string): Calibration | undefined =>
  calibrations().find((one) => one.disease === disease || one.sharedWith?.includes(disease));

/** The disease under whose name the fit of a disease stands: its own, unless it shares that of another. */
export const fitOf = (disease: string): string => calibration(disease)?.disease ?? disease;
