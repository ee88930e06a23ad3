import { exp, log } from '@bifrons/engine';

/** The range of 90 % that a share may have, by what is not known of model and medicine; 0 to 1. */
export interface ShareRange {
  readonly week: number;
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

const z90 = 1.6448536269514722;

/**
 * Variance of the mean of a world: what people who live in the same world have in common. Unlike what a linear regression on the
 * worlds explains it misses nothing where an outcome turns over a threshold; it takes many people to be known well.
 */
export function betweenWorlds(values: Float64Array, worlds: readonly (readonly number[])[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  let [products, pairs] = [0, 0];
  for (const world of worlds) {
    let [sum, squares] = [0, 0];
    for (const i of world) {
      const own = values[i]! - mean;
      sum += own;
      squares += own * own;
    }
    products += sum * sum - squares;
    pairs += world.length * (world.length - 1);
  }
  return pairs > 0 ? Math.max(0, products / pairs) : 0;
}

/** The range of a share with a variance between worlds: normal on the scale of log odds. */
export function shareRange(week: number, share: number, variance: number): ShareRange {
  const inside = Math.min(0.995, Math.max(0.005, share));
  const centre = log(inside / (1 - inside));
  const half = (z90 * Math.sqrt(variance)) / (inside * (1 - inside));
  const expit = (x: number) => 1 / (1 + exp(-x));
  return {
    week,
    share,
    lower: Math.min(share, expit(centre - half)),
    upper: Math.max(share, expit(centre + half)),
  };
}
