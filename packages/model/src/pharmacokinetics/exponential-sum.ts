import { exp, expm1 } from '@bifrons/engine';

/**
 * A function of time Σ aₘ·e^(−λₘ·t) for t ≥ 0 (zero before), the form every linear compartment model's response to
 * a bolus takes (Gibaldi & Perrier, Pharmacokinetics, 2nd ed., appendix B). All rates are positive.
 */
export interface ExponentialSum {
  readonly amplitudes: readonly number[];
  readonly rates: readonly number[];
}

export function valueAt(sum: ExponentialSum, t: number): number {
  let value = 0;
  for (let m = 0; m < sum.rates.length; m++) value += sum.amplitudes[m]! * exp(-sum.rates[m]! * t);
  return value;
}

export function scale(sum: ExponentialSum, factor: number): ExponentialSum {
  return { amplitudes: sum.amplitudes.map((a) => a * factor), rates: sum.rates };
}

/**
 * Two equal rates make the partial fractions singular; a rate is then moved by this relative amount, where the model's
 * error (proportional to it) and the cancellation error (machine precision divided by it) are both about 1e-8.
 */
const smallestGap = 1e-8;

/**
 * Convolution with the unit exponential rate·e^(−rate·t): first-order absorption of the input, or a compartment that
 * the sum flows through.
 */
export function throughFirstOrder(sum: ExponentialSum, rate: number): ExponentialSum {
  for (const other of sum.rates) {
    if (Math.abs(rate - other) < smallestGap * other) rate = other * (1 + smallestGap);
  }
  let own = 0;
  const amplitudes = sum.amplitudes.map((a, m) => {
    const passed = (a * rate) / (rate - sum.rates[m]!);
    own -= passed;
    return passed;
  });
  return { amplitudes: [...amplitudes, own], rates: [...sum.rates, rate] };
}

/** Response while a zero-order input of total amount 1 over `duration` is running, at time t ≤ duration. */
export function duringInfusion(sum: ExponentialSum, duration: number, t: number): number {
  let value = 0;
  for (let m = 0; m < sum.rates.length; m++) {
    value -= (sum.amplitudes[m]! / sum.rates[m]!) * expm1(-sum.rates[m]! * t);
  }
  return value / duration;
}

/** Response after that input, as a sum in the time since its end. */
export function afterInfusion(sum: ExponentialSum, duration: number): ExponentialSum {
  return {
    amplitudes: sum.amplitudes.map(
      (a, m) => (-a / (sum.rates[m]! * duration)) * expm1(-sum.rates[m]! * duration),
    ),
    rates: sum.rates,
  };
}
