import { exp } from '@bifrons/engine';
import { afterDose, type DoseResponse } from './linear.js';
import type { ExponentialSum } from './exponential-sum.js';

/** A stretch of equal doses: times of the doses in hours, ascending, and the response to each. */
export interface DoseTrain {
  readonly times: Float64Array;
  readonly response: DoseResponse;
}

/**
 * Concentration in nM at any hour of a course of doses, by superposition without steady-state assumption. Doses that
 * are fully absorbed are summed once: their exponentials share their rates, so the sum up to dose k follows from the
 * sum up to dose k − 1 by one decay. Doses still being absorbed are added one by one. Exact for linear kinetics.
 */
export function courseConcentration(trains: readonly DoseTrain[]): (hour: number) => number {
  const parts = trains.map(prepareTrain);
  return (hour) => {
    let value = 0;
    for (const part of parts) value += part(hour);
    return value;
  };
}

function prepareTrain({ times, response }: DoseTrain): (hour: number) => number {
  const absorbedAfter = response.lag + (response.zeroOrder?.duration ?? 0);
  const tail = tailOf(response, absorbedAfter);
  const modes = tail.rates.length;
  const sums = new Float64Array(times.length * modes);
  for (let k = 0; k < times.length; k++) {
    const elapsed = k === 0 ? 0 : times[k]! - times[k - 1]!;
    for (let m = 0; m < modes; m++) {
      const carried = k === 0 ? 0 : sums[(k - 1) * modes + m]! * exp(-tail.rates[m]! * elapsed);
      sums[k * modes + m] = carried + tail.amplitudes[m]!;
    }
  }
  return (hour) => {
    let k = lastAtOrBefore(times, hour - absorbedAfter);
    let value = 0;
    if (k >= 0) {
      const since = hour - times[k]! - absorbedAfter;
      for (let m = 0; m < modes; m++) value += sums[k * modes + m]! * exp(-tail.rates[m]! * since);
    }
    for (k++; k < times.length && times[k]! < hour; k++) value += afterDose(response, hour - times[k]!);
    return value;
  };
}

/** The response as exponentials of the time since the end of absorption. */
function tailOf(response: DoseResponse, absorbedAfter: number): ExponentialSum {
  const wait = absorbedAfter - response.lag;
  const { firstOrder, zeroOrder } = response;
  return {
    amplitudes: [
      ...firstOrder.amplitudes.map((a, m) => a * exp(-firstOrder.rates[m]! * wait)),
      ...(zeroOrder?.after.amplitudes ?? []),
    ],
    rates: [...firstOrder.rates, ...(zeroOrder?.after.rates ?? [])],
  };
}

/** Index of the last time ≤ t, −1 when there is none. */
export function lastAtOrBefore(times: Float64Array, t: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! <= t) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
