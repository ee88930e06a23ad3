import { halves } from './side-by-side.js';
import { type Int, type Vector, op } from './value.js';

// The arithmetic of doubles side by side, by short names. Sums and products associate to the left, as in
// JavaScript, so that code written in the order of the reference rounds in the same way.

export const add = (first: Vector, ...rest: readonly Vector[]): Vector =>
  rest.reduce((a, b) => op('f64x2.add', a, b), first);
export const sub = (first: Vector, ...rest: readonly Vector[]): Vector =>
  rest.reduce((a, b) => op('f64x2.sub', a, b), first);
export const mul = (first: Vector, ...rest: readonly Vector[]): Vector =>
  rest.reduce((a, b) => op('f64x2.mul', a, b), first);
export const div = (a: Vector, b: Vector): Vector => op('f64x2.div', a, b);
export const neg = (a: Vector): Vector => op('f64x2.neg', a);
export const abs = (a: Vector): Vector => op('f64x2.abs', a);
export const sqrt = (a: Vector): Vector => op('f64x2.sqrt', a);
export const floor = (a: Vector): Vector => op('f64x2.floor', a);

/** As `Math.min` and `Math.max`: NaN if either is. */
export const min = (a: Vector, b: Vector): Vector => op('f64x2.min', a, b);
export const max = (a: Vector, b: Vector): Vector => op('f64x2.max', a, b);
/** b < a ? b : a, one instruction of the processor: a if either is NaN. */
export const lesser = (a: Vector, b: Vector): Vector => op('f64x2.pmin', a, b);
/** a < b ? b : a, one instruction of the processor: a if either is NaN. */
export const greater = (a: Vector, b: Vector): Vector => op('f64x2.pmax', a, b);

export const eq = (a: Vector, b: Vector): Vector => op('f64x2.eq', a, b);
export const ne = (a: Vector, b: Vector): Vector => op('f64x2.ne', a, b);
export const lt = (a: Vector, b: Vector): Vector => op('f64x2.lt', a, b);
export const le = (a: Vector, b: Vector): Vector => op('f64x2.le', a, b);
export const gt = (a: Vector, b: Vector): Vector => op('f64x2.gt', a, b);
export const ge = (a: Vector, b: Vector): Vector => op('f64x2.ge', a, b);

export const and = (a: Vector, b: Vector): Vector => op('v128.and', a, b);
export const or = (first: Vector, ...rest: readonly Vector[]): Vector =>
  rest.reduce((a, b) => op('v128.or', a, b), first);
export const xor = (a: Vector, b: Vector): Vector => op('v128.xor', a, b);
export const not = (a: Vector): Vector => op('v128.not', a);
/** a without the lanes of b. */
export const without = (a: Vector, b: Vector): Vector => op('v128.andnot', a, b);

/** Per lane, `mask ? yes : no`. */
export const select = (mask: Vector, yes: Vector, no: Vector): Vector => op('v128.bitselect', yes, no, mask);
/** Whether a mask holds in any lane. */
export const any = (mask: Vector): Int => ({
  type: 'i32',
  emit(to) {
    for (let half = 0; half < halves; half++) {
      mask.emit(to, half);
      if (half > 0) to.push({ name: 'v128.or' });
    }
    to.push({ name: 'v128.any_true' });
  },
});

/** The same of 64-bit integers. */
export const addBits = (a: Vector, b: Vector): Vector => op('i64x2.add', a, b);
export const subBits = (a: Vector, b: Vector): Vector => op('i64x2.sub', a, b);
