import { readAtMost, readingDensity, type ScoreModel } from '@bifrons/model';

/** The scale of a score in whole points, 0 to 100. */
export const points = 101;
const top = points - 1;

/** Adds a share to the points on either side of a score, by their distance; the points begin at `from`. */
export function addScore(shares: Float64Array, from: number, score: number, share: number): void {
  const within = Math.min(top, Math.max(0, score));
  const below = Math.min(top - 1, Math.floor(within));
  shares[from + below]! += share * (1 - (within - below));
  shares[from + below + 1]! += share * (within - below);
}

/** The chance that a score read with error is at most `limit`, by the whole points of the true one. */
export function readAtMostByScore(limit: number, readingSd: number): Float64Array {
  return Float64Array.from({ length: points }, (_, score) =>
    limit >= top ? 1 : readAtMost(limit - score, readingSd),
  );
}

/** The value of a function of the score that is known at the whole points. */
export function atScore(table: Float64Array, score: number): number {
  const within = Math.min(top, Math.max(0, score));
  const below = Math.min(top - 1, Math.floor(within));
  return table[below]! + (within - below) * (table[below + 1]! - table[below]!);
}

const tables = new Map<unknown, { readonly sd: number; readonly table: Float64Array }>();

/** A function of how many points a reading is above the truth, at −100 … 100; the last SD asked for is kept. */
function byDistance(of: (points: number, sd: number) => number, sd: number): Float64Array {
  const kept = tables.get(of);
  if (kept?.sd === sd) return kept.table;
  const table = Float64Array.from({ length: 2 * top + 1 }, (_, k) => of(k - top, sd));
  tables.set(of, { sd, table });
  return table;
}

/** Shares at the whole points, each spread by a table of distances (`byDistance`). */
function spread(shares: Float64Array, table: Float64Array): Float64Array {
  const sums = new Float64Array(points);
  for (let score = 0; score < points; score++) {
    const share = shares[score]!;
    if (share === 0) continue;
    const from = top - score;
    for (let read = 0; read < points; read++) sums[read]! += share * table[from + read]!;
  }
  return sums;
}

/** The score that a share `p` of readings is at most; `atMost` is P(read ≤ r) at the whole points r. */
function quantile(p: number, atMost: (read: number) => number): number {
  if (atMost(0) >= p) return 0;
  if (atMost(top) <= p) return top;
  let [low, high] = [0, top];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (atMost(middle) <= p) low = middle;
    else high = middle;
  }
  return low + (p - atMost(low)) / (atMost(high) - atMost(low));
}

/** What a rater would read of a person whose true score is uncertain: the error is integrated, not drawn. */
export class ReadScores {
  /** P(read ≤ r) for r = 0 … 100, before readings are kept within 0 to 100. */
  private readonly cumulative: Float64Array;

  constructor(
    private readonly shares: Float64Array,
    private readonly readingSd: number,
  ) {
    this.cumulative = spread(shares, byDistance(readAtMost, readingSd));
  }

  atMost(limit: number): number {
    return limit >= top ? 1 : limit < 0 ? 0 : atScore(this.cumulative, limit);
  }

  quantile(p: number): number {
    return quantile(p, (read) => this.cumulative[read]!);
  }

  /** Mean of what is read, as it is printed: by what each whole point of the scale is. */
  meanOf(score: Pick<ScoreModel, 'fromScale'>): number {
    const { cumulative } = this;
    let printed = score.fromScale(0);
    let sum = printed;
    for (let read = 0; read < top; read++) {
      const next = score.fromScale(read + 1);
      sum += (next - printed) * (1 - (cumulative[read]! + cumulative[read + 1]!) / 2);
      printed = next;
    }
    return sum;
  }

  /** Chance per point of a reading near a score. */
  density(score: number): number {
    return this.shares.reduce((sum, share, s) => sum + share * readingDensity(score - s, this.readingSd), 0);
  }

  /** Mean square of what the reading adds. */
  get readingVariance(): number {
    const table = missesByScore(this.readingSd);
    return this.shares.reduce((sum, share, score) => sum + share * table[score]!, 0);
  }
}

let misses = { readingSd: Number.NaN, table: new Float64Array(0) };

/** Mean squared error of a reading by the true score: smaller at 0 and 100, where it can only err one way. */
function missesByScore(readingSd: number): Float64Array {
  if (misses.readingSd === readingSd) return misses.table;
  const table = Float64Array.from({ length: points }, (_, score) => {
    // E x² = ∫ 2x P(|error| > x) dx, either way up to the end of the scale.
    let sum = 0;
    for (let x = 0.25; x < top; x += 0.5) {
      const beyond = readAtMost(-x, readingSd);
      sum += x * beyond * (Number(x <= score) + Number(x <= top - score));
    }
    return sum;
  });
  misses = { readingSd, table };
  return table;
}

/** An outcome that falls in two: the share of people around each of two scores. */
export interface TwoOutcomes {
  /** Scores up to here belong to the better outcome. */
  readonly split: number;
  readonly better: { readonly share: number; readonly median: number };
  readonly worse: { readonly share: number; readonly median: number };
}

/** Each of two outcomes has at least this share of people. */
const leastShare = 0.15;
/** Between them the density falls to this share of the lower of the two peaks, or below. */
const valley = 0.5;
/** Peaks nearer than this, in points, are one outcome. */
const leastDistance = 25;
/** SD of the smoothing, in points: bumps that are narrower are chance. */
const smoothing = 6;

/**
 * Splits scores at the deepest valley between two peaks, when it is deep, the peaks far apart, and both sides have
 * people enough; else the outcome is one, and its median is in the middle of it.
 */
export function twoOutcomes(shares: Float64Array, readingSd: number): TwoOutcomes | null {
  const density = spread(shares, byDistance(readingDensity, smoothing));
  let best: { split: number; depth: number } | undefined;
  // The place of the highest value from each place on; of equal ones the last.
  const peakFrom = new Uint16Array(points);
  for (let score = top, peak = top; score >= 0; score--) {
    if (density[score]! > density[peak]!) peak = score;
    peakFrom[score] = peak;
  }
  for (let split = 1, left = 0; split < top; split++) {
    if (density[split - 1]! > density[left]!) left = split - 1;
    const right = peakFrom[split + 1]!;
    if (right - left < leastDistance) continue;
    const depth = density[split]! / Math.min(density[left]!, density[right]!);
    if (depth <= valley && depth < (best?.depth ?? 1)) best = { split, depth };
  }
  if (best === undefined) return null;
  const { split } = best;
  const readTable = byDistance(readAtMost, readingSd);
  /** The people with true scores from `from` to `to`. The median asks for a few points only. */
  const side = (from: number, to: number) => {
    const own = shares.subarray(from, to + 1);
    const share = own.reduce((a, b) => a + b, 0);
    const median = quantile(0.5, (read) => {
      let sum = 0;
      for (let k = 0; k < own.length; k++) sum += (own[k]! / share) * readTable[top - from - k + read]!;
      return sum;
    });
    return { share, median };
  };
  const better = side(0, split);
  const worse = side(split + 1, top);
  return Math.min(better.share, worse.share) < leastShare ? null : { split, better, worse };
}
