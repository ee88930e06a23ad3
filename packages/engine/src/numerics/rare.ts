import { exp, expm1, log, log1p } from './elementary.js';

/*
 * The functions of models that are met seldom. They are made of the elementary ones, and have the same bits everywhere; WebAssembly
 * calls them here.
 */

/** arctan of 1/2, 1, 3/2 and ∞ in two parts. */
const ARCTAN_HIGH = [0.4636476090008061, 0.7853981633974483, 0.982793723247329, 1.5707963267948966] as const;
const ARCTAN_LOW = [
  2.26987774529616870924e-17, 3.06161699786838301793e-17, 1.39033110312309984516e-17,
  6.12323399573676603587e-17,
] as const; // prettier-ignore
/** Coefficients of fdlibm (s_atan.c, Sun Microsystems 1993) for |x| < 7/16: arctan x = x − x·Σ ARCTAN[k]·x^(2k + 2). */
const ARCTAN = [
  3.33333333333329318027e-1, -1.99999999998764832476e-1, 1.42857142725034663711e-1, -1.11111104054623557880e-1,
  9.09088713343650656196e-2, -7.69187620504482999495e-2, 6.66107313738753120669e-2, -5.83357013379057348645e-2,
  4.97687799461593236017e-2, -3.65315727442169155270e-2, 1.62858201153657823623e-2,
] as const; // prettier-ignore

function arctanTail(x: number): number {
  const z = x * x;
  let sum = 0;
  for (let k = ARCTAN.length - 1; k >= 0; k--) sum = z * (ARCTAN[k]! + sum);
  return x * sum;
}

/** The angle from −π/2 to π/2 whose tangent is x; error below 2 ulp. */
export function arctan(x: number): number {
  if (x !== x) return x;
  const size = Math.abs(x);
  if (size < 0.4375) return x - arctanTail(x);
  const part = size < 0.6875 ? 0 : size < 1.1875 ? 1 : size < 2.4375 ? 2 : 3;
  const r =
    part === 0
      ? (2 * size - 1) / (2 + size)
      : part === 1
        ? (size - 1) / (size + 1)
        : part === 2
          ? (size - 1.5) / (1 + 1.5 * size)
          : -1 / size;
  const angle = ARCTAN_HIGH[part] - (arctanTail(r) - ARCTAN_LOW[part] - r);
  return x < 0 ? -angle : angle;
}

/** The angle from −π/2 to π/2 whose sine is x; NaN outside of [−1, 1]. */
export function arcsin(x: number): number {
  return x === 0 ? x : arctan(x / Math.sqrt((1 - x) * (1 + x)));
}

/** The angle from 0 to π whose cosine is x; NaN outside of [−1, 1]. */
export function arccos(x: number): number {
  return 2 * arctan(Math.sqrt((1 - x) / (1 + x)));
}

/** Hyperbolic sine. */
export function sinh(x: number): number {
  const size = Math.abs(x);
  let result: number;
  if (size < 22) {
    const e = expm1(size);
    result = 0.5 * (e + e / (e + 1));
  } else {
    const root = exp(0.5 * size);
    result = 0.5 * root * root;
  }
  return x < 0 ? -result : x === 0 ? x : result;
}

/** Hyperbolic cosine. */
export function cosh(x: number): number {
  const root = exp(0.5 * Math.abs(x));
  return 0.5 * root * root + 0.5 / (root * root);
}

/** Hyperbolic tangent. */
export function tanh(x: number): number {
  const size = Math.abs(x);
  if (size > 22) return x < 0 ? -1 : 1;
  if (x === 0) return x;
  const e = expm1(2 * size);
  const result = e / (e + 2);
  return x < 0 ? -result : result;
}

/** The number whose hyperbolic sine is x. */
export function arcsinh(x: number): number {
  const size = Math.abs(x);
  if (x === 0 || size === Infinity) return x;
  const result =
    size > 1e8 ? log(size) + Math.LN2 : log1p(size + (size * size) / (1 + Math.sqrt(1 + size * size)));
  return x < 0 ? -result : result;
}

/** The number from 0 on whose hyperbolic cosine is x; NaN below 1. */
export function arccosh(x: number): number {
  if (x > 1e8) return log(x) + Math.LN2;
  const above = x - 1;
  return log1p(above + Math.sqrt(above * (above + 2)));
}

/** The number whose hyperbolic tangent is x; NaN outside of [−1, 1]. */
export function arctanh(x: number): number {
  const size = Math.abs(x);
  if (x === 0) return x;
  const result = 0.5 * log1p((2 * size) / (1 - size));
  return x < 0 ? -result : result;
}

const factorials = [1];
for (let n = 1; n <= 170; n++) factorials.push(factorials[n - 1]! * n);

/** n! of a whole number from 0 on; NaN of others. */
export function factorial(n: number): number {
  if (!(n >= 0) || Math.floor(n) !== n) return NaN;
  return factorials[n] ?? Infinity;
}
