import { normalQuantile, RandomStream } from '@bifrons/engine';

/** Draws of what is not known; quantiles of one quantity are exact to about a thousandth, of sums to a few hundredths of the spread. */
export const drawCount = 2000;

let strata: Float64Array | undefined;

/**
 * Standard normal draws of one uncertain quantity: one from the middle of each of `drawCount` equal strata, in an order of
 * chance (Latin hypercube; McKay, Beckman & Conover 1979, Technometrics 21:239). The order depends on the seed and on the
 * quantity's name alone, so that whatever two people or two options have in common is drawn in common.
 */
export function drawsOf(name: string, seed: number): Float64Array {
  strata ??= Float64Array.from({ length: drawCount }, (_, k) => normalQuantile((k + 0.5) / drawCount));
  const key = `${seed} ${name}`;
  let draws = drawn.get(key);
  if (draws === undefined) {
    draws = strata.slice();
    const random = new RandomStream(seed, streamOf(name), purpose);
    for (let k = drawCount - 1; k > 0; k--) {
      const j = Math.floor(random.uniform() * (k + 1));
      [draws[k], draws[j]] = [draws[j]!, draws[k]!];
    }
    // A page tries few seeds; what many tests draw is forgotten.
    if (drawn.size > 500) drawn.clear();
    drawn.set(key, draws);
  }
  return draws;
}

const drawn = new Map<string, Float64Array>();

const purpose = 0x7ffd_0000;

/** FNV-1a of a name. */
function streamOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
