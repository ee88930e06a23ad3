import { multiplyLower, RandomStream } from '@bifrons/engine';
import { summarizeChains } from './statistics/convergence.js';
import { sampleHamiltonian } from './statistics/hamiltonian.js';
import { smoothWeights } from './statistics/pareto.js';
import { systematicResample } from './statistics/weights.js';
import { Emulator } from './emulated-targets.js';
import { weightsOf } from './likelihood.js';
import { findMode, type Evaluate, type Mode } from './mode.js';
import type { Dimension } from './parameter-space.js';
import { logPosterior, logPosteriorOfLines } from './posterior-density.js';
import type { Target } from './targets.js';

export interface FitSettings {
  /** Virtual people per population. */
  readonly people: number;
  /** Of the search for the mode, which needs fewer. */
  readonly modePeople: number;
  /** Iterations of the search for the mode, at most. */
  readonly modeIterations: number;
  /** Points at which the emulator is taught before any draw of its own is simulated. */
  readonly around: number;
  /** Draws of the emulated posterior that are simulated in each round, to teach the emulator what it misses. */
  readonly perRound: number;
  readonly mostRounds: number;
  readonly chains: number;
  readonly warmup: number;
  readonly draws: number;
  /** Effective number of draws wanted of the posterior after the correction, and of a fit without a trial. */
  readonly effective: number;
  readonly effectiveLeftOut: number;
  /** Draws that are simulated for either, at most. */
  readonly mostExact: number;
  readonly mostLeftOut: number;
  /** Draws that are kept of the posterior. */
  readonly keep: number;
  readonly seed: number;
}

/** Minutes on two cores; for trying out. */
export const quickSettings: FitSettings = {
  people: 128,
  modePeople: 128,
  modeIterations: 10,
  around: 500,
  perRound: 250,
  mostRounds: 2,
  chains: 4,
  warmup: 100,
  draws: 250,
  effective: 100,
  effectiveLeftOut: 25,
  mostExact: 600,
  mostLeftOut: 75,
  keep: 300,
  seed: 1,
};

export const fullSettings: FitSettings = {
  people: 512,
  modePeople: 256,
  modeIterations: 12,
  around: 500,
  perRound: 300,
  mostRounds: 5,
  chains: 4,
  warmup: 200,
  draws: 800,
  effective: 420,
  effectiveLeftOut: 45,
  mostExact: 1600,
  mostLeftOut: 75,
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
  /** Share of the correction that was made. */
  readonly correction: number;
  /** Tail of the weights (below 0.7 they can be trusted), and Kish's effective number; then those of the whole correction. */
  readonly paretoK: number;
  readonly effectiveSize: number;
  readonly wholeParetoK: number;
  readonly wholeEffectiveSize: number;
}

/** How far the first points lie from the mode, in SDs of the normal distribution there. */
const inflation = 1;
/**
 * Share of what the emulator missed by which draws are weighted: the square root of exact over emulated density. The whole of it
 * leaves too few effective draws; half of it gives a density between the two, which is wider than either where they differ.
 */
const correction = 0.5;
/** The emulator is good enough when this share of its draws stays effective after the correction. */
const enoughEffective = 0.35;
/** Draws that are simulated at once for a correction; what they give tells whether more are needed. */
const batch = 100;

/**
 * Finds the posterior of a model whose likelihood takes seconds to compute. The mode is found first; then an emulator of
 * every expected outcome (a quadratic response surface, and what it misses interpolated by kriging) is taught at points
 * around it, the posterior that it implies is sampled by Hamiltonian chains, and it is taught again at draws of theirs,
 * round by round, until most of a round's draws stay effective when weighted by exact over emulated density. Draws of
 * the last chains are simulated and weighted so (Pareto-smoothed importance sampling), which mends what the emulator
 * misses and tells how much it was, until the effective number that is wanted has come together. Because outcomes are
 * emulated and not the likelihood, the posterior without some of the targets costs no new teaching (`withoutTargets`).
 */
export class Fit {
  readonly #weights: Float64Array;
  readonly #points: Float64Array[] = [];
  readonly #expected: Float64Array[] = [];
  #emulator: Emulator | undefined;
  #starts: readonly Float64Array[] = [];
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
    const { around, perRound, mostRounds, modeIterations, modePeople, chains } = this.settings;
    const { targets, dimensions } = this;
    // Where to begin needs no great precision.
    const roughly: Evaluate = (points) => this.simulate(points, modePeople);
    const mode = await findMode(targets, this.#weights, dimensions, roughly, modeIterations, this.log);
    this.#starts = this.#around(mode, chains);
    await this.#evaluate(this.#around(mode, around));
    this.#emulator = this.#taught();
    this.log(`${this.#points.length} points, emulator residual ${this.#emulator.residual.toFixed(3)}`);
    for (let round = 0; round < mostRounds; round++) {
      const { points } = this.#sample(this.#weights, round, shortened(this.settings));
      this.#starts = points.filter(everyNth(points.length, chains));
      const chosen = points.filter(everyNth(points.length, perRound));
      const { ofAll, error } = this.#weighed(this.#weights, chosen, await this.#evaluate(chosen));
      const effective = ofAll.effectiveSize / ofAll.weights.length;
      this.#emulator = this.#taught();
      this.log(
        `round ${round + 1}: ${this.#points.length} points, emulator residual ${this.#emulator.residual.toFixed(3)}; before this round: error ${error.toFixed(2)}, Pareto k ${ofAll.paretoK.toFixed(2)}, ${(100 * effective).toFixed(0)} % effective`,
      );
      if (effective > enoughEffective && round > 0) break;
    }
  }

  /** The posterior on all fitted targets. */
  posterior(): Promise<WeightedDraws> {
    const { effective, mostExact } = this.settings;
    return this.#corrected(this.#weights, effective, mostExact, 1000, this.settings);
  }

  /** The posterior without the targets that `left` names. */
  withoutTargets(left: (target: Target) => boolean): Promise<WeightedDraws> {
    const { effectiveLeftOut, mostLeftOut } = this.settings;
    return this.#corrected(
      fittedWeights(this.targets, (target) => !left(target)),
      effectiveLeftOut,
      mostLeftOut,
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
    const lines = new Float64Array(targets.length);
    const slopes = new Float64Array(targets.length);
    const d = dimensions.length;
    const { chains, acceptance } = sampleHamiltonian({
      logDensity: (x, gradient) => {
        emulator.lines(x, lines);
        const height = logPosteriorOfLines(targets, weights, dimensions, x, lines, slopes, gradient);
        emulator.pullBack(x, slopes, gradient);
        return height - emulator.distancePenalty(x, gradient);
      },
      starts: this.#starts,
      lower: emulator.lower,
      warmup: settings.warmup,
      draws: settings.draws,
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
      acceptance,
    };
  }

  /** Weighs draws of the emulated posterior, which expect `rows`, by what the emulator missed. */
  #weighed(weights: Float64Array, chosen: readonly Float64Array[], rows: readonly Float64Array[]) {
    const { targets, dimensions } = this;
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
    return {
      points,
      expected,
      error: sdOf(logRatios),
      ofAll: smoothWeights(logRatios),
      ...smoothWeights(logRatios.map((ratio) => correction * ratio)),
    };
  }

  async #corrected(
    weights: Float64Array,
    wanted: number,
    most: number,
    stage: number,
    settings: FitSettings,
  ): Promise<WeightedDraws> {
    const { points: all, rHat, effectiveDraws, acceptance } = this.#sample(weights, stage, settings);
    // Any first part of this order is spread over the chains and along them.
    const order = shuffled(all, settings.seed);
    const rows: Float64Array[] = [];
    const simulateTo = async (count: number) => {
      rows.push(...(await this.#evaluate(order.slice(rows.length, Math.min(count, most, order.length)))));
      return this.#weighed(weights, order.slice(0, rows.length), rows);
    };
    let found = await simulateTo(wanted);
    while (found.effectiveSize < wanted && rows.length < Math.min(most, order.length))
      found = await simulateTo(rows.length + batch);
    const { points, expected, paretoK, effectiveSize, ofAll, error: emulatorError } = found;
    return {
      points,
      expected,
      weights: found.weights,
      diagnostics: {
        rHat,
        effectiveDraws,
        acceptance,
        correction,
        paretoK,
        effectiveSize,
        wholeParetoK: ofAll.paretoK,
        wholeEffectiveSize: ofAll.effectiveSize,
        emulatorError,
      },
    };
  }
}

/** The draws in an order that only the seed decides. */
function shuffled(points: readonly Float64Array[], seed: number): Float64Array[] {
  const keys = points.map((_, i) => new RandomStream(seed, i, 101).uniform());
  return [...points.keys()].sort((a, b) => keys[a]! - keys[b]!).map((i) => points[i]!);
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
