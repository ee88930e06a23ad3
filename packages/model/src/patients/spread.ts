/** Mean of values. */
export function mean(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}

/** Sample quantile of ascending values, linear between order statistics (Hyndman & Fan 1996, type 7). */
export function quantile(sorted: Float64Array, p: number): number {
  const position = p * (sorted.length - 1);
  const k = Math.min(Math.floor(position), sorted.length - 2);
  if (k < 0) return sorted[0] ?? Number.NaN;
  return sorted[k]! + (position - k) * (sorted[k + 1]! - sorted[k]!);
}

/** Work arrays of `quantiles`, for as many values as it was last asked for: they are large, and used week after week. */
let work = { dealt: new Float64Array(0), bounds: new Uint32Array(2) };

/**
 * Sample quantiles, as `quantile` of sorted values has them, of values in any order. The values are dealt to as many bins
 * as there are values, and only the bins that are looked into are sorted: a third of the work.
 */
export function quantiles(values: Float64Array, ps: readonly number[]): number[] {
  const n = values.length;
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < n; i++) {
    low = Math.min(low, values[i]!);
    high = Math.max(high, values[i]!);
  }
  const binsPerUnit = n / (high - low);
  if (!(binsPerUnit > 0 && binsPerUnit < Number.POSITIVE_INFINITY)) {
    const sorted = values.slice().sort();
    return ps.map((p) => quantile(sorted, p));
  }
  if (work.dealt.length !== n) work = { dealt: new Float64Array(n), bounds: new Uint32Array(n + 2) };
  const { dealt, bounds } = work;
  const binOf = (value: number) => ((value - low) * binsPerUnit) >>> 0;
  // Where each bin begins; while values are dealt, where the next one of a bin goes, at last where the bin ends.
  bounds.fill(0);
  for (let i = 0; i < n; i++) bounds[binOf(values[i]!) + 1]!++;
  for (let bin = 1; bin < bounds.length; bin++) bounds[bin]! += bounds[bin - 1]!;
  for (let i = 0; i < n; i++) dealt[bounds[binOf(values[i]!)]!++] = values[i]!;
  const wanted = new Set<number>();
  for (const p of ps) {
    const k = Math.min(Math.floor(p * (n - 1)), n - 2);
    wanted.add(binOf(dealt[k]!)).add(binOf(dealt[k + 1]!));
  }
  for (const bin of wanted) sortRange(dealt, bin === 0 ? 0 : bounds[bin - 1]!, bounds[bin]!);
  return ps.map((p) => quantile(dealt, p));
}

/** Sorts values from one index up to another: few of them by insertion, for which a call would take longer. */
function sortRange(values: Float64Array, from: number, to: number): void {
  if (to - from > 64) {
    values.subarray(from, to).sort();
    return;
  }
  for (let i = from + 1; i < to; i++) {
    const value = values[i]!;
    let place = i;
    for (; place > from && values[place - 1]! > value; place--) values[place] = values[place - 1]!;
    values[place] = value;
  }
}

/**
 * Mean, variance and linear effects of an outcome over people who each have their own draw of some uncertain
 * quantities (independent standard normal). Sums only, so memory does not grow with the number of people.
 *
 * The variance that the quantities cause is Σ βⱼ², βⱼ being the change of the outcome per SD of quantity j (first-order
 * Sobol' indices of a linear response; Saltelli et al., Global Sensitivity Analysis, 2008, §1.2.4), less what chance
 * adds to the squares. Curvature and interactions count as differences between people.
 */
export class OutcomeSums {
  count = 0;
  private sum = 0;
  private squares = 0;
  private readonly z: Float64Array;
  private readonly zz: Float64Array;
  private readonly zy: Float64Array;

  constructor(quantities: number) {
    this.z = new Float64Array(quantities);
    this.zz = new Float64Array(quantities);
    this.zy = new Float64Array(quantities);
  }

  /** Sums over the same quantities, of nobody yet. */
  empty(): OutcomeSums {
    return new OutcomeSums(this.z.length);
  }

  add(outcome: number, z: Float64Array): void {
    this.count++;
    this.sum += outcome;
    this.squares += outcome * outcome;
    for (let j = 0; j < z.length; j++) {
      this.z[j]! += z[j]!;
      this.zz[j]! += z[j]! * z[j]!;
      this.zy[j]! += z[j]! * outcome;
    }
  }

  /** Adds what others have summed. The order of adding is part of the bits. */
  fold(others: OutcomeSums): void {
    this.count += others.count;
    this.sum += others.sum;
    this.squares += others.squares;
    for (let j = 0; j < this.z.length; j++) {
      this.z[j]! += others.z[j]!;
      this.zz[j]! += others.zz[j]!;
      this.zy[j]! += others.zy[j]!;
    }
  }

  /** All that is summed, as numbers from which `OutcomeSums.of` makes the same again. */
  numbers(): Float64Array {
    return Float64Array.of(this.count, this.sum, this.squares, ...this.z, ...this.zz, ...this.zy);
  }

  /** @throws RangeError when the numbers are not those of sums over so many quantities */
  static of(numbers: Float64Array, quantities: number): OutcomeSums {
    if (numbers.length !== 3 + 3 * quantities)
      throw new RangeError(
        `Sums over ${quantities} quantities are ${3 + 3 * quantities} numbers, not ${numbers.length}.`,
      );
    const sums = new OutcomeSums(quantities);
    [sums.count, sums.sum, sums.squares] = [numbers[0]!, numbers[1]!, numbers[2]!];
    sums.z.set(numbers.subarray(3, 3 + quantities));
    sums.zz.set(numbers.subarray(3 + quantities, 3 + 2 * quantities));
    sums.zy.set(numbers.subarray(3 + 2 * quantities));
    return sums;
  }

  get mean(): number {
    return this.sum / this.count;
  }

  /** Of the outcome over all people and draws. */
  get variance(): number {
    return this.count > 1 ? Math.max(0, this.squares - this.sum * this.mean) / (this.count - 1) : 0;
  }

  /** Change of the outcome per SD of each quantity. */
  get effects(): Float64Array {
    return this.z.map((sum, j) => {
      const spread = this.zz[j]! - (sum * sum) / this.count;
      return spread > 0 ? (this.zy[j]! - sum * this.mean) / spread : 0;
    });
  }

  /** Variance of the mean outcome over the draws of the quantities. */
  get varianceOfQuantities(): number {
    const chance = this.variance / this.count;
    const explained = this.effects.reduce((total, effect) => total + effect * effect - chance, 0);
    return Math.min(this.variance, Math.max(0, explained));
  }
}
