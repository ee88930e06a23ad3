import { log, normalQuantile } from '@bifrons/engine';

/** How far chains of one quantity agree. */
export interface ChainSummary {
  /** The larger of the rank-normalised split R̂ of the draws and of their distances to the median. */
  readonly rHat: number;
  /** Effective sample size of the middle of the distribution. */
  readonly bulkEss: number;
  /** The smaller effective sample size of the two 5 % tails. */
  readonly tailEss: number;
}

const UNKNOWN: ChainSummary = { rHat: NaN, bulkEss: NaN, tailEss: NaN };

/**
 * Convergence of the chains of one quantity, all of one length of at least 6: good below R̂ = 1.01 with 100
 * effective draws per chain. NaN when the quantity is constant or not always a finite number.
 *
 * A. Vehtari, A. Gelman, D. Simpson, B. Carpenter & P.-C. Bürkner, Rank-normalization, folding, and
 * localization: an improved R̂ for assessing convergence of MCMC, Bayesian Analysis 16 (2021) 667–718.
 */
export function summarizeChains(chains: readonly Float64Array[]): ChainSummary {
  const halves = splitInHalves(chains);
  const sorted = sortedTogether(halves);
  const last = sorted.length - 1;
  if (!Number.isFinite(sorted[0]! + sorted[last]!) || sorted[0] === sorted[last]) return UNKNOWN;

  const scores = normalScores(halves, sorted);
  const median = quantileOfSorted(sorted, 0.5);
  const distances = halves.map((half) => half.map((x) => Math.abs(x - median)));
  const sortedDistances = sortedTogether(distances);
  // Two values have one distance to the median, which says nothing.
  const folded =
    sortedDistances[0] === sortedDistances[last] ? 0 : rHatOf(normalScores(distances, sortedDistances));
  const tailEss = [0.05, 0.95].map((p) => {
    const bound = quantileOfSorted(sorted, p);
    return essOf(halves.map((half) => half.map((x) => (x <= bound ? 1 : 0))));
  });
  return {
    rHat: Math.max(rHatOf(scores), folded),
    bulkEss: essOf(scores),
    tailEss: Math.min(...tailEss),
  };
}

/** First and second half of each chain; of an odd number of draws the middle one is left out. */
function splitInHalves(chains: readonly Float64Array[]): Float64Array[] {
  const length = chains[0]?.length ?? 0;
  if (length < 6 || chains.some((chain) => chain.length !== length))
    throw new Error(`Chains have one length of at least 6, not ${chains.map((c) => c.length).join(', ')}.`);
  const half = Math.floor(length / 2);
  return chains.flatMap((chain) => [chain.subarray(0, half), chain.subarray(length - half)]);
}

function sortedTogether(chains: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(chains.length * chains[0]!.length);
  chains.forEach((chain, i) => all.set(chain, i * chain.length));
  return all.sort();
}

/** The quantile of type 7 of Hyndman & Fan. */
function quantileOfSorted(sorted: Float64Array, p: number): number {
  const at = p * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below]!;
  return low + (at - below) * ((sorted[below + 1] ?? low) - low);
}

/** Draws replaced by the normal quantiles of their (r − ⅜)/(S + ¼), ties sharing their mean rank (eq. 14). */
function normalScores(chains: readonly Float64Array[], sorted: Float64Array): Float64Array[] {
  return chains.map((chain) =>
    chain.map((x) => {
      const below = countBelow(sorted, x, false);
      const rank = (below + 1 + countBelow(sorted, x, true)) / 2;
      return normalQuantile((rank - 0.375) / (sorted.length + 0.25));
    }),
  );
}

/** How many are below x, or not above it. */
function countBelow(sorted: Float64Array, x: number, orEqual: boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sorted[middle]! < x || (orEqual && sorted[middle] === x)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Within-chain variance, and variance of the chains' means (W and B/N of eqs. 1 and 2). */
function variances(
  chains: readonly Float64Array[],
  means: Float64Array,
): { within: number; between: number } {
  let within = 0;
  for (let c = 0; c < chains.length; c++) within += sumOfProducts(chains[c]!, means[c]!, 0);
  within /= chains.length * (chains[0]!.length - 1);
  const between = sumOfProducts(means, mean(means), 0) / (means.length - 1);
  return { within, between };
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}

/** Σ (xᵢ − m)(xᵢ₊ₗ − m). */
function sumOfProducts(x: Float64Array, m: number, lag: number): number {
  let sum = 0;
  for (let i = lag; i < x.length; i++) sum += (x[i - lag]! - m) * (x[i]! - m);
  return sum;
}

/** Eqs. 3 and 4. */
function rHatOf(chains: readonly Float64Array[]): number {
  const n = chains[0]!.length;
  const { within, between } = variances(chains, Float64Array.from(chains, mean));
  return Math.sqrt((n - 1) / n + between / within);
}

/**
 * Draws over the autocorrelation time of eqs. 10–13: the sum of the combined autocorrelations in pairs of
 * neighbouring lags, as long as pairs are positive and made to fall (C. J. Geyer, Practical Markov chain
 * Monte Carlo, Stat. Sci. 7 (1992) 473–483), as in Stan and posterior. Lags are computed as they are needed.
 */
function essOf(chains: readonly Float64Array[]): number {
  const n = chains[0]!.length;
  const draws = chains.length * n;
  const means = Float64Array.from(chains, mean);
  const { within, between } = variances(chains, means);
  const total = (within * (n - 1)) / n + between;
  if (!(total > 0)) return NaN;
  const correlation = (lag: number): number => {
    let sum = 0;
    for (let c = 0; c < chains.length; c++) sum += sumOfProducts(chains[c]!, means[c]!, lag);
    return 1 - (within - sum / draws) / total;
  };

  let even = 1;
  let odd = correlation(1);
  let sum = 0;
  let smallest = Infinity;
  let lag = 0;
  while (lag < n - 5 && even + odd > 0) {
    smallest = Math.min(smallest, even + odd);
    sum += smallest;
    lag += 2;
    even = correlation(lag);
    odd = correlation(lag + 1);
  }
  // The even lag of the first pair left out lowers the variance for chains that alternate.
  const time = 2 * sum - 1 + Math.max(0, even);
  return draws / Math.max(time, Math.LN10 / log(draws));
}
