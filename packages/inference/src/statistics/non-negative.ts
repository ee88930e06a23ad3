/**
 * Least squares with coefficients of at least 0: the minimum of ½ β'Cβ − c'β over β ≥ 0, C being a positive definite
 * covariance (rows) and c the covariances with the outcome. Coordinate descent, which converges for such a C (Franc,
 * Hlaváč & Navara 2005, LNCS 3691:407).
 */
export function nonNegativeCoefficients(covariance: Float64Array, withOutcome: Float64Array): Float64Array {
  const n = withOutcome.length;
  const coefficients = new Float64Array(n);
  const slopes = withOutcome.map((value) => -value);
  for (let sweep = 0; sweep < 1000; sweep++) {
    let moved = 0;
    for (let j = 0; j < n; j++) {
      const next = Math.max(0, coefficients[j]! - slopes[j]! / covariance[j * n + j]!);
      const step = next - coefficients[j]!;
      if (step === 0) continue;
      coefficients[j] = next;
      for (let k = 0; k < n; k++) slopes[k]! += step * covariance[k * n + j]!;
      moved = Math.max(moved, Math.abs(step));
    }
    if (moved < 1e-9) break;
  }
  return coefficients;
}
