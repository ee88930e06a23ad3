import { INVERSE_LN2, LN2_HIGH, LN2_LOW } from '../numerics/elementary.js';
import type { FunctionBuilder } from './function-builder.js';
import type { ModuleBuilder } from './module-builder.js';
import { type Vector, int, op } from './value.js';
import { add, addBits, floor, greater, lesser, mul, sub } from './vector.js';

/** Added to a whole number below 2^51 in size it puts that number into the low bits. */
export const WHOLE = 6755399441055744;

/** 2^k for whole k from −1022 to 1023, from the bits of k + WHOLE. */
export function twoTo(m: ModuleBuilder, shiftedBits: Vector): Vector {
  return op('i64x2.shl', addBits(shiftedBits, m.bits(1023n)), int(52));
}

/** y·2^k, rounded once, for y in [0.5, 2] and whole |k| < 2044: by two powers, of which only the second can round. */
function scale(m: ModuleBuilder, f: FunctionBuilder, y: Vector, k: Vector): Vector {
  const half = f.hold(floor(mul(k, m.constant(0.5))));
  const first = twoTo(m, add(half, m.constant(WHOLE)));
  const second = twoTo(m, add(sub(k, half), m.constant(WHOLE)));
  return mul(mul(y, first), second);
}

/** e^(x + tail) for −747 ≤ x ≤ 711, or NaN: `exponentialOfSum` of numerics/elementary.ts, bit for bit. */
export function exponentialOfSum(
  m: ModuleBuilder,
  f: FunctionBuilder,
  x: Vector,
  tail: Vector | undefined,
): Vector {
  const c = (value: number): Vector => m.constant(value);
  const k = f.hold(floor(add(mul(x, c(INVERSE_LN2)), c(0.5))));
  const high = f.hold(sub(x, mul(k, c(LN2_HIGH))));
  const product = mul(k, c(LN2_LOW));
  const low = f.hold(tail === undefined ? product : sub(product, tail));
  const r = f.hold(sub(high, low));
  const z = f.hold(mul(r, r));
  const z2 = f.hold(mul(z, z));
  const four = (a: number, b: number, d: number, e: number): Vector =>
    add(c(1 / a), mul(r, c(1 / b)), mul(z, add(c(1 / d), mul(r, c(1 / e)))));
  const lowTerms = four(2, 6, 24, 120);
  const middleTerms = four(720, 5040, 40320, 362880);
  const highTerms = four(3628800, 39916800, 479001600, 6227020800);
  const series = add(lowTerms, mul(z2, add(middleTerms, mul(z2, highTerms))));
  const leading = f.hold(add(c(1), high));
  const y = add(leading, add(sub(high, sub(leading, c(1))), sub(mul(z, series), low)));
  return scale(m, f, y, k);
}

/** x within what an exponential can tell apart; NaN stays. */
export function clampExponent(m: ModuleBuilder, x: Vector): Vector {
  return greater(lesser(x, m.constant(711)), m.constant(-747));
}
