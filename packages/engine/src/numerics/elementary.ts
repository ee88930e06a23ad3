/**
 * Elementary functions with the same bits in every JavaScript engine.
 *
 * ECMAScript leaves `Math.exp`, `Math.log`, `Math.sin`, `Math.cos` and `Math.pow` to the implementation, and
 * engines do change them between versions. Everything here uses only operations that IEEE 754 and ECMAScript
 * round in one way (+ − × ÷, `Math.floor`, bit access), so a simulation can be reproduced to the bit in Node
 * and in a browser.
 *
 * The methods are the classical ones: additive range reduction with the constant split in parts (Cody &
 * Waite, *Software Manual for the Elementary Functions*, 1980), polynomials on the short interval left, and
 * compensated sums so that one rounding dominates. Largest errors seen in ulp, over some 10^5 points each
 * against a 200-bit reference: exp 0.68, log 0.76, sin 0.74, cos 0.74, pow 0.71, expm1 1.14, log1p 0.75
 * (elementary.test.ts checks the bounds of each function). Special values (NaN, infinities, signed zeros) are
 * those of ECMAScript.
 */

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);

double[0] = 1;
if (words[1] !== 0x3ff00000) throw new Error('elementary functions: this platform is not little-endian');

/** ln 2 = LN2_HIGH + LN2_LOW; LN2_HIGH is a multiple of 2^−42, so its product with an exponent is exact. */
export const LN2_HIGH = 0.6931471805598903;
export const LN2_LOW = 5.497923018708371e-14;
export const INVERSE_LN2 = 1.4426950408889634;

export const SMALLEST_NORMAL = 2.2250738585072014e-308;
export const TWO_54 = 18014398509481984;
const TWO_MINUS_54 = 1 / TWO_54;

/**
 * 2^k at index k + 1074, from the smallest subnormal to 2^1023 (a table: assembling the bits stalls the
 * processor).
 */
const POWERS = new Float64Array(2098);
for (let k = 0, power = 5e-324; k < POWERS.length; k++, power *= 2) POWERS[k] = power;

/** 2^k for −1074 ≤ k ≤ 1023. */
function twoTo(k: number): number {
  return POWERS[k + 1074] as number;
}

/** The k of x = 2^k·m with m in [√½, √2), for normal x; the bound √2 is met to 20 bits. */
function exponentOf(x: number): number {
  double[0] = x;
  return (((words[1] as number) + 0x95f64) >>> 20) - 1023;
}

/** y·2^k, rounded once, for y in [0.5, 2] and any k an exponential can reach. */
function scale(y: number, k: number): number {
  if (k >= -1021) return k <= 1023 ? y * twoTo(k) : y * 2 * twoTo(k - 1);
  return y * twoTo(k + 54) * TWO_MINUS_54;
}

/** Σ r^(n−2)/n! for n = 2…13: (e^r − 1 − r)/r² for |r| ≤ ln 2 / 2, truncated below 2^−57. */
function exponentialTail(r: number, z: number): number {
  const z2 = z * z;
  const low = 1 / 2 + r * (1 / 6) + z * (1 / 24 + r * (1 / 120));
  const middle = 1 / 720 + r * (1 / 5040) + z * (1 / 40320 + r * (1 / 362880));
  const high = 1 / 3628800 + r * (1 / 39916800) + z * (1 / 479001600 + r * (1 / 6227020800));
  return low + z2 * (middle + z2 * high);
}

/** e^(x + tail) for |x| < 750 and |tail| below one ulp of x. */
function exponentialOfSum(x: number, tail: number): number {
  const k = Math.floor(x * INVERSE_LN2 + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW - tail;
  const r = high - low;
  const z = r * r;
  // 1 + high is kept with its rounding error, so the last addition is the only rounding that counts.
  const leading = 1 + high;
  return scale(leading + (high - (leading - 1) + (z * exponentialTail(r, z) - low)), k);
}

/** e^x; error below 1 ulp. */
export function exp(x: number): number {
  if (x > 710) return Infinity;
  if (x < -746) return 0;
  if (x !== x) return x;
  return exponentialOfSum(x, 0);
}

/** e^x − 1 without cancellation near 0; error below 2 ulp. */
export function expm1(x: number): number {
  if (x > 36) return exp(x) - 1;
  if (x < -38) return -1;
  if (x !== x || x === 0) return x;
  const k = Math.floor(x * INVERSE_LN2 + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const z = r * r;
  const tail = z * exponentialTail(r, z) - low;
  if (k === 0) return high + tail;
  // 2^k − 1 is exact for −53 ≤ k ≤ 53; below, what it loses is under half an ulp of the result.
  const t = twoTo(k);
  return t - 1 + t * high + t * tail;
}

/**
 * log(2^k·(1 + f)) + correction for √½ ≤ 1 + f < √2, by log(1 + f) = 2 atanh(s), s = f/(2 + f), written as
 * f − (f²/2 − s(f²/2 + R)) so that the large terms are exact.
 */
function logarithmOfParts(k: number, f: number, correction: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const w2 = w * w;
  const low = 2 / 3 + z * (2 / 5) + w * (2 / 7 + z * (2 / 9));
  const middle = 2 / 11 + z * (2 / 13) + w * (2 / 15 + z * (2 / 17));
  const series = z * (low + w2 * (middle + w2 * (2 / 19 + z * (2 / 21))));
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + series) + (k * LN2_LOW + correction)) - f);
}

/** Natural logarithm; error below 1 ulp. */
export function log(x: number): number {
  if (x >= SMALLEST_NORMAL && x !== Infinity) {
    const k = exponentOf(x);
    return logarithmOfParts(k, x * twoTo(-k) - 1, 0);
  }
  if (x === 0) return -Infinity;
  if (!(x > 0)) return NaN;
  if (x === Infinity) return x;
  const k = exponentOf(x * TWO_54);
  return logarithmOfParts(k - 54, x * TWO_54 * twoTo(-k) - 1, 0);
}

/** log(1 + x) without cancellation near 0; error below 2 ulp. */
export function log1p(x: number): number {
  if (x > -0.29 && x < 0.41) return x === 0 ? x : logarithmOfParts(0, x, 0);
  if (!(x > -1) || x >= TWO_54) return log(1 + x);
  const u = 1 + x;
  const lost = x >= 1 ? 1 - (u - x) : x - (u - 1);
  const k = exponentOf(u);
  return logarithmOfParts(k, u * twoTo(-k) - 1, lost / u);
}

// Trigonometry

/** π/2 in parts of 33 bits, so that their products with n < 2^20 are exact, and the rest. */
export const HALF_PI_1 = 1.5707963267341256;
export const HALF_PI_2 = 6.077100506303966e-11;
export const HALF_PI_3 = 2.0222662487111665e-21;
export const HALF_PI_4 = 8.4784276603689e-32;
export const TWO_OVER_PI = 0.6366197723675814;
/** Up to here n < 2^20; beyond it the reduction uses whole numbers of 1200 bits (exact, but microseconds). */
export const LARGEST_QUICK_ANGLE = 1e6;

/**
 * What `reduce` leaves: the angle is quadrant·π/2 + reduced[0] + reduced[1], the second below 2^−49 and, next to the
 * first, small.
 */
const reduced = new Float64Array(2);

/** Takes multiples of π/2 off a finite angle; returns their number modulo 4. */
function reduce(x: number): number {
  if (x > LARGEST_QUICK_ANGLE || x < -LARGEST_QUICK_ANGLE) return reduceLarge(x);
  const n = Math.floor(x * TWO_OVER_PI + 0.5);
  const first = x - n * HALF_PI_1;
  const second = n * HALF_PI_2;
  const r = first - second;
  const lost = first - r - second;
  // Near a multiple of π/2 the leading parts cancel and the next ones decide.
  const third = n * HALF_PI_3;
  const s = r - third;
  const shadow = s - r;
  reduced[0] = s;
  reduced[1] = lost + (r - (s - shadow) - (third + shadow) - n * HALF_PI_4);
  return n & 3;
}

const PI_BITS = 1200n;
let halfPi = 0n;

/** ⌊2^bits·arctan(1/n)⌋ within a few units, by its series. */
function arctanOfInverse(n: bigint, bits: bigint): bigint {
  let term = (1n << bits) / n;
  let sum = term;
  for (let k = 3n; term !== 0n; k += 2n) {
    term /= -n * n;
    sum += term / k;
  }
  return sum;
}

/** The same for any finite angle: whole-number arithmetic with π to 1200 bits (Machin's formula). */
function reduceLarge(x: number): number {
  if (halfPi === 0n) {
    const guard = 32n;
    const quarter = 4n * arctanOfInverse(5n, PI_BITS + guard) - arctanOfInverse(239n, PI_BITS + guard);
    halfPi = quarter >> (guard - 1n);
  }
  const angle = BigInt(Math.floor(x)) << PI_BITS;
  const fraction = BigInt((x - Math.floor(x)) * 4294967296 * 1048576) << (PI_BITS - 52n);
  let quotient = (angle + fraction) / halfPi;
  let rest = angle + fraction - quotient * halfPi;
  if (2n * rest > halfPi) {
    quotient += 1n;
    rest -= halfPi;
  } else if (-2n * rest > halfPi) {
    quotient -= 1n;
    rest += halfPi;
  }
  // 128 bits after the point are enough: no double below 2^1024 is closer than 2^−62 to a multiple of π/2.
  const kept = rest >> (PI_BITS - 128n);
  const unit = twoTo(-128);
  reduced[0] = Number(kept) * unit;
  reduced[1] = Number(kept - BigInt(Number(kept))) * unit;
  return Number(quotient & 3n);
}

/*
 * Polynomials for |x| ≤ π/4: the coefficients of fdlibm (k_sin.c and k_cos.c, Sun Microsystems 1993), which err by less
 * than 2^−58, with two terms fewer than Taylor's.
 */

/** sin x = x + Σ SINE[k]·x^(2k + 3). */
export const SINE = [
  -1.66666666666666324348e-1, 8.33333333332248946124e-3, -1.98412698298579493134e-4, 2.75573137070700676789e-6,
  -2.50507602534068634195e-8, 1.58969099521155010221e-10,
] as const; // prettier-ignore
/** cos x = 1 − x²/2 + Σ COSINE[k]·x^(2k + 4). */
export const COSINE = [
  4.16666666666666019037e-2, -1.38888888888741095749e-3, 2.48015872894767294178e-5, -2.75573143513906633035e-7,
  2.08757232129817482790e-9, -1.13596475577881948265e-11,
] as const; // prettier-ignore
const [s3, s5, s7, s9, s11, s13] = SINE;
const [c4, c6, c8, c10, c12, c14] = COSINE;

/** sin(x + tail), |x| ≤ π/4. */
function sineNearZero(x: number, tail: number): number {
  const z = x * x;
  const w = z * z;
  const series = s5 + z * s7 + w * (s9 + z * s11 + w * s13);
  const cube = z * x;
  return x - (z * (0.5 * tail - cube * series) - tail - cube * s3);
}

/** cos(x + tail), |x| ≤ π/4; 1 − x²/2 is kept with its rounding error. */
function cosineNearZero(x: number, tail: number): number {
  const z = x * x;
  const w = z * z;
  const series = c4 + z * c6 + w * (c8 + z * c10 + w * (c12 + z * c14));
  const half = 0.5 * z;
  const leading = 1 - half;
  return leading + (1 - leading - half + (w * series - x * tail));
}

/** sin(quadrant·π/2 + reduced). */
function sineOfQuadrant(quadrant: number): number {
  const x = reduced[0] as number;
  const tail = reduced[1] as number;
  const value = (quadrant & 1) === 0 ? sineNearZero(x, tail) : cosineNearZero(x, tail);
  return (quadrant & 2) === 0 ? value : -value;
}

/** Sine of an angle in radians; error below 1 ulp. Quick for |x| ≤ 10^6, exact reduction beyond. */
export function sin(x: number): number {
  return x - x === 0 ? sineOfQuadrant(reduce(x)) : NaN;
}

/** Cosine of an angle in radians; error below 1 ulp. Quick for |x| ≤ 10^6, exact reduction beyond. */
export function cos(x: number): number {
  return x - x === 0 ? sineOfQuadrant(reduce(x) + 1) : NaN;
}

// Powers

/**
 * For j = 90…181, with F = j/128: an 11-bit reciprocal c of F, and −log c as HIGH (a multiple of 2^−42) +
 * LOW. The logarithms are made from whole-number series when the module loads.
 */
export const RECIPROCAL = new Float64Array(182);
export const LOG_HIGH = new Float64Array(182);
export const LOG_LOW = new Float64Array(182);
export const SPLITTER = 134217729;

for (let j = 90; j < 182; j++) {
  const c = Math.floor((128 / j) * 1024 + 0.5);
  // −log(c/1024) = 2 atanh(s), s = (1024 − c)/(1024 + c), to 120 bits.
  const bits = 120n;
  const numerator = BigInt(1024 - c);
  const denominator = BigInt(1024 + c);
  let term = (numerator << bits) / denominator;
  let sum = 0n;
  for (let k = 1n; term !== 0n; k += 2n) {
    sum += term / k;
    term = (term * numerator * numerator) / (denominator * denominator);
  }
  const high = (2n * sum) >> (bits - 42n);
  RECIPROCAL[j] = c / 1024;
  LOG_HIGH[j] = Number(high) * twoTo(-42);
  LOG_LOW[j] = Number(2n * sum - (high << (bits - 42n))) * twoTo(-120);
}

/** x^y for finite x > 0, x ≠ 1, and finite y, by e^(y·log x) with log x to about 68 bits. */
function positivePower(x: number, y: number): number {
  // log x = k·ln 2 + log m, √½ ≤ m < √2, and log m = −log c + log(1 + r) with r = m·c − 1 exact in two parts.
  let shift = 0;
  if (x < SMALLEST_NORMAL) {
    x *= TWO_54;
    shift = 54;
  }
  const exponent = exponentOf(x);
  const m = x * twoTo(-exponent);
  const k = exponent - shift;
  const mBig = m * SPLITTER;
  const mHigh = mBig - (mBig - m);
  const j = Math.floor(m * 128 + 0.5);
  const c = RECIPROCAL[j] as number;
  const a = mHigh * c - 1;
  const b = (m - mHigh) * c;
  const r = a + b;
  const rLow = b - (r - a);

  // r²/2 = square + squareLow, the rest of log(1 + r) as a polynomial.
  const big = r * SPLITTER;
  const rTop = big - (big - r);
  const square = 0.5 * rTop * rTop;
  const squareLow = 0.5 * (r - rTop) * (r + rTop) + r * rLow;
  const z = r * r;
  const cubic =
    r * z * (1 / 3 - r * (1 / 4) + z * (1 / 5 - r * (1 / 6) + z * (1 / 7 - r * (1 / 8) + z * (1 / 9))));

  const whole = k * LN2_HIGH + (LOG_HIGH[j] as number);
  const s1 = whole + r;
  const s2 = s1 - square;
  const small =
    r -
    (s1 - whole) +
    (s1 - s2 - square) +
    (k * LN2_LOW + (LOG_LOW[j] as number)) +
    (rLow - squareLow + cubic);
  const log = s2 + small;
  const logLow = s2 - log + small;

  // y·log x in two parts (Dekker's product).
  const product = y * log;
  if (product > 710) return Infinity;
  if (product < -746) return 0;
  const yBig = y * SPLITTER;
  const yTop = yBig - (yBig - y);
  const yRest = y - yTop;
  const logBig = log * SPLITTER;
  const logTop = logBig - (logBig - log);
  const logRest = log - logTop;
  const lost = yTop * logTop - product + yTop * logRest + yRest * logTop + yRest * logRest;
  return exponentialOfSum(product, lost + y * logLow);
}

/** x^y; error below 1 ulp; exact where the result is a double (10³ is 1000). Special cases as `Math.pow`. */
export function pow(x: number, y: number): number {
  if (y === 1) return x;
  if (y === 2) return x * x;
  if (y === 0) return 1;
  if (x !== x || y !== y) return NaN;
  const size = x < 0 ? -x : x;
  if (y === Infinity || y === -Infinity) return size === 1 ? NaN : size > 1 === y > 0 ? Infinity : 0;
  const whole = Math.floor(y) === y;
  const odd = whole && Math.floor(y * 0.5) * 2 !== y;
  let power: number;
  if (size === 0 || size === Infinity) power = (size === 0) === y < 0 ? Infinity : 0;
  else if (x < 0 && !whole) return NaN;
  else if (size === 1) power = 1;
  else if (y > 1.5e19 || y < -1.5e19) power = size > 1 === y > 0 ? Infinity : 0;
  else if (y < 1e-20 && y > -1e-20) power = 1;
  else power = positivePower(size, y);
  return odd && (x < 0 || Object.is(x, -0)) ? -power : power;
}
