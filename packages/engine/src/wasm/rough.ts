import { EXP2_CUBIC, LOG2_CUBIC } from '../numerics/rough.js';
import { WHOLE, twoTo } from './exponential.js';
import type { FunctionBuilder } from './function-builder.js';
import type { ModuleBuilder } from './module-builder.js';
import { type Vector, int, op } from './value.js';
import { add, and, floor, mul, or, sub } from './vector.js';

const TWO_52 = 4503599627370496;

function cubic(m: ModuleBuilder, f: Vector, [a, b, c]: readonly [number, number, number]): Vector {
  return mul(f, add(m.constant(a), mul(f, add(m.constant(b), mul(f, m.constant(c))))));
}

/** `roughLog2` of numerics/rough.ts for all lanes, with the same bits. */
export function roughLog2(m: ModuleBuilder, f: FunctionBuilder, x: Vector): Vector {
  const bits = f.hold(x);
  // The exponent in the low bits of 2^52.
  const shifted = or(op('i64x2.shr_u', bits, int(52)), m.bits(0x4330000000000000n));
  const exponent = sub(shifted, m.constant(TWO_52 + 1023));
  const mantissa = or(and(bits, m.bits(0xfffffffffffffn)), m.bits(0x3ff0000000000000n));
  const fraction = f.hold(sub(mantissa, m.constant(1)));
  return add(exponent, cubic(m, fraction, LOG2_CUBIC));
}

/** `roughExp2` of numerics/rough.ts for all lanes, with the same bits. */
export function roughExp2(m: ModuleBuilder, f: FunctionBuilder, x: Vector): Vector {
  const held = f.hold(x);
  const k = f.hold(floor(held));
  const fraction = f.hold(sub(held, k));
  return mul(add(m.constant(1), cubic(m, fraction, EXP2_CUBIC)), twoTo(m, add(k, m.constant(WHOLE))));
}
