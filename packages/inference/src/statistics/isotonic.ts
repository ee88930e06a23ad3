/** Blocks of equal values while a sequence is pooled; used again, because they are asked for by the thousand. */
let means = new Float64Array(0);
let sums = new Float64Array(0);
let ends = new Uint32Array(0);

/**
 * The non-increasing sequence that is nearest to some values by weighted least squares (pool adjacent violators; Barlow,
 * Bartholomew, Bremner & Brunk, *Statistical Inference under Order Restrictions*, 1972, §1.2). A weight of 0 is as good
 * as no value: its place takes that of the one before. All weights 0: all values 0.
 */
export function nonIncreasing(values: Float64Array, weights: Float64Array): Float64Array {
  const n = values.length;
  if (means.length < n) {
    means = new Float64Array(n);
    sums = new Float64Array(n);
    ends = new Uint32Array(n);
  }
  let blocks = 0;
  for (let i = 0; i < n; i++) {
    const weight = weights[i]!;
    if (weight > 0) {
      let [mean, sum] = [values[i]!, weight];
      for (; blocks > 0 && mean > means[blocks - 1]!; blocks--) {
        const both = sums[blocks - 1]! + sum;
        mean = (means[blocks - 1]! * sums[blocks - 1]! + mean * sum) / both;
        sum = both;
      }
      means[blocks] = mean;
      sums[blocks] = sum;
      blocks++;
    }
    if (blocks > 0) ends[blocks - 1] = i + 1;
  }
  const result = new Float64Array(n);
  let from = 0;
  for (let block = 0; block < blocks; block++) {
    result.fill(means[block]!, from, ends[block]);
    from = ends[block]!;
  }
  return result;
}
