import { LN2_HIGH, LN2_LOW, SMALLEST_NORMAL, TWO_54 } from '../numerics/elementary.js';
import type { FunctionBuilder } from './function-builder.js';
import type { ModuleBuilder } from './module-builder.js';
import { type Vector, int, op } from './value.js';
import { add, addBits, and, any, div, eq, gt, lt, mul, not, or, select, sub, subBits } from './vector.js';

const TWO_52 = 4503599627370496;

/**
 * x > 0 as 2^k·m with m in [√½, √2), as `exponentOf` of numerics/elementary.ts takes them apart. For other x, m
 * is in that range too and both are meaningless.
 */
export function mantissaAndExponent(
  m: ModuleBuilder,
  f: FunctionBuilder,
  x: Vector,
): { readonly mantissa: Vector; readonly exponent: Vector } {
  const tiny = f.hold(lt(x, m.constant(SMALLEST_NORMAL)));
  const bits = f.hold(select(tiny, mul(x, m.constant(TWO_54)), x));
  const biased = f.hold(op('i64x2.shr_u', addBits(bits, m.bits(0x95f64n << 32n)), int(52)));
  const mantissa = f.hold(subBits(bits, op('i64x2.shl', subBits(biased, m.bits(1023n)), int(52))));
  // The bits of 2^52 with a whole number in their low part are 2^52 plus that number.
  const asDouble = sub(or(biased, m.bits(0x4330000000000000n)), m.constant(TWO_52 + 1023));
  const exponent = f.hold(sub(asDouble, and(tiny, m.constant(54))));
  return { mantissa, exponent };
}

/** ln x per lane: `log` of numerics/elementary.ts, bit for bit. */
export function logarithm(m: ModuleBuilder, f: FunctionBuilder, x: Vector): Vector {
  const c = (value: number): Vector => m.constant(value);
  const { mantissa, exponent: k } = mantissaAndExponent(m, f, x);
  const g = f.hold(sub(mantissa, c(1)));
  const s = f.hold(div(g, add(c(2), g)));
  const z = f.hold(mul(s, s));
  const w = f.hold(mul(z, z));
  const w2 = f.hold(mul(w, w));
  const four = (a: number, b: number, d: number, e: number): Vector =>
    add(c(2 / a), mul(z, c(2 / b)), mul(w, add(c(2 / d), mul(z, c(2 / e)))));
  const tail = mul(w2, add(c(2 / 19), mul(z, c(2 / 21))));
  const series = mul(z, add(four(3, 5, 7, 9), mul(w2, add(four(11, 13, 15, 17), tail))));
  const half = f.hold(mul(c(0.5), g, g));
  // The reference adds a correction of 0 to k·LN2_LOW.
  const inner = add(mul(s, add(half, series)), mul(k, c(LN2_LOW)));
  const result = f.hold(sub(mul(k, c(LN2_HIGH)), sub(half, inner, g)));
  const ordinary = f.hold(and(gt(x, c(0)), lt(x, c(Infinity))));
  f.if(any(not(ordinary)), () => {
    const infinite = select(eq(x, c(0)), c(-Infinity), select(eq(x, c(Infinity)), c(Infinity), c(NaN)));
    f.set(result, select(ordinary, result, infinite));
  });
  return result;
}
