import {
  COSINE,
  HALF_PI_1,
  HALF_PI_2,
  HALF_PI_3,
  HALF_PI_4,
  LARGEST_QUICK_ANGLE,
  SINE,
  TWO_OVER_PI,
} from '../numerics/elementary.js';
import { WHOLE } from './exponential.js';
import type { FunctionBuilder, FunctionHandle, Local } from './function-builder.js';
import type { ModuleBuilder } from './module-builder.js';
import { lanes } from './side-by-side.js';
import { type Vector, int, laneOf, op, withLane } from './value.js';
import { abs, add, addBits, and, any, floor, gt, lt, mul, select, sub, subBits, xor } from './vector.js';

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
  const n = f.hold(floor(add(mul(x, c(TWO_OVER_PI)), c(0.5))));
  const { r, tail } = reduce(m, f, x, n);
  const z = f.hold(mul(r, r));
  const w = f.hold(mul(z, z));
  const sine = f.hold(sineNearZero(m, f, r, tail, z, w));
  const cosine = f.hold(cosineNearZero(m, f, r, tail, z, w));
  const shifted = add(n, c(WHOLE));
  const quadrant = f.hold(which === 'sin' ? shifted : addBits(shifted, m.bits(1n)));
  const isOdd = subBits(m.bits(0n), and(quadrant, m.bits(1n)));
  const sign = op('i64x2.shl', and(quadrant, m.bits(2n)), int(62));
  const result = f.hold(xor(select(isOdd, cosine, sine), sign));
  const size = f.hold(abs(x));
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
  for (const lane of lanes) {
    f.set(computed, withLane(computed, lane, f.computed(scalar, laneOf(x, lane))));
  }
  f.set(result, select(mask, computed, result));
}

/** `reduce` of the reference: x − n·π/2 in two parts. */
function reduce(
  m: ModuleBuilder,
  f: FunctionBuilder,
  x: Vector,
  n: Vector,
): { readonly r: Vector; readonly tail: Vector } {
  const first = f.hold(sub(x, mul(n, m.constant(HALF_PI_1))));
  const second = f.hold(mul(n, m.constant(HALF_PI_2)));
  const r = f.hold(sub(first, second));
  const lost = f.hold(sub(first, r, second));
  const third = f.hold(mul(n, m.constant(HALF_PI_3)));
  const s = f.hold(sub(r, third));
  const shadow = f.hold(sub(s, r));
  const rest = sub(sub(r, sub(s, shadow)), add(third, shadow), mul(n, m.constant(HALF_PI_4)));
  return { r: s, tail: f.hold(add(lost, rest)) };
}

function sineNearZero(
  m: ModuleBuilder,
  f: FunctionBuilder,
  x: Vector,
  tail: Vector,
  z: Vector,
  w: Vector,
): Vector {
  const [s3, s5, s7, s9, s11, s13] = SINE.map((value) => m.constant(value)) as Coefficients;
  const series = add(s5, mul(z, s7), mul(w, add(s9, mul(z, s11), mul(w, s13))));
  const cube = f.hold(mul(z, x));
  const inner = sub(mul(m.constant(0.5), tail), mul(cube, series));
  return sub(x, sub(mul(z, inner), tail, mul(cube, s3)));
}

function cosineNearZero(
  m: ModuleBuilder,
  f: FunctionBuilder,
  x: Vector,
  tail: Vector,
  z: Vector,
  w: Vector,
): Vector {
  const [c4, c6, c8, c10, c12, c14] = COSINE.map((value) => m.constant(value)) as Coefficients;
  const series = add(c4, mul(z, c6), mul(w, add(c8, mul(z, c10), mul(w, add(c12, mul(z, c14))))));
  const half = f.hold(mul(m.constant(0.5), z));
  const leading = f.hold(sub(m.constant(1), half));
  return add(leading, add(sub(m.constant(1), leading, half), sub(mul(w, series), mul(x, tail))));
}

type Coefficients = [Vector, Vector, Vector, Vector, Vector, Vector];
