import { exp } from '@bifrons/engine';

/**
 * A periodic quantity as a first-order process with rate k (per hour) follows it: L' = k (I − L). `values` are at
 * ascending `hours` within [0, interval]; between them, and from the last to the first of the next interval, the
 * quantity is taken as linear, for which each step is exact. Returns L at the same hours.
 */
export function lagged(
  hours: Float64Array,
  values: Float64Array,
  interval: number,
  rate: number,
): Float64Array {
  const n = hours.length;
  const result = new Float64Array(n);
  // Once around from L = 0 gives the decay over the interval and the source; the periodic L is their fixed point.
  let level = 0;
  let decay = 1;
  const step = (from: number, to: number, length: number): void => {
    const x = rate * length;
    const kept = exp(-x);
    const slope = x > 0 ? (to - from) / x : 0;
    level = to - slope + (level - from + slope) * kept;
    decay *= kept;
  };
  const wrap = interval - hours[n - 1]! + hours[0]!;
  for (let k = 1; k < n; k++) step(values[k - 1]!, values[k]!, hours[k]! - hours[k - 1]!);
  step(values[n - 1]!, values[0]!, wrap);
  level /= 1 - decay;
  result[0] = level;
  for (let k = 1; k < n; k++) {
    step(values[k - 1]!, values[k]!, hours[k]! - hours[k - 1]!);
    result[k] = level;
  }
  return result;
}
