/** The key that was asked for last: most streams share their seed. */
let latest = { seed: 0, key: new Uint32Array(2) };

/**
 * A seed (a whole number from 0 to 2^53 − 1) as the two words of a Philox key, which is not to be written to; throws a
 * RangeError for any other number.
 */
export function keyOfSeed(seed: number): Uint32Array {
  if (seed === latest.seed) return latest.key;
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(`A seed is a whole number from 0 to ${Number.MAX_SAFE_INTEGER}, not ${seed}.`);
  }
  latest = { seed, key: Uint32Array.of(seed % 4294967296, Math.floor(seed / 4294967296)) };
  return latest.key;
}
