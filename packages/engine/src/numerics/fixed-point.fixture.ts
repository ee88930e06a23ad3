/**
 * High-precision references for tests: whole numbers that stand for multiples of 2^−400.
 * Straight Taylor series; slow, and independent of the code they check.
 */

const BITS = 400n;
const ONE = 1n << BITS;

const bytes = new DataView(new ArrayBuffer(8));

/** A finite double as a fixed-point number (exact down to 2^−400). */
export function fixed(x: number): bigint {
  bytes.setFloat64(0, x);
  const word = bytes.getBigUint64(0);
  const exponent = (word >> 52n) & 0x7ffn;
  const fraction = word & 0xfffffffffffffn;
  const mantissa = exponent === 0n ? fraction : fraction | (1n << 52n);
  const shift = (exponent === 0n ? 1n : exponent) - 1075n + BITS;
  const size = shift >= 0n ? mantissa << shift : mantissa >> -shift;
  return x < 0 ? -size : size;
}

/** |value − reference| in units of the last place of the reference (as a normal double). */
export function ulpsOff(value: number, reference: bigint): number {
  const size = reference < 0n ? -reference : reference;
  const bitLength = BigInt(size.toString(2).length);
  const difference = fixed(value) - reference;
  const scaled = (difference < 0n ? -difference : difference) << 20n;
  const shift = bitLength - 53n;
  return Number(shift >= 0n ? scaled >> shift : scaled << -shift) / 2 ** 20;
}

/** e^x for −270 < x: x/2^12 by the Taylor series, then squared 12 times with 100 guard bits. */
export function fixedExp(x: bigint): bigint {
  const one = 1n << 1600n;
  const r = (x << (1600n - BITS)) >> 12n;
  let sum = one;
  let term = one;
  for (let n = 1n; term !== 0n && term !== -1n; n++) {
    term = ((term * r) >> 1600n) / n;
    sum += term;
  }
  for (let i = 0; i < 12; i++) sum = (sum * sum) >> 1600n;
  return sum >> (1600n - BITS);
}

/**
 * log x by Halley's iteration on `fixedExp` (each step triples the digits), from the double near the answer.
 */
export function fixedLog(x: bigint): bigint {
  const length = x.toString(2).length;
  const leading = Number(x >> BigInt(Math.max(0, length - 60)));
  let y = fixed(Math.log(leading) + (Math.max(0, length - 60) - Number(BITS)) * Math.LN2);
  for (let i = 0; i < 3; i++) {
    const e = fixedExp(y);
    y += (2n * (x - e) * ONE) / (x + e);
  }
  return y;
}

/** π by Machin's formula, to 400 bits. */
export const FIXED_PI = machin();

function machin(): bigint {
  const guard = 40n;
  const arctan = (n: bigint): bigint => {
    let term = (ONE << guard) / n;
    let sum = term;
    for (let k = 3n; term !== 0n; k += 2n) {
      term = -term / (n * n);
      sum += term / k;
    }
    return sum;
  };
  return (16n * arctan(5n) - 4n * arctan(239n)) >> guard;
}

export function fixedSin(x: bigint): bigint {
  let r = x % (2n * FIXED_PI);
  if (r > FIXED_PI) r -= 2n * FIXED_PI;
  if (r < -FIXED_PI) r += 2n * FIXED_PI;
  let term = r;
  let sum = r;
  const square = (r * r) / ONE;
  for (let n = 2n; term !== 0n; n += 2n) {
    term = (-term * square) / ONE / (n * (n + 1n));
    sum += term;
  }
  return sum;
}

export function fixedCos(x: bigint): bigint {
  return fixedSin(x + FIXED_PI / 2n);
}
