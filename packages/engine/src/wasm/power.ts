import { LN2_HIGH, LN2_LOW, LOG_HIGH, LOG_LOW, RECIPROCAL, SPLITTER } from '../numerics/elementary.js';
import { WHOLE, clampExponent, exponentialOfSum } from './exponential.js';
import type { FunctionBuilder } from './function-builder.js';
import { mantissaAndExponent } from './logarithm.js';
import type { ModuleBuilder } from './module-builder.js';
import { lanes } from './side-by-side.js';
import { type Vector, gather, int, lowWord, op } from './value.js';
import { abs, add, and, any, eq, floor, gt, lt, mul, ne, not, or, select, sub, xor } from './vector.js';

const firstRow = 90;
const rowCount = 92;

/** The rows j = 90…181 of the reference's tables, each as [reciprocal, −log high, −log low, 0]. */
export function powerTable(m: ModuleBuilder): number {
  const values = new Float64Array(4 * rowCount);
  for (let j = 0; j < rowCount; j++) {
    const from = firstRow + j;
    values.set([RECIPROCAL[from]!, LOG_HIGH[from]!, LOG_LOW[from]!], 4 * j);
  }
  return m.table(values);
}

/** x^y per lane: `pow` of numerics/elementary.ts, bit for bit, special cases included. */
export function power(m: ModuleBuilder, f: FunctionBuilder, x: Vector, y: Vector, table: number): Vector {
  const c = (value: number): Vector => m.constant(value);
  const size = f.hold(abs(x));
  const result = f.hold(positivePower(m, f, size, y, table));
  const ySize = f.hold(abs(y));
  const ordinary = and(
    and(and(gt(x, c(0)), lt(x, c(Infinity))), and(lt(ySize, c(1.5e19)), gt(ySize, c(1e-20)))),
    and(ne(x, c(1)), and(ne(y, c(1)), ne(y, c(2)))),
  );
  f.if(any(not(ordinary)), () => {
    const unless = (mask: Vector, value: Vector): void => f.set(result, select(mask, value, result));
    const zero = f.hold(eq(size, c(0)));
    const negative = lt(x, c(0));
    const whole = f.hold(eq(floor(y), y));
    const odd = and(whole, ne(mul(floor(mul(y, c(0.5))), c(2)), y));
    // What the reference tests first is put in last.
    const extreme = f.hold(and(not(xor(gt(size, c(1)), gt(y, c(0)))), c(Infinity)));
    unless(lt(ySize, c(1e-20)), c(1));
    unless(gt(ySize, c(1.5e19)), extreme);
    unless(eq(size, c(1)), c(1));
    unless(and(negative, not(whole)), c(NaN));
    unless(or(zero, eq(size, c(Infinity))), and(not(xor(zero, lt(y, c(0)))), c(Infinity)));
    // The sign bit of x, −0 included.
    const sign = and(x, c(-0));
    f.set(result, xor(result, and(odd, sign)));
    unless(eq(ySize, c(Infinity)), select(eq(size, c(1)), c(NaN), extreme));
    unless(or(ne(x, x), ne(y, y)), c(NaN));
    unless(eq(y, c(0)), c(1));
    unless(eq(y, c(2)), mul(x, x));
    unless(eq(y, c(1)), x);
  });
  return result;
}

/** `positivePower` of the reference. */
function positivePower(m: ModuleBuilder, f: FunctionBuilder, x: Vector, y: Vector, table: number): Vector {
  const c = (value: number): Vector => m.constant(value);
  const { mantissa, exponent: k } = mantissaAndExponent(m, f, x);
  const big = f.hold(mul(mantissa, c(SPLITTER)));
  const mHigh = f.hold(sub(big, sub(big, mantissa)));
  const { reciprocal, logHigh, logLow } = lookUp(m, f, mantissa, table);
  const a = f.hold(sub(mul(mHigh, reciprocal), c(1)));
  const b = f.hold(mul(sub(mantissa, mHigh), reciprocal));
  const r = f.hold(add(a, b));
  const rLow = f.hold(sub(b, sub(r, a)));

  const rBig = f.hold(mul(r, c(SPLITTER)));
  const rTop = f.hold(sub(rBig, sub(rBig, r)));
  const square = f.hold(mul(c(0.5), rTop, rTop));
  const squareLow = f.hold(add(mul(mul(c(0.5), sub(r, rTop)), add(r, rTop)), mul(r, rLow)));
  const z = f.hold(mul(r, r));
  const pair = (n: number): Vector => sub(c(1 / n), mul(r, c(1 / (n + 1))));
  const seventh = add(pair(7), mul(z, c(1 / 9)));
  const cubic = mul(mul(r, z), add(pair(3), mul(z, add(pair(5), mul(z, seventh)))));

  const whole = f.hold(add(mul(k, c(LN2_HIGH)), logHigh));
  const s1 = f.hold(add(whole, r));
  const s2 = f.hold(sub(s1, square));
  const small = f.hold(
    add(
      sub(r, sub(s1, whole)),
      sub(s1, s2, square),
      add(mul(k, c(LN2_LOW)), logLow),
      add(sub(rLow, squareLow), cubic),
    ),
  );
  const log = f.hold(add(s2, small));
  const logRest = f.hold(add(sub(s2, log), small));

  const product = f.hold(mul(y, log));
  const split = (value: Vector): readonly [Vector, Vector] => {
    const scaled = f.hold(mul(value, c(SPLITTER)));
    const top = f.hold(sub(scaled, sub(scaled, value)));
    return [top, f.hold(sub(value, top))];
  };
  const [yTop, yRest] = split(y);
  const [logTop, logBottom] = split(log);
  const lost = add(
    sub(mul(yTop, logTop), product),
    mul(yTop, logBottom),
    mul(yRest, logTop),
    mul(yRest, logBottom),
  );
  // Beyond the range of results the rest may be infinite minus infinite; the product alone decides there.
  const inRange = lt(abs(product), c(746));
  const tail = f.hold(and(inRange, add(lost, mul(y, logRest))));
  return exponentialOfSum(m, f, f.hold(clampExponent(m, product)), tail);
}

/** The row of the table for each lane's mantissa; the loads are the only thing done lane by lane. */
function lookUp(
  m: ModuleBuilder,
  f: FunctionBuilder,
  mantissa: Vector,
  table: number,
): Readonly<Record<'reciprocal' | 'logHigh' | 'logLow', Vector>> {
  const index = f.hold(add(floor(add(mul(mantissa, m.constant(128)), m.constant(0.5))), m.constant(WHOLE)));
  const rows = lanes.map((lane) =>
    f.hold(op('i32.shl', op('i32.sub', lowWord(index, lane), int(firstRow)), int(5))),
  );
  return {
    reciprocal: f.hold(gather(rows, table, 0)),
    logHigh: f.hold(gather(rows, table, 1)),
    logLow: f.hold(gather(rows, table + 16, 0)),
  };
}
