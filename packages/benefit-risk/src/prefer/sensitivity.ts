/** The best option while one weight goes from 0 to 1 and the others keep their proportions. */
export interface Turn {
  /** Share of all weight, 0 to 1, at which another option becomes the best. */
  readonly share: number;
  /** Positions of the best option below and above it. */
  readonly below: number;
  readonly above: number;
}

/**
 * Where the best of several lines changes: option k has the score `rest[k]` when the weight is 0 and `alone[k]` when it
 * is everything, and a straight line between (the weighted sum is linear in every share of weight). Of equal options
 * the first counts as the best.
 */
export function turnsOf(rest: readonly number[], alone: readonly number[]): Turn[] {
  const at = (k: number, share: number) => rest[k]! + share * (alone[k]! - rest[k]!);
  const crossings = new Set<number>();
  for (let a = 0; a < rest.length; a++)
    for (let b = 0; b < a; b++) {
      const share = (rest[b]! - rest[a]!) / (rest[b]! - rest[a]! + alone[a]! - alone[b]!);
      if (share > 0 && share < 1) crossings.add(share);
    }
  const ends = [0, ...[...crossings].sort((x, y) => x - y), 1];
  const bestAt = (share: number) =>
    rest.reduce((best, _, k) => (at(k, share) > at(best, share) ? k : best), 0);
  const turns: Turn[] = [];
  let below = rest.length === 0 ? 0 : bestAt(ends[1]! / 2);
  for (let i = 1; i < ends.length - 1; i++) {
    const above = bestAt((ends[i]! + ends[i + 1]!) / 2);
    if (above !== below) turns.push({ share: ends[i]!, below, above });
    below = above;
  }
  return turns;
}
