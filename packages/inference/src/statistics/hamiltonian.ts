import { exp, log, multiplyLower, pow, RandomStream } from '@bifrons/engine';

/** What to sample, from where and for how long. */
export interface HamiltonianRequest {
  /**
   * Logarithm of the density up to a constant, −∞ (or NaN) where it is 0, and its gradient into `gradient`. Both arrays
   * are only lent: they change after the call.
   */
  readonly logDensity: (x: Float64Array, gradient: Float64Array) => number;
  /** One per chain, where the density is not 0. */
  readonly starts: readonly Float64Array[];
  /** Lower triangle L (rows) of about the covariance L Lᵀ of the density: moves are made as if it were the identity. */
  readonly lower: Float64Array;
  /** Moves of each chain that only teach the length of a step. */
  readonly warmup: number;
  readonly draws: number;
  readonly seed: number;
}

export interface HamiltonianChains {
  /** Per chain, the draws one after another, each of as many numbers as there are dimensions. */
  readonly chains: Float64Array[];
  /** Share of moves accepted after the warm-up, over all chains. */
  readonly acceptance: number;
}

/** The purpose of the random numbers; the subject is the chain. */
const PURPOSE = 0x4d434d43;
/** A move goes about this far (a quarter of the turn of a normal density) in steps of a length that is learned. */
const journey = Math.PI / 2;
const mostSteps = 24;
/** Share of moves accepted that the step length is to give. */
const targetAcceptance = 0.8;

/**
 * Hamiltonian Monte Carlo with a fixed metric (S. Duane et al., Phys. Lett. B 195 (1987) 216; R. M. Neal, MCMC using
 * Hamiltonian dynamics, in Handbook of Markov Chain Monte Carlo, 2011). The step length is learned in the warm-up by
 * dual averaging over all chains together (M. D. Hoffman & A. Gelman, J. Mach. Learn. Res. 15 (2014) 1593, algorithm 5)
 * and jittered by ± 20 %, so that no move comes back to where it began. The draws depend on the request alone.
 */
export function sampleHamiltonian(request: HamiltonianRequest): HamiltonianChains {
  const { starts, warmup, draws, seed } = request;
  if (starts.length === 0 || starts.some((start) => start.length !== starts[0]!.length))
    throw new Error('Every chain starts at a point, all of one dimension.');
  const d = starts[0]!.length;
  const walkers = starts.map((start, chain) => new Walker(request, start, seed, chain));
  let step = 0.5;
  const anchor = log(2 * step);
  let shortfall = 0;
  let averaged = log(step);
  for (let t = 1; t <= warmup; t++) {
    const share = walkers.reduce((sum, walker) => sum + walker.move(step), 0) / walkers.length;
    shortfall += (targetAcceptance - share - shortfall) / (t + 10);
    const logStep = Math.min(log(1.5), anchor - (Math.sqrt(t) / 0.05) * shortfall);
    const gain = pow(t, -0.75);
    averaged = gain * logStep + (1 - gain) * averaged;
    step = exp(logStep);
  }
  step = exp(averaged);
  let accepted = 0;
  const chains = walkers.map((walker) => {
    const kept = new Float64Array(draws * d);
    for (let draw = 0; draw < draws; draw++) {
      accepted += walker.move(step) / (draws * walkers.length);
      kept.set(walker.position, draw * d);
    }
    return kept;
  });
  return { chains, acceptance: accepted };
}

/** One chain. */
class Walker {
  readonly position: Float64Array;
  readonly #stream: RandomStream;
  readonly #gradient: Float64Array;
  readonly #work: Readonly<Record<'x' | 'gradient' | 'momentum' | 'velocity', Float64Array>>;
  #density: number;

  constructor(
    private readonly request: HamiltonianRequest,
    start: Float64Array,
    seed: number,
    chain: number,
  ) {
    const array = () => new Float64Array(start.length);
    this.position = start.slice();
    this.#stream = new RandomStream(seed, chain, PURPOSE);
    this.#gradient = array();
    this.#work = { x: array(), gradient: array(), momentum: array(), velocity: array() };
    this.#density = request.logDensity(this.position, this.#gradient);
    if (!Number.isFinite(this.#density))
      throw new Error(`Chain ${chain + 1} starts where the log density is ${this.#density}.`);
  }

  /** One move; the probability with which it was accepted. In q with x = L q the metric is the identity. */
  move(step: number): number {
    const { lower, logDensity } = this.request;
    const { x, gradient, momentum, velocity } = this.#work;
    const d = x.length;
    const length = step * (0.8 + 0.4 * this.#stream.uniform());
    const steps = Math.min(mostSteps, Math.max(1, Math.round(journey / length)));
    x.set(this.position);
    gradient.set(this.#gradient);
    for (let i = 0; i < d; i++) momentum[i] = this.#stream.normal();
    const before = this.#density - kinetic(momentum);
    let density = this.#density;
    for (let s = 0; s < steps && density > Number.NEGATIVE_INFINITY; s++) {
      this.#push(momentum, gradient, length / 2);
      multiplyLower(lower, d, momentum, velocity);
      for (let i = 0; i < d; i++) x[i]! += length * velocity[i]!;
      density = logDensity(x, gradient);
      if (Number.isFinite(density)) this.#push(momentum, gradient, length / 2);
      else density = Number.NEGATIVE_INFINITY;
    }
    const gain = density - kinetic(momentum) - before;
    const probability = gain >= 0 ? 1 : exp(gain);
    if (this.#stream.uniform() < probability) {
      this.position.set(x);
      this.#gradient.set(gradient);
      this.#density = density;
    }
    // NaN was not accepted.
    return probability >= 0 ? probability : 0;
  }

  /** Momentum changes by the gradient in q, which is Lᵀ times that in x. */
  #push(momentum: Float64Array, gradient: Float64Array, by: number): void {
    const { lower } = this.request;
    const d = momentum.length;
    for (let i = 0; i < d; i++) {
      const slope = by * gradient[i]!;
      for (let j = 0; j <= i; j++) momentum[j]! += lower[i * d + j]! * slope;
    }
  }
}

function kinetic(momentum: Float64Array): number {
  let sum = 0;
  for (const p of momentum) sum += 0.5 * p * p;
  return sum;
}
