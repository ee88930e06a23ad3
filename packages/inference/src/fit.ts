import { RandomStream, multiplyLower } from '@bifrons/engine';
import { summarizeChains } from './statistics/convergence.js';
import { sampleChains } from './statistics/metropolis.js';
import { smoothWeights } from './statistics/pareto.js';
import { systematicResample } from './statistics/weights.js';
import { Emulator } from './emulated-targets.js';
import { weightsOf } from './likelihood.js';
import { findMode, type Evaluate, type Mode } from './mode.js';
import type { Dimension } from './parameter-space.js';
import { logPosterior } from './posterior-density.js';
import type { Target } from './targets.js';

export interface FitSettings {
  /** Virtual people per population. */
  readonly people: number;
  /** Iterations of the search for the mode, at most. */
  readonly modeIterations: number;
  /** Points at which the emulator is taught, round by round. */
  readonly rounds: readonly number[];
  readonly chains: number;
  readonly warmup: number;
  readonly draws: number;
  readonly thin: number;
  /** Draws whose outcomes are simulated, to weigh them by what the emulator missed. */
  readonly exact: number;
  /** The same for a fit without a trial. */
  readonly leftOut: number;
  /** Draws that are kept of the posterior. */
  readonly keep: number;
  readonly seed: number;
}

/** Minutes on two cores; for trying out. */
export const quickSettings: FitSettings = {
  people: 96,
  modeIterations: 8,
  rounds: [400, 300, 300],
  chains: 4,
  warmup: 5000,
  draws: 800,
  thin: 10,
  exact: 600,
  leftOut: 100,
  keep: 400,
  seed: 1,
};

export const fullSettings: FitSettings = {
  people: 256,
  modeIterations: 10,
  rounds: [500, 500, 500],
  chains: 4,
  warmup: 8000,
  draws: 1500,
  thin: 16,
  exact: 1400,
  leftOut: 150,
  keep: 500,
  seed: 1,
};

/** Draws of a posterior: points in standard coordinates with what they expect of every target, and their weights. */
export interface WeightedDraws {
  readonly points: readonly Float64Array[];
  readonly expected: readonly Float64Array[];
  /** Sum to 1. */
  readonly weights: Float64Array;
  readonly diagnostics: Diagnostics;
}

export interface Diagnostics {
  /** Of the chains, by dimension. */
  readonly rHat: readonly number[];
  readonly effectiveDraws: readonly number[];
  readonly acceptance: number;
  /** SD of what the emulator misses of the log posterior, over the draws. */
  readonly emulatorError: number;
  /** Tail of the weights (below 0.7 they can be trusted), and Kish's effective number. */
  readonly paretoK: number;
  readonly effectiveSize: number;
}

/** How far beyond a normal distribution the emulator is taught. */
const inflation = 1.25;

/**
 * Finds the posterior of a model whose likelihood takes half a second to compute. The mode is found first; then an
 * emulator of every expected outcome (a quadratic response surface) is taught at points around it, the posterior that
 * it implies is sampled by Metropolis chains, and it is taught again at draws of theirs, round by round. Draws of the
 * last chains are simulated and weighted by exact over emulated density (Pareto-smoothed importance sampling), which mends
 * what the emulator misses and tells how much it was. Because outcomes are emulated and not the likelihood, the posterior
 * without some of the targets costs no new teaching (`withoutTargets`).
 */
export class Fit {
  readonly #weights: Float64Array;
  readonly #points: Float64Array[] = [];
  readonly #expected: Float64Array[] = [];
  #emulator: Emulator | undefined;
  #starts: readonly Float64Array[] = [];
  #chain: { readonly points: readonly Float64Array[] } | undefined;
  runs = 0;

  constructor(
    /** All targets; only those to be fitted have a weight. */
    readonly targets: readonly Target[],
    readonly dimensions: readonly Dimension[],
    readonly settings: FitSettings,
    private readonly simulate: Evaluate,
    private readonly log: (line: string) => void,
  ) {
    this.#weights = fittedWeights(targets, () => true);
  }

  /** Teaches the emulator. Call first. */
  async teach(): Promise<void> {
    const { rounds, modeIterations } = this.settings;
    const evaluate = this.#evaluate;
    const { targets, dimensions } = this;
    const mode = await findMode(targets, this.#weights, dimensions, evaluate, modeIterations, this.log);
    for (const [round, count] of rounds.entries()) {
      await evaluate(
        round === 0
          ? this.#around(mode, count)
          : this.#chain!.points.filter(everyNth(this.#chain!.points.length, count)),
      );
      this.#emulator = this.#taught();
      if (round === 0) this.#starts = this.#around(mode, this.settings.chains);
      this.#chain = this.#sample(this.#weights, round, this.settings);
      this.#starts = this.#chain.points.filter(everyNth(this.#chain.points.length, this.settings.chains));
      this.log(
        `round ${round + 1}: ${this.#points.length} points, emulator residual ${this.#emulator.residual.toFixed(3)}`,
      );
    }
  }

  /** The posterior on all fitted targets. */
  posterior(): Promise<WeightedDraws> {
    return this.#corrected(this.#weights, this.settings.exact, 1000, this.settings);
  }

  /** The posterior without the targets that `left` names. */
  withoutTargets(left: (target: Target) => boolean): Promise<WeightedDraws> {
    return this.#corrected(
      fittedWeights(this.targets, (target) => !left(target)),
      this.settings.leftOut,
      2000,
      shortened(this.settings),
    );
  }

  readonly #evaluate: Evaluate = async (points) => {
    const rows = await this.simulate(points);
    this.runs += points.length;
    rows.forEach((row, i) => {
      if (!row.every(Number.isFinite)) return;
      this.#points.push(points[i]!);
      this.#expected.push(row);
    });
    return rows;
  };

  /** Points of little posterior density teach little: what counts is to be right where the draws are. */
  #taught(): Emulator {
    const { targets, dimensions } = this;
    const heights = this.#points.map((x, i) =>
      logPosterior(targets, this.#weights, dimensions, x, this.#expected[i]!),
    );
    const top = heights.reduce((a, b) => Math.max(a, b));
    const weights = heights.map((h) => {
      const below = (top - h) / dimensions.length;
      return 1 / (1 + below * below);
    });
    return new Emulator(targets, dimensions, this.#points, this.#expected, Float64Array.from(weights));
  }

  /** Points of a normal distribution at the mode, somewhat wider than it. */
  #around({ x, lower }: Mode, count: number): Float64Array[] {
    const d = x.length;
    return Array.from({ length: count }, (_, i) => {
      const stream = new RandomStream(this.settings.seed, i, 100);
      const move = new Float64Array(d);
      multiplyLower(
        lower,
        d,
        Float64Array.from({ length: d }, () => inflation * stream.normal()),
        move,
      );
      return x.map((centre, j) => Math.min(4, Math.max(-4, centre + move[j]!)));
    });
  }

  #sample(weights: Float64Array, stage: number, settings: FitSettings) {
    const { targets, dimensions } = this;
    const emulator = this.#emulator!;
    const expected = new Float64Array(targets.length);
    const d = dimensions.length;
    const { chains, acceptance } = sampleChains({
      logDensity: (x) => {
        emulator.predict(x, expected);
        return logPosterior(targets, weights, dimensions, x, expected) - emulator.distancePenalty(x);
      },
      starts: this.#starts,
      warmup: settings.warmup,
      draws: settings.draws,
      thin: settings.thin,
      seed: settings.seed + stage,
    });
    const summaries = dimensions.map((_, j) =>
      summarizeChains(
        chains.map((chain) => Float64Array.from({ length: settings.draws }, (_, i) => chain[i * d + j]!)),
      ),
    );
    return {
      points: chains.flatMap((chain) =>
        Array.from({ length: settings.draws }, (_, i) => chain.slice(i * d, (i + 1) * d)),
      ),
      rHat: summaries.map(({ rHat }) => rHat),
      effectiveDraws: summaries.map(({ bulkEss }) => bulkEss),
      acceptance: acceptance.reduce((a, b) => a + b) / acceptance.length,
    };
  }

  async #corrected(
    weights: Float64Array,
    exact: number,
    stage: number,
    settings: FitSettings,
  ): Promise<WeightedDraws> {
    const { targets, dimensions } = this;
    const { points: all, rHat, effectiveDraws, acceptance } = this.#sample(weights, stage, settings);
    const chosen = Array.from({ length: exact }, (_, i) => all[Math.floor((i * all.length) / exact)]!);
    const rows = await this.#evaluate(chosen);
    const kept = rows.flatMap((row, i) => (row.every(Number.isFinite) ? [i] : []));
    const points = kept.map((i) => chosen[i]!);
    const expected = kept.map((i) => rows[i]!);
    const emulated = new Float64Array(targets.length);
    const logRatios = Float64Array.from(points, (x, i) => {
      this.#emulator!.predict(x, emulated);
      return (
        logPosterior(targets, weights, dimensions, x, expected[i]!) -
        logPosterior(targets, weights, dimensions, x, emulated) +
        this.#emulator!.distancePenalty(x)
      );
    });
    const smoothed = smoothWeights(logRatios);
    return {
      points,
      expected,
      weights: smoothed.weights,
      diagnostics: {
        rHat,
        effectiveDraws,
        acceptance,
        paretoK: smoothed.paretoK,
        effectiveSize: smoothed.effectiveSize,
        emulatorError: sdOf(logRatios),
      },
    };
  }
}

/** A third of the chains: a fit without a trial gives fewer draws. */
function shortened(settings: FitSettings): FitSettings {
  const third = (count: number) => Math.ceil(count / 3);
  return { ...settings, warmup: third(settings.warmup), draws: third(settings.draws) };
}

/** Equally weighted draws from weighted ones. */
export function resampled({ points, weights }: WeightedDraws, count: number): Float64Array[] {
  return Array.from(systematicResample(weights, count, 0.5), (i) => points[i]!);
}

/** Weights of the composite likelihood for the fitted targets that are kept; 0 for all others. */
export function fittedWeights(targets: readonly Target[], kept: (target: Target) => boolean): Float64Array {
  const fitted = targets.filter((target) => target.use === 'calibration' && kept(target));
  const weights = weightsOf(fitted);
  const byId = new Map(fitted.map(({ id }, k) => [id, weights[k]!]));
  return Float64Array.from(targets, ({ id }) => byId.get(id) ?? 0);
}

/** Chooses `count` of `total`, evenly. */
const everyNth = (total: number, count: number) => (_: unknown, i: number) =>
  Math.floor((i * count) / total) !== Math.floor(((i - 1) * count) / total);

function sdOf(values: Float64Array): number {
  const mean = values.reduce((a, b) => a + b) / values.length;
  return Math.sqrt(values.reduce((a, b) => a + (b - mean) * (b - mean), 0) / (values.length - 1));
}
