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

/** Equal parts of the interval at which values are given, and of a part when the peak is looked at closely. */
const parts = 960;

/** What means are exact to, as far as exposure is: of linear kinetics it is a closed form, else an integration. */
const tolerance = 1e-8;

/**
 * A quantity that follows exposure: its mean by quadrature, its peak and trough among many hours, the corners of the
 * curve and closely spaced ones around the peak.
 */
export function overInterval(
  exposure: PeriodicExposure,
  quantity: (there: Exposure) => Float64Array,
): OverInterval {
  const { interval } = exposure;
  const at = (hours: Float64Array) => quantity(exposure.at(hours));
  const edges = edgesOf(exposure);
  const hours = equidistant(0, interval);
  const values = at(hours);
  const top = highest(values);
  const around = equidistant(hours[Math.max(top - 1, 0)]!, hours[Math.min(top + 1, parts)]!);
  const closeHours = Float64Array.of(...edges, ...around).sort();
  const close = at(closeHours);
  const peak = highest(close);
  return {
    mean: quadrature(at, edges, tolerance) / interval,
    peak: close[peak]!,
    trough: Math.min(...values, ...close),
    peakHour: closeHours[peak]!,
    values,
  };
}

/** Ends of the interval and between them the corners of absorption, which may fall into the next one. */
function edgesOf({ interval, corners }: PeriodicExposure): number[] {
  const edges = [0, ...corners.map((corner) => corner % interval), interval];
  return [...new Set(edges)].sort((a, b) => a - b);
}

function equidistant(from: number, to: number): Float64Array {
  return Float64Array.from({ length: parts + 1 }, (_, k) => from + (k * (to - from)) / parts);
}

/** Index of the first of the largest values. */
function highest(values: Float64Array): number {
  return values.reduce((best, value, k) => (value > values[best]! ? k : best), 0);
}
