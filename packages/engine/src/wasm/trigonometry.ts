import {
  HALF_PI_1,
  HALF_PI_2,
  HALF_PI_3,
  HALF_PI_4,
  LARGEST_QUICK_ANGLE,
  QUARTER_PI,
  TWO_OVER_PI,
} from '../numerics/elementary.js';
import { WHOLE } from './exponential.js';
import { type FunctionBuilder, type FunctionHandle, type Local, called } from './function-builder.js';
import type { ModuleBuilder } from './module-builder.js';
import { type Vector, int, op } from './value.js';
import {
  abs,
  add,
  addBits,
  and,
  any,
  floor,
  gt,
  le,
  lt,
  mul,
  select,
  sub,
  subBits,
  without,
  xor,
} from './vector.js';

export type ScalarFunction = FunctionHandle<readonly ['f64'], 'f64'>;

/**
 * sin x (or cos x) per lane, as numerics/elementary.ts computes them, bit for bit. Angles beyond 10^6 are left to
 * the JavaScript function, `large`: their reduction takes whole numbers of 1200 bits.
 */
export function sineOrCosine(
  m: ModuleBuilder,
  f: FunctionBuilder,
  x: Vector,
  which: 'sin' | 'cos',
  large: ScalarFunction,
): Vector {
  const c = (value: number): Vector => m.constant(value);
  const size = f.hold(abs(x));
  const small = f.hold(le(size, c(QUARTER_PI)));
  const n = f.hold(without(floor(add(mul(x, c(TWO_OVER_PI)), c(0.5))), small));
  const reduced = reduce(m, f, x, n);
  const r = f.hold(select(small, x, reduced.remainder));
  const tail = f.hold(without(reduced.tail, small));
  const z = f.hold(mul(r, r));
  const sine = f.hold(sineNearZero(m, f, r, tail, z));
  const cosine = f.hold(cosineNearZero(m, f, r, tail, z));
  const shifted = add(n, c(WHOLE));
  const quadrant = f.hold(which === 'sin' ? shifted : addBits(shifted, m.bits(1n)));
  const isOdd = subBits(m.bits(0n), and(quadrant, m.bits(1n)));
  const sign = op('i64x2.shl', and(quadrant, m.bits(2n)), int(62));
  const result = f.hold(xor(select(isOdd, cosine, sine), sign));
  const isLarge = f.hold(and(gt(size, c(LARGEST_QUICK_ANGLE)), lt(size, c(Infinity))));
  f.if(any(isLarge), () => leaveTo(f, large, x, isLarge, result));
  return result;
}

/** Puts the results of a scalar function into the lanes of a mask. */
function leaveTo(
  f: FunctionBuilder,
  scalar: ScalarFunction,
  x: Vector,
  mask: Vector,
  result: Local<'v128'>,
): void {
  const computed = f.hold(result);
  for (const lane of [0, 1] as const) {
    const value = called(scalar, {
      type: 'f64',
      emit(to) {
        x.emit(to);
        to.push({ name: 'f64x2.extract_lane', lane });
      },
    });
    f.set(computed, {
      type: 'v128',
      emit(to) {
        computed.emit(to);
        value.emit(to);
        to.push({ name: 'f64x2.replace_lane', lane });
      },
    });
  }
  f.set(result, select(mask, computed, result));
}

/** `reduce` of the reference: x − n·π/2 in two parts. */
function reduce(
  m: ModuleBuilder,
  f: FunctionBuilder,
  x: Vector,
  n: Vector,
): { readonly remainder: Vector; readonly tail: Vector } {
  const first = f.hold(sub(x, mul(n, m.constant(HALF_PI_1))));
  const second = f.hold(mul(n, m.constant(HALF_PI_2)));
  const r = f.hold(sub(first, second));
  const lost = f.hold(sub(first, r, second));
  const third = f.hold(mul(n, m.constant(HALF_PI_3)));
  // Nearly a multiple of π/2: the leading parts have cancelled, the next ones decide.
  const close = f.hold(lt(abs(r), m.constant(1e-4)));
  const s = f.hold(sub(r, third));
  const shadow = f.hold(sub(s, r));
  const closeTail = add(lost, sub(sub(r, sub(s, shadow)), add(third, shadow), mul(n, m.constant(HALF_PI_4))));
  const tail = f.hold(select(close, closeTail, sub(lost, third)));
  const leading = f.hold(select(close, s, r));
  const remainder = f.hold(add(leading, tail));
  return { remainder, tail: f.hold(add(sub(leading, remainder), tail)) };
}

function sineNearZero(m: ModuleBuilder, f: FunctionBuilder, x: Vector, tail: Vector, z: Vector): Vector {
  const c = (value: number): Vector => m.constant(value);
  const w = f.hold(mul(z, z));
  const third = add(sub(c(1 / 6227020800), mul(z, c(1 / 1307674368000))), mul(w, c(1 / 355687428096000)));
  const second = add(sub(c(1 / 362880), mul(z, c(1 / 39916800))), mul(w, third));
  const series = add(sub(c(1 / 120), mul(z, c(1 / 5040))), mul(w, second));
  const cube = f.hold(mul(z, x));
  const inner = sub(mul(c(0.5), tail), mul(cube, series));
  return sub(x, add(sub(mul(z, inner), tail), mul(cube, c(1 / 6))));
}

function cosineNearZero(m: ModuleBuilder, f: FunctionBuilder, x: Vector, tail: Vector, z: Vector): Vector {
  const c = (value: number): Vector => m.constant(value);
  const w = f.hold(mul(z, z));
  const pair = (a: number, b: number): Vector => sub(c(1 / a), mul(z, c(1 / b)));
  const low = add(pair(24, 720), mul(w, pair(40320, 3628800)));
  const high = add(pair(479001600, 87178291200), mul(w, pair(20922789888000, 6402373705728000)));
  const half = f.hold(mul(c(0.5), z));
  const leading = f.hold(sub(c(1), half));
  const polynomial = mul(w, add(low, mul(w, w, high)));
  return add(leading, add(sub(c(1), leading, half), sub(polynomial, mul(x, tail))));
}
