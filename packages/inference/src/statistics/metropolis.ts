import { exp, log, pow, RandomStream, cholesky, multiplyLower } from '@bifrons/engine';

/** What to sample, from where and for how long. */
export interface MetropolisRequest {
  /**
   * Logarithm of the density up to a constant; −∞ (or NaN) where it is 0. The point is only lent: it changes
   * after the call.
   */
  readonly logDensity: (x: Float64Array) => number;
  /** One per chain, where the density is not 0; spread about as wide as the target. */
  readonly starts: readonly Float64Array[];
  /**
   * Iterations of each chain that only teach the proposal. Four chains that start about as wide as the target
   * need some 200 per dimension; far narrower ridges need several times that.
   */
  readonly warmup: number;
  /** Draws kept of each chain, and iterations for each of them. */
  readonly draws: number;
  readonly thin: number;
  readonly seed: number;
}

export interface MetropolisChains {
  /** Per chain, the draws one after another, each of as many numbers as there are dimensions. */
  readonly chains: Float64Array[];
  /** Per chain, the share of proposals accepted after the warm-up. */
  readonly acceptance: number[];
}

/** The purpose of the random numbers; the subject is the chain. */
const PURPOSE = 0x4d434d43;

/** The last part of the warm-up, in which only the scale is still learned. */
const SCALE_ONLY = 0.2;

/**
 * Random-walk Metropolis with a normal proposal that learns its covariance and scale during the warm-up from
 * all chains together and is fixed after it, so that what is kept are true Markov chains. The draws depend on
 * the request alone.
 *
 * The covariance is that of the past, later draws weighing more (H. Haario, E. Saksman & J. Tamminen, An
 * adaptive Metropolis algorithm, Bernoulli 7 (2001) 223–242); the scale is moved towards the optimal share of
 * accepted proposals (C. Andrieu & J. Thoms, A tutorial on adaptive MCMC, Stat. Comput. 18 (2008) 343–373,
 * algorithm 4), 0.44 in one dimension and 0.234 in many (G. O. Roberts & J. S. Rosenthal, Optimal scaling for
 * various Metropolis–Hastings algorithms, Stat. Sci. 16 (2001) 351–367).
 *
 * Differential evolution (ter Braak & Vrugt 2008) needs at least twice as many chains as dimensions, each with
 * its own way in from the start. For the same number of densities of 28-dimensional normals it gave two thirds
 * of the effective draws of four chains here, and chains too short to agree.
 */
export function sampleChains(request: MetropolisRequest): MetropolisChains {
  const { logDensity, starts, warmup, draws, thin, seed } = request;
  if (starts.length === 0 || starts.some((start) => start.length !== starts[0]!.length))
    throw new Error('Every chain starts at a point, all of one dimension.');
  const walkers = starts.map((start, chain) => new Walker(logDensity, start, seed, chain));
  const { lower, scale } = learnProposal(walkers, starts, warmup);
  const chains: Float64Array[] = [];
  const acceptance: number[] = [];
  for (const walker of walkers) {
    const d = walker.position.length;
    const kept = new Float64Array(draws * d);
    walker.accepted = 0;
    for (let draw = 0; draw < draws; draw++) {
      for (let i = 0; i < thin; i++) walker.step(lower, scale);
      kept.set(walker.position, draw * d);
    }
    chains.push(kept);
    acceptance.push(walker.accepted / (draws * thin));
  }
  return { chains, acceptance };
}

/** One chain. */
class Walker {
  readonly position: Float64Array;
  accepted = 0;
  readonly #logDensity: (x: Float64Array) => number;
  readonly #stream: RandomStream;
  readonly #normals: Float64Array;
  readonly #proposal: Float64Array;
  #density: number;

  constructor(logDensity: (x: Float64Array) => number, start: Float64Array, seed: number, chain: number) {
    this.position = start.slice();
    this.#logDensity = logDensity;
    this.#stream = new RandomStream(seed, chain, PURPOSE);
    this.#normals = new Float64Array(start.length);
    this.#proposal = new Float64Array(start.length);
    this.#density = logDensity(this.position.slice());
    if (!Number.isFinite(this.#density))
      throw new Error(`Chain ${chain + 1} starts where the log density is ${this.#density}.`);
  }

  /** One iteration with the proposal covariance scale²·L·Lᵀ; the probability with which it was accepted. */
  step(lower: Float64Array, scale: number): number {
    const d = this.position.length;
    for (let i = 0; i < d; i++) this.#normals[i] = this.#stream.normal();
    multiplyLower(lower, d, this.#normals, this.#proposal);
    for (let i = 0; i < d; i++) this.#proposal[i] = this.position[i]! + scale * this.#proposal[i]!;
    const density = this.#logDensity(this.#proposal);
    const probability = density >= this.#density ? 1 : exp(density - this.#density);
    if (this.#stream.uniform() < probability) {
      this.position.set(this.#proposal);
      this.#density = density;
      this.accepted++;
    }
    // NaN was not accepted.
    return probability >= 0 ? probability : 0;
  }
}

/** The warm-up: all chains step by step, so that each learns from all. */
function learnProposal(
  walkers: readonly Walker[],
  starts: readonly Float64Array[],
  warmup: number,
): { lower: Float64Array; scale: number } {
  const d = starts[0]!.length;
  const target = 0.234 + 0.206 / d;
  const past = new PastDraws(starts);
  const scaleOnlyFrom = Math.floor(warmup * (1 - SCALE_ONLY));
  let lower = past.triangle();
  let logScale = log(2.38 / Math.sqrt(d));
  let refreshAt = 10;
  let [sum, count] = [0, 0];
  for (let t = 0; t < warmup; t++) {
    let share = 0;
    for (const walker of walkers) share += walker.step(lower, exp(logScale)) / walkers.length;
    const age = t < scaleOnlyFrom ? t : t - scaleOnlyFrom;
    logScale += pow(age + 1, -0.6) * (share - target);
    if (t < scaleOnlyFrom) {
      for (const walker of walkers) past.add(walker.position);
      if (t + 1 >= refreshAt || t + 1 === scaleOnlyFrom) {
        lower = past.triangle();
        refreshAt += Math.max(10, Math.floor(t / 10));
      }
    } else {
      sum += logScale;
      count++;
    }
  }
  return { lower, scale: exp(count > 0 ? sum / count : logScale) };
}

/** Mean and covariance of what the chains went through, the n-th draw with a weight in proportion to n. */
class PastDraws {
  readonly #d: number;
  readonly #mean: Float64Array;
  readonly #covariance: Float64Array;
  readonly #difference: Float64Array;
  #triangle: Float64Array;
  /** The starts count for as many draws, so that the first few leave no direction out. */
  #count: number;

  constructor(starts: readonly Float64Array[]) {
    const d = starts[0]!.length;
    this.#d = d;
    this.#count = 10 * d;
    this.#mean = new Float64Array(d);
    this.#covariance = new Float64Array(d * d);
    this.#difference = new Float64Array(d);
    this.#triangle = new Float64Array(d * d);
    for (let i = 0; i < d; i++) {
      const mean = starts.reduce((sum, start) => sum + start[i]!, 0) / starts.length;
      const squares = starts.reduce((sum, start) => sum + (start[i]! - mean) * (start[i]! - mean), 0);
      this.#mean[i] = mean;
      this.#covariance[i * d + i] = squares > 0 ? squares / (starts.length - 1) : 1;
      this.#triangle[i * d + i] = Math.sqrt(this.#covariance[i * d + i]!);
    }
  }

  add(x: Float64Array): void {
    const d = this.#d;
    const gain = 2 / ++this.#count;
    for (let i = 0; i < d; i++) {
      this.#difference[i] = x[i]! - this.#mean[i]!;
      this.#mean[i]! += gain * this.#difference[i]!;
    }
    for (let i = 0; i < d; i++) {
      const factor = gain * this.#difference[i]!;
      for (let j = 0; j <= i; j++) {
        const at = i * d + j;
        this.#covariance[at] = (1 - gain) * (this.#covariance[at]! + factor * this.#difference[j]!);
      }
    }
  }

  /** The triangle of the covariance; of an earlier one when this one is singular. */
  triangle(): Float64Array {
    try {
      this.#triangle = cholesky(this.#covariance, this.#d);
    } catch {
      // Chains that have not moved yet.
    }
    return this.#triangle;
  }
}
