import { philox4x32 } from './philox.js';
import { keyOfSeed } from './seed.js';

/**
 * Direction numbers of S. Joe and F. Y. Kuo, Constructing Sobol sequences with better two-dimensional
 * projections, SIAM J. Sci. Comput. 30 (2008) 2635–2654 (their table new-joe-kuo-6.21201). One row per
 * dimension from the second: degree s and inner coefficients a of the primitive polynomial, then the initial
 * numbers m_1 … m_s. The first dimension is the van der Corput sequence.
 */
const JOE_KUO: readonly (readonly number[])[] = [
  [1, 0, 1],
  [2, 1, 1, 3],
  [3, 1, 1, 3, 1],
  [3, 2, 1, 1, 1],
  [4, 1, 1, 1, 3, 3],
  [4, 4, 1, 3, 5, 13],
  [5, 2, 1, 1, 5, 5, 17],
  [5, 4, 1, 1, 5, 5, 5],
  [5, 7, 1, 1, 7, 11, 19],
  [5, 11, 1, 1, 5, 1, 1],
  [5, 13, 1, 1, 1, 3, 11],
  [5, 14, 1, 3, 5, 5, 31],
  [6, 1, 1, 3, 3, 9, 7, 49],
  [6, 13, 1, 1, 1, 15, 21, 21],
  [6, 16, 1, 3, 1, 13, 27, 49],
  [6, 19, 1, 1, 1, 15, 7, 5],
  [6, 22, 1, 3, 1, 15, 13, 25],
  [6, 25, 1, 1, 5, 5, 19, 61],
  [7, 1, 1, 3, 7, 11, 23, 15, 103],
  [7, 4, 1, 3, 7, 13, 13, 15, 69],
  [7, 7, 1, 1, 3, 13, 7, 35, 63],
  [7, 8, 1, 3, 5, 9, 1, 25, 53],
  [7, 14, 1, 3, 1, 13, 9, 35, 107],
  [7, 19, 1, 3, 1, 5, 27, 61, 31],
  [7, 21, 1, 1, 5, 11, 19, 41, 61],
  [7, 28, 1, 3, 5, 3, 3, 13, 69],
  [7, 31, 1, 1, 7, 13, 1, 19, 1],
  [7, 32, 1, 3, 7, 5, 13, 19, 59],
  [7, 37, 1, 1, 3, 9, 25, 29, 41],
  [7, 41, 1, 3, 5, 13, 23, 1, 55],
  [7, 42, 1, 3, 7, 3, 13, 59, 17],
];

/** The largest number of dimensions `createSobol` offers. */
export const SOBOL_DIMENSIONS = JOE_KUO.length + 1;

/** The 32 direction numbers of a dimension (from 0), as binary fractions of 32 bits. */
export function sobolDirections(dimension: number): Uint32Array {
  const directions = new Uint32Array(32);
  const row = JOE_KUO[dimension - 1];
  if (row === undefined) {
    for (let bit = 0; bit < 32; bit++) directions[bit] = 1 << (31 - bit);
    return directions;
  }
  const [degree, coefficients, ...initial] = row as [number, number, ...number[]];
  for (let bit = 0; bit < 32; bit++) {
    if (bit < degree) {
      directions[bit] = (initial[bit] as number) << (31 - bit);
      continue;
    }
    const oldest = directions[bit - degree] as number;
    let next = oldest ^ (oldest >>> degree);
    for (let k = 1; k < degree; k++) {
      if ((coefficients >>> (degree - 1 - k)) & 1) next ^= directions[bit - k] as number;
    }
    directions[bit] = next;
  }
  return directions;
}

function reverseBits(x: number): number {
  x = ((x & 0x55555555) << 1) | ((x >>> 1) & 0x55555555);
  x = ((x & 0x33333333) << 2) | ((x >>> 2) & 0x33333333);
  x = ((x & 0x0f0f0f0f) << 4) | ((x >>> 4) & 0x0f0f0f0f);
  x = ((x & 0x00ff00ff) << 8) | ((x >>> 8) & 0x00ff00ff);
  return (x << 16) | (x >>> 16);
}

/**
 * Owen's nested uniform scrambling by a hash: on the reversed bits every step carries only upwards, so a
 * digit is flipped as a function of the digits before it. Laine and Karras's idea as in B. Burley, Practical
 * hash-based Owen scrambling, J. Comput. Graph. Tech. 9(4) (2020), with N. Vegdahl's constants (2021), which
 * mix the digits better.
 */
function scramble(x: number, seed: number): number {
  let n = reverseBits(x);
  n ^= Math.imul(n, 0x3d20adea);
  n = (n + seed) | 0;
  n = Math.imul(n, (seed >>> 16) | 1);
  n ^= Math.imul(n, 0x05526c56);
  n ^= Math.imul(n, 0x53a22864);
  return reverseBits(n);
}

/** A scrambled Sobol sequence; see `createSobol`. */
export interface Sobol {
  readonly dimensions: number;
  /**
   * Writes point `index` (0 … 2^32 − 1) to the first `dimensions` places of `out`; each is in the open (0,
   * 1).
   */
  point(index: number, out: Float64Array): void;
}

/**
 * An Owen-scrambled Sobol sequence of 1 to 32 dimensions: points that fill the unit cube more evenly than
 * random ones, so that a mean over them converges faster, while each single point is still uniform. Any point
 * can be asked for by its number, so workers can share one sequence. Use a power of two of points, from
 * number 0. Throws a RangeError for other dimensions or a seed that is not a whole number.
 */
export function createSobol({ dimensions, seed }: { dimensions: number; seed: number }): Sobol {
  if (!Number.isInteger(dimensions) || dimensions < 1 || dimensions > SOBOL_DIMENSIONS) {
    throw new RangeError(`A Sobol sequence has 1 to ${SOBOL_DIMENSIONS} dimensions, not ${dimensions}.`);
  }
  const directions = Array.from({ length: dimensions }, (_, dimension) => sobolDirections(dimension));
  const key = keyOfSeed(seed);
  const word = new Uint32Array(4);
  const seeds = Uint32Array.from({ length: dimensions }, (_, dimension) => {
    // The streams of subjects have 0 in the last place of the counter, so they never meet these.
    philox4x32(Uint32Array.of(dimension, 0, 0, 0x536f626f), key, word);
    return word[0] as number;
  });

  return {
    dimensions,
    point(index, out) {
      if (index >>> 0 !== index) {
        throw new RangeError(`A point of a Sobol sequence has a number from 0 to 2^32 − 1, not ${index}.`);
      }
      for (let dimension = 0; dimension < dimensions; dimension++) {
        const numbers = directions[dimension] as Uint32Array;
        let x = 0;
        for (let bits = index, bit = 0; bits !== 0; bits >>>= 1, bit++) {
          if (bits & 1) x ^= numbers[bit] as number;
        }
        out[dimension] = ((scramble(x, seeds[dimension] as number) >>> 0) + 0.5) * (1 / 4294967296);
      }
    },
  };
}
