import { SMALLEST_NORMAL } from './elementary.js';

/**
 * Logarithm and power to base 2 to about three digits, for decisions such as the size of a step: a few operations, and the same
 * bits everywhere.
 */

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
/** 2^k at index k + 1022. */
const powers = new Float64Array(2046);
for (let k = 0, power = SMALLEST_NORMAL; k < powers.length; k++, power *= 2) powers[k] = power;

/** Cubics in the fraction that are exact at both of its ends. */
export const LOG2_CUBIC = [1.42, -0.5717, 0.1517] as const;
export const EXP2_CUBIC = [0.696, 0.2245, 0.0795] as const;

function cubic(f: number, [a, b, c]: readonly [number, number, number]): number {
  return f * (a + f * (b + f * c));
}

/** About log₂ x, for normal x > 0. */
export function roughLog2(x: number): number {
  double[0] = x;
  const high = words[1]!;
  words[1] = (high & 0xfffff) | 0x3ff00000;
  return (high >>> 20) - 1023 + cubic(double[0] - 1, LOG2_CUBIC);
}

/** About 2^x, for −1022 ≤ x < 1023. */
export function roughExp2(x: number): number {
  const k = Math.floor(x);
  return (1 + cubic(x - k, EXP2_CUBIC)) * powers[k + 1022]!;
}
