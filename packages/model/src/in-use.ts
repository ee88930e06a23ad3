/** Of this package, as results name it. */
export const version = '0.1.0';

/** Posterior that forecasts and trials rest on, and the calibration it belongs to. */
export const posteriorInUse = 'alopecia-areata';
export const calibrationInUse = 'alopecia-areata';
