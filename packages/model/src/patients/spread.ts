/** Mean of values. */
export function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Sample quantile of ascending values, linear between order statistics (Hyndman & Fan 1996, type 7). */
export function quantile(sorted: Float64Array, p: number): number {
  const position = p * (sorted.length - 1);
  const k = Math.min(Math.floor(position), sorted.length - 2);
  if (k < 0) return sorted[0] ?? Number.NaN;
  return sorted[k]! + (position - k) * (sorted[k + 1]! - sorted[k]!);
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
