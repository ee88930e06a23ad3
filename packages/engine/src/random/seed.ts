/**
 * A seed (a whole number from 0 to 2^53 − 1) as the two words of a Philox key; throws a RangeError for any
 * other number.
 */
export function keyOfSeed(seed: number): Uint32Array {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(`A seed is a whole number from 0 to ${Number.MAX_SAFE_INTEGER}, not ${seed}.`);
  }
  return Uint32Array.of(seed % 4294967296, Math.floor(seed / 4294967296));
}
