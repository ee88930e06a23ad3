import { exp, log } from './elementary.js';

/** Σ cᵢ·x^i, the coefficients from the highest power down. */
function polynomial(coefficients: Float64Array, x: number): number {
  let sum = coefficients[0] as number;
  for (let i = 1; i < coefficients.length; i++) sum = sum * x + (coefficients[i] as number);
  return sum;
}

/** Numerators and denominators of PPND16's three rational functions, rounded to doubles. */
const QUANTILE = {
  centre: {
    numerator: Float64Array.of(
      ...[2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946],
      ...[1971.5909503065513, 133.14166789178438, 3.3871328727963665],
    ),
    denominator: Float64Array.of(
      ...[5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751],
      ...[687.1870074920579, 42.31333070160091, 1],
    ),
  },
  tail: {
    numerator: Float64Array.of(
      ...[7.745450142783414e-4, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684],
      ...[3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835],
    ),
    denominator: Float64Array.of(
      ...[1.0507500716444169e-9, 5.475938084995345e-4, 0.015198666563616457, 0.14810397642748008],
      ...[0.6897673349851, 1.6763848301838038, 2.053191626637759, 1],
    ),
  },
  farTail: {
    numerator: Float64Array.of(
      ...[2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124],
      ...[0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103],
    ),
    denominator: Float64Array.of(
      ...[2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 7.868691311456133e-4],
      ...[0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1],
    ),
  },
};

/**
 * Quantile of the standard normal distribution: the x with P(X ≤ x) = p. Relative error below 1e-15; −∞ at 0,
 * ∞ at 1, NaN outside [0, 1].
 *
 * M. J. Wichura, Algorithm AS 241: the percentage points of the normal distribution, Appl. Statist. 37 (1988)
 * 477–484, function PPND16.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (q <= 0.425 && q >= -0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(QUANTILE.centre.numerator, r)) / polynomial(QUANTILE.centre.denominator, r);
  }
  const tail = q < 0 ? p : 1 - p;
  if (!(tail > 0)) return tail === 0 ? (q < 0 ? -Infinity : Infinity) : NaN;
  const s = Math.sqrt(-log(tail));
  const ratio = s <= 5 ? QUANTILE.tail : QUANTILE.farTail;
  const r = s <= 5 ? s - 1.6 : s - 5;
  const x = polynomial(ratio.numerator, r) / polynomial(ratio.denominator, r);
  return q < 0 ? -x : x;
}

const INVERSE_SQRT_2PI = 0.3989422804014327;

/** Numerators and denominators of ANORM's three rational functions, rounded to doubles. */
const DISTRIBUTION = {
  /** (P(X ≤ x) − ½)/x in x². */
  centre: {
    numerator: Float64Array.of(
      ...[0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356],
    ),
    denominator: Float64Array.of(
      ...[1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673],
    ),
  },
  /** P(X > y)·e^(y²/2) in y. */
  tail: {
    numerator: Float64Array.of(
      ...[1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785],
      ...[597.2702763948002, 2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978],
    ),
    denominator: Float64Array.of(
      ...[1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761],
      ...[18615.571640885097, 34900.95272114598, 38912.00328609327, 19685.429676859992],
    ),
  },
  /** (1/√2π − y·P(X > y)·e^(y²/2))·y² in 1/y². */
  farTail: {
    numerator: Float64Array.of(
      ...[0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807],
      ...[0.0014216191932278934, 2.9112874951168793e-5],
    ),
    denominator: Float64Array.of(
      ...[1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824],
      ...[7.297515550839662e-5],
    ),
  },
};

/**
 * Distribution function of the standard normal, P(X ≤ x); relative error below 2e-15, in the far lower tail
 * as well.
 *
 * W. J. Cody, Rational Chebyshev approximations for the error function, Math. Comp. 23 (1969) 631–637, as in
 * his ANORM (Algorithm 715, ACM Trans. Math. Softw. 19 (1993) 22–32).
 */
export function normalCdf(x: number): number {
  const y = x < 0 ? -x : x;
  if (y <= 0.66291) {
    const z = x * x;
    const { numerator, denominator } = DISTRIBUTION.centre;
    return 0.5 + (x * polynomial(numerator, z)) / polynomial(denominator, z);
  }
  if (x !== x) return NaN;
  const tail = y < 39 ? upperTail(y) : 0;
  return x < 0 ? tail : 1 - tail;
}

/** P(X > y) for y > 0.66. */
function upperTail(y: number): number {
  let ratio: number;
  if (y < 5.656854249492381) {
    const { numerator, denominator } = DISTRIBUTION.tail;
    ratio = polynomial(numerator, y) / polynomial(denominator, y);
  } else {
    const z = 1 / (y * y);
    const { numerator, denominator } = DISTRIBUTION.farTail;
    ratio = (INVERSE_SQRT_2PI - (z * polynomial(numerator, z)) / polynomial(denominator, z)) / y;
  }
  // e^(−y²/2) in two factors: the square of the leading part of y is exact.
  const leading = Math.floor(y * 16) * (1 / 16);
  return exp(-0.5 * leading * leading) * (exp(-0.5 * (y - leading) * (y + leading)) * ratio);
}
