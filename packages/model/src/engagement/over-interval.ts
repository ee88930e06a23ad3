import { quadrature } from '@bifrons/engine';
import type { Exposure, PeriodicExposure } from '../exposure.js';

/** How a quantity goes over a dose interval at steady state. */
export interface OverInterval {
  readonly mean: number;
  readonly peak: number;
  readonly trough: number;
  /** h after a dose */
  readonly peakHour: number;
  /** At equidistant hours from one dose to the next. */
  readonly values: Float64Array;
}

/** A quantity that follows exposure, hour by hour. */
export type FollowsExposure = (there: Exposure) => Float64Array;

/** How closely an interval is looked at. */
export interface Closeness {
  /** Equal parts of the interval at which values are given, and of a part when the peak is looked at. */
  readonly parts: number;
  /** What means are exact to, as far as exposure is: of linear kinetics it is a closed form, else an integration. */
  readonly tolerance: number;
}

export const closely: Closeness = { parts: 960, tolerance: 1e-8 };

/**
 * A quantity that follows exposure: its mean by quadrature, its peak and trough among many hours, the corners of the
 * curve and closely spaced ones around the peak.
 */
export function overInterval(
  exposure: PeriodicExposure,
  quantity: FollowsExposure,
  closeness = closely,
): OverInterval {
  const { interval } = exposure;
  const { parts } = closeness;
  const at = (hours: Float64Array) => quantity(exposure.at(hours));
  const hours = equidistant(0, interval, parts);
  const values = at(hours);
  const top = highest(values);
  const around = equidistant(hours[Math.max(top - 1, 0)]!, hours[Math.min(top + 1, parts)]!, parts);
  const closeHours = Float64Array.of(...edgesOf(exposure), ...around).sort();
  const close = at(closeHours);
  const peak = highest(close);
  return {
    mean: meansOver(exposure, [quantity], closeness)[0]!,
    peak: close[peak]!,
    trough: Math.min(...values, ...close),
    peakHour: closeHours[peak]!,
    values,
  };
}

/** Means of several quantities that follow one exposure, which is computed once for all of them. */
export function meansOver(
  exposure: PeriodicExposure,
  quantities: readonly FollowsExposure[],
  { tolerance } = closely,
): number[] {
  const at = (hours: Float64Array) => {
    const there = exposure.at(hours);
    return quantities.map((quantity) => quantity(there));
  };
  return quadrature(at, edgesOf(exposure), tolerance).map((integral) => integral / exposure.interval);
}

/** Ends of the interval and between them the corners of absorption, which may fall into the next one. */
function edgesOf({ interval, corners }: PeriodicExposure): number[] {
  const edges = [0, ...corners.map((corner) => corner % interval), interval];
  return [...new Set(edges)].sort((a, b) => a - b);
}

function equidistant(from: number, to: number, parts: number): Float64Array {
  return Float64Array.from({ length: parts + 1 }, (_, k) => from + (k * (to - from)) / parts);
}

/** Index of the first of the largest values. */
function highest(values: Float64Array): number {
  return values.reduce((best, value, k) => (value > values[best]! ? k : best), 0);
}
