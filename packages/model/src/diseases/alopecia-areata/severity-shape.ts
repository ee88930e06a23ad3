/** Quantiles of Beta(1.3, 1.8) at 0, 0.05, … 1 (computed with SciPy 1.x `beta.ppf`). */
const quantiles = [
  0, 0.05929925267753967, 0.10268216411688261, 0.14236893068673676, 0.18023911766689318, 0.2171272195576336,
  0.2535225749141379, 0.2897655546893894, 0.32612580341727804, 0.3628416086363882, 0.400144524071004,
  0.43827900633731903, 0.4775226093621705, 0.5182118259071262, 0.5607809884759132, 0.6058286141935182,
  0.6542446277263532, 0.7074907772770709, 0.7683559974815256, 0.8438646637407343, 1,
];

/** The shape of severity within a trial's range below very severe: linear between the quantiles, as in the fit. */
export function betaQuantile(u: number): number {
  const position = u * (quantiles.length - 1);
  const k = Math.min(Math.floor(position), quantiles.length - 2);
  return quantiles[k]! + (position - k) * (quantiles[k + 1]! - quantiles[k]!);
}
