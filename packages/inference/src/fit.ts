import { multiplyLower, RandomStream } from '@bifrons/engine';
import { Emulator } from './emulated-targets.js';
import { weightsOf } from './likelihood.js';
import { findMode, type Mode } from './mode.js';
import type { Dimension } from './parameter-space.js';
import { logPosterior, logPosteriorOfLines } from './posterior-density.js';
import { summarizeChains } from './statistics/convergence.js';
import { sampleHamiltonian } from './statistics/hamiltonian.js';
import { smoothWeights } from './statistics/pareto.js';
import type { Target } from './targets.js';

/** How much a fit computes: virtual people, iterations, draws. */
export interface FitSettings {
  /** Virtual people per population of a draw that is scored or checked. */
  readonly people: number;
  /** Of a point that the emulator is taught with; there are many, and no two meet the same people. */
  readonly teachingPeople: number;
  /** Iterations of the search for the mode, at most. */
  readonly modeIterations: number;
  /** Points at which the emulator is taught before any draw of its own is simulated. */
  readonly around: number;
  /** Draws of the emulated posterior that are simulated in each round, to teach the emulator what it misses. */
  readonly perRound: number;
  readonly rounds: number;
  readonly chains: number;
  readonly warmup: number;
  /** Of each chain. */
  readonly draws: number;
  /** Draws that are simulated in two sets of people, to find what the emulator misses. */
  readonly checked: number;
  /** Draws of a fit without a trial. */
  readonly perFold: number;
  /** Draws that are kept of the posterior. */
  readonly keep: number;
  readonly seed: number;
}

/** Minutes on two cores; for trying out. */
export const quickSettings: FitSettings = {
  people: 256,
  teachingPeople: 128,
  modeIterations: 10,
  around: 700,
  perRound: 400,
  rounds: 3,
  chains: 4,
  warmup: 200,
  draws: 500,
  checked: 100,
  perFold: 40,
  keep: 400,
  seed: 1,
};

/** The settings that `npm run calibrate` fits with. */
export const fullSettings: FitSettings = {
  people: 512,
  teachingPeople: 256,
  modeIterations: 12,
  around: 1000,
  perRound: 900,
  rounds: 6,
  chains: 4,
  warmup: 400,
  draws: 2000,
  checked: 300,
  perFold: 60,
  keep: 500,
  seed: 1,
};

/** What some points, in standard coordinates, expect of each target in so many people, those of each from a number on. */
export type SimulatePoints = (
  points: readonly Float64Array[],
  people: number,
  firstPeople: readonly number[],
) => Promise<readonly Float64Array[]>;

/** Draws of a posterior, equally likely: points in standard coordinates. */
export interface Draws {
  readonly points: readonly Float64Array[];
  readonly diagnostics: Diagnostics;
}

export interface Diagnostics {
  /** Of the chains, by dimension. */
  readonly rHat: readonly number[];
  readonly effectiveDraws: readonly number[];
  readonly acceptance: number;
}

/** What the emulator misses of the log posterior at draws of its own. */
export interface Check {
  readonly draws: number;
  /** SD of what two sets of people have in common. */
  readonly missed: number;
  /** SD of what one set of people adds by chance. */
  readonly chance: number;
  /** Share of draws that stay effective when weighted by simulated over emulated density, chance and all. */
  readonly effectiveShare: number;
  /** And when weighted by what the emulator learned from them. */
  readonly kept: number;
}

/** People with lower numbers are those in whom the mode is sought. */
const peopleOfMode = 1024;
/** How far the first points lie from the mode, in SDs of the normal distribution there. */
const inflation = 1;

/**
 * Finds the posterior of a model whose likelihood takes seconds to compute. The mode is found first; then an emulator of
 * every expected outcome (a quadratic response surface) is taught at points around it, the posterior that it implies is
 * sampled by Hamiltonian chains, and it is taught again at draws of theirs, round by round. Every point meets people of
 * its own, so that the surfaces average over far more people than any simulation has: with the same few for all points a
 * posterior adapts to them. At the end some draws are simulated in two sets of people, which tells what the emulator misses
 * from what is chance, and the last chains walk on what it learned from all of them. Because outcomes are emulated and not
 * the likelihood, the posterior without some of the targets costs little (`withoutTargets`).
 */
export class Fit {
  readonly #weights: Float64Array;
  readonly #points: Float64Array[] = [];
  readonly #expected: Float64Array[] = [];
  /** In how many people each point was simulated. */
  readonly #people: number[] = [];
  #emulator: Emulator | undefined;
  #starts: readonly Float64Array[] = [];
  #met = peopleOfMode;
  runs = 0;

  constructor(
    /** All targets; only those to be fitted have a weight. */
    readonly targets: readonly Target[],
    readonly dimensions: readonly Dimension[],
    readonly settings: FitSettings,
    private readonly simulate: SimulatePoints,
    private readonly log: (line: string) => void,
  ) {
    this.#weights = fittedWeights(targets, () => true);
  }

  /** Teaches the emulator. Call first. */
  async teach(): Promise<void> {
    const { around, perRound, rounds, modeIterations, teachingPeople, chains } = this.settings;
    const { targets, dimensions } = this;
    // Where to begin needs no great precision, but the same people at all points.
    const roughly = (points: readonly Float64Array[]) =>
      this.simulate(points, teachingPeople, new Array<number>(points.length).fill(0));
    const mode = await findMode(targets, this.#weights, dimensions, roughly, modeIterations, this.log);
    this.#starts = this.#around(mode, chains);
    await this.#learn(this.#around(mode, around), teachingPeople);
    this.#emulator = this.#taught();
    this.log(`${this.#points.length} points, emulator residual ${this.#emulator.residual.toFixed(3)}`);
    for (let round = 0; round < rounds; round++) {
      const { points } = this.#sample(this.#weights, round, shortened(this.settings));
      this.#starts = points.filter(everyNth(points.length, chains));
      await this.#learn(points.filter(everyNth(points.length, perRound)), teachingPeople);
      const { paretoK, effectiveSize } = this.#reweighted(this.#weights, points);
      this.log(
        `round ${round + 1}: ${this.#points.length} points, emulator residual ${this.#emulator.residual.toFixed(3)}; the last teaching: Pareto k ${paretoK.toFixed(2)}, ${((100 * effectiveSize) / points.length).toFixed(0)} % effective`,
      );
    }
  }

  /** The posterior on all fitted targets, and what the emulator missed before it learned from the check, too. */
  async posterior(): Promise<Draws & { readonly check: Check }> {
    const { checked, keep, people } = this.settings;
    const { points } = this.#sample(this.#weights, 1000, shortened(this.settings));
    const chosen = points.filter(everyNth(points.length, checked));
    const before = this.#emulator!;
    const one = await this.#learn(chosen, people);
    const other = await this.#learn(chosen, people);
    const check = this.#check(before, chosen, one, other);
    const lastTeaching = this.#reweighted(this.#weights, points);
    const { points: draws, diagnostics } = this.#sample(this.#weights, 1001, this.settings);
    return {
      points: draws.filter(everyNth(draws.length, keep)),
      diagnostics,
      check: { ...check, kept: lastTeaching.effectiveSize / points.length },
    };
  }

  /** The posterior without the targets that `left` names. */
  withoutTargets(left: (target: Target) => boolean): Draws {
    const { perFold } = this.settings;
    const weights = fittedWeights(this.targets, (target) => !left(target));
    const { points: draws, diagnostics } = this.#sample(weights, 2000, shortened(this.settings));
    return { points: draws.filter(everyNth(draws.length, perFold)), diagnostics };
  }

  /** Numbers of the first people of some draws, whom nobody has met yet. */
  newPeople(draws: number, people: number): number[] {
    const from = Math.ceil(this.#met / people) * people;
    this.#met = from + draws * people;
    return Array.from({ length: draws }, (_, i) => from + i * people);
  }

  /** Simulates points, each in people of its own, for the next teaching. */
  async #learn(points: readonly Float64Array[], people: number): Promise<readonly Float64Array[]> {
    this.runs += points.length;
    const rows = await this.simulate(points, people, this.newPeople(points.length, people));
    rows.forEach((row, i) => {
      if (!row.every(Number.isFinite)) return;
      this.#points.push(points[i]!);
      this.#expected.push(row);
      this.#people.push(people);
    });
    return rows;
  }

  /**
   * Points of little posterior density teach little: what counts is to be right where the draws are. Those of many people
   * teach more.
   */
  #taught(): Emulator {
    const { targets, dimensions } = this;
    const heights = this.#points.map((x, i) =>
      logPosterior(targets, this.#weights, dimensions, x, this.#expected[i]!),
    );
    const top = heights.reduce((a, b) => Math.max(a, b));
    const weights = heights.map((h, i) => {
      const below = (top - h) / dimensions.length;
      return this.#people[i]! / this.settings.teachingPeople / (1 + below * below);
    });
    return new Emulator(targets, dimensions, this.#points, this.#expected, Float64Array.from(weights));
  }

  /** Teaches the emulator with all that was simulated, and weighs draws of the one before. */
  #reweighted(weights: Float64Array, points: readonly Float64Array[]) {
    const before = this.#emulator!;
    const after = this.#taught();
    this.#emulator = after;
    return smoothWeights(
      Float64Array.from(
        points,
        (x) => this.#emulated(after, weights, x) - this.#emulated(before, weights, x),
      ),
    );
  }

  /** What the emulator misses at some draws that were simulated twice. */
  #check(
    emulator: Emulator,
    points: readonly Float64Array[],
    one: readonly Float64Array[],
    other: readonly Float64Array[],
  ): Omit<Check, 'kept'> {
    const both = points.flatMap((_, i) =>
      one[i]!.every(Number.isFinite) && other[i]!.every(Number.isFinite) ? [i] : [],
    );
    const ratios = (rows: (i: number) => Float64Array) =>
      Float64Array.from(both, (i) => {
        const x = points[i]!;
        return (
          logPosterior(this.targets, this.#weights, this.dimensions, x, rows(i)) -
          this.#emulated(emulator, this.#weights, x)
        );
      });
    const a = ratios((i) => one[i]!);
    const b = ratios((i) => other[i]!);
    const shared = covariance(a, b);
    const { effectiveSize } = smoothWeights(
      ratios((i) => one[i]!.map((value, k) => (value + other[i]![k]!) / 2)),
    );
    return {
      draws: both.length,
      missed: Math.sqrt(Math.max(0, shared)),
      chance: Math.sqrt(Math.max(0, (covariance(a, a) + covariance(b, b)) / 2 - shared)),
      effectiveShare: effectiveSize / both.length,
    };
  }

  /** Log posterior by an emulator, kept where it was taught. */
  #emulated(emulator: Emulator, weights: Float64Array, x: Float64Array): number {
    const expected = new Float64Array(this.targets.length);
    emulator.predict(x, expected);
    return logPosterior(this.targets, weights, this.dimensions, x, expected) - emulator.distancePenalty(x);
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

  #sample(
    weights: Float64Array,
    stage: number,
    settings: FitSettings,
  ): { readonly points: readonly Float64Array[]; readonly diagnostics: Diagnostics } {
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
      diagnostics: {
        rHat: summaries.map(({ rHat }) => rHat),
        effectiveDraws: summaries.map(({ bulkEss }) => bulkEss),
        acceptance,
      },
    };
  }
}

/** A third of the chains: a round of teaching, and a fit without a trial, need fewer draws. */
function shortened(settings: FitSettings): FitSettings {
  const third = (count: number) => Math.ceil(count / 3);
  return { ...settings, warmup: third(settings.warmup), draws: third(settings.draws) };
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

function covariance(a: Float64Array, b: Float64Array): number {
  const mean = (values: Float64Array) => values.reduce((x, y) => x + y) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  return a.reduce((sum, value, i) => sum + (value - ma) * (b[i]! - mb), 0) / (a.length - 1);
}
