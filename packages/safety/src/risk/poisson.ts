/** P(X ≤ k) of a Poisson variable with the given mean. */
function cumulative(k: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let i = 1; i <= k; i++) {
    term *= mean / i;
    sum += term;
  }
  return Math.min(1, sum);
}

/** Where a decreasing function crosses a level. */
function crossing(f: (x: number) => number, level: number, high: number): number {
  let [low, top] = [0, high];
  while (top - low > 1e-9 * high) {
    const middle = (low + top) / 2;
    if (f(middle) > level) low = middle;
    else top = middle;
  }
  return (low + top) / 2;
}

/**
 * Exact 95 % interval of a Poisson mean given a count (Garwood 1936, Biometrika 28:437). Counts above a few hundred would
 * underflow the sum; the incidence rows have fewer.
 */
export function exactInterval(events: number): [number, number] {
  const high = events + 10 * Math.sqrt(events + 1) + 10;
  const lower = events === 0 ? 0 : crossing((mean) => cumulative(events - 1, mean), 0.975, high);
  return [lower, crossing((mean) => cumulative(events, mean), 0.025, high)];
}
