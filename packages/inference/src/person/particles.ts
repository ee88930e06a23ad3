import { exp, log, normalCdf, normalQuantile, RandomStream } from '@bifrons/engine';
import {
  cohortTaskName,
  personColumns,
  traitCount,
  type CohortSetup,
  type ModelPool,
  type PeopleSpec,
  type RunOptions,
} from '@bifrons/model';
import { effectiveSampleSize, systematicResample } from '../statistics/weights.js';
import type { History } from './history.js';

/** Virtual people who could be the person: hidden traits (uniform on 0 to 1), and the world each lives in. */
export interface Particles {
  readonly traits: readonly (readonly number[])[];
  readonly worlds: readonly number[];
}

/** How the visits changed the crowd. */
export interface Conditioning {
  readonly visits: number;
  /** Kish's effective number of the people drawn before the visits, weighted by what the visits say. */
  readonly effectiveSampleSize: number;
  /** Whether the crowd was moved step by step to where the visits point, because too few of the first were like it. */
  readonly rejuvenated: boolean;
  /** Posterior predictive p of the visits (sum of squared standardised misses); small: the model cannot produce them. */
  readonly predictiveP: number;
}

/** Fewer effective people than this are rejuvenated. */
const fewEffective = 200;
/** Share of the people that stays effective in one step of tempering. */
const keptShare = 0.5;
/** Moves of every particle after each step, and their length: z' = √(1 − s²) z + s ξ. */
const movesPerStep = 3;
const moveLengths = [0.7, 0.4, 0.2] as const;
/** Candidates drawn for one place before a run is given up. */
const mostAttempts = 200;

const initialStream = 11;
const moveStream = 12;

/** The crowd for one person: how it is drawn, simulated and conditioned. */
export class Crowd {
  constructor(
    private readonly people: PeopleSpec,
    private readonly seed: number,
    private readonly size: number,
    private readonly readingSd: number,
    private readonly pool: ModelPool,
    private readonly options: Pick<RunOptions, 'signal'>,
  ) {}

  /** Everybody who has active, stable disease, as the population has them: before any response is seen. */
  async drawn(): Promise<Particles> {
    const traits = new Array<readonly number[]>(this.size);
    const worlds = Array.from({ length: this.size }, (_, i) => i);
    let open = worlds;
    for (let attempt = 0; open.length > 0; attempt++) {
      if (attempt === mostAttempts) throw new Error('the calibration does not describe people like this one');
      for (const i of open) {
        const stream = new RandomStream(this.seed, i, initialStream + 64 * attempt);
        traits[i] = Array.from({ length: traitCount }, () => stream.uniform());
      }
      const tried = { traits: open.map((i) => traits[i]!), worlds: open.map((i) => worlds[i]!) };
      const passed = await this.simulate(tried, [[{ fromWeek: 0, drug: null }]], [0]);
      open = open.filter((_, k) => Number.isNaN(passed[k]![0]));
    }
    return { traits, worlds };
  }

  /** SALT of each particle, regimen by regimen and week by week; NaN when it would not have been enrolled. */
  async simulate(
    { traits, worlds }: Particles,
    regimens: CohortSetup['regimens'],
    weeks: readonly number[],
  ): Promise<Float64Array[]> {
    const setup: CohortSetup = {
      seed: this.seed,
      people: this.people,
      regimens,
      weeks,
      resolution: 'averaged',
      given: { traits, worlds },
    };
    const rows: Float64Array[] = [];
    for await (const block of this.pool.run({
      task: cohortTaskName,
      setup,
      subjects: worlds.length,
      ...this.options,
    }))
      for (let i = 0; i < block.count; i++)
        rows.push(block.rows.slice(i * block.rowLength + personColumns.length, (i + 1) * block.rowLength));
    return rows;
  }

  /**
   * The crowd in which the visits are likely: importance sampling, and where that leaves too few, a sequence of ever
   * stronger likelihoods with resampling and moves that keep the distribution (Del Moral, Doucet & Jasra 2006, J. R.
   * Stat. Soc. B 68:411; the moves are those of Cotter et al. 2013, Stat. Sci. 28:424, and a new world now and then).
   */
  async conditioned(
    before: Particles,
    history: History,
  ): Promise<{ particles: Particles; conditioning: Conditioning }> {
    const weeks = [0, ...history.visits.map(({ week }) => week)];
    const simulate = (particles: Particles) => this.simulate(particles, [history.taken], weeks);
    let scores = await simulate(before);
    let logs = Float64Array.from(scores, (row) => this.#logLikelihood(row, history));
    const first = effectiveSampleSize(weightsOf(logs, 1));
    const rejuvenated = first < fewEffective;
    let particles = before;
    let power = 0;
    for (let step = 0; power < 1; step++) {
      const next = rejuvenated ? nextPower(logs, power, keptShare * this.size) : 1;
      const stream = new RandomStream(this.seed, step, moveStream);
      const chosen = systematicResample(weightsOf(logs, next - power), this.size, stream.uniform());
      particles = pick(particles, chosen);
      scores = Array.from(chosen, (i) => scores[i]!);
      logs = Float64Array.from(chosen, (i) => logs[i]!);
      power = next;
      for (let move = 0; rejuvenated && move < movesPerStep; move++) {
        const proposed = this.#proposed(particles, step, move);
        const tried = await simulate(proposed);
        const accepted = tried.map((row, i) => {
          const height = this.#logLikelihood(row, history);
          const u = new RandomStream(
            this.seed,
            i,
            moveStream + 64 * (step * movesPerStep + move + 1) + 1,
          ).uniform();
          return log(u) < power * (height - logs[i]!) ? height : undefined;
        });
        particles = {
          traits: particles.traits.map((traits, i) =>
            accepted[i] === undefined ? traits : proposed.traits[i]!,
          ),
          worlds: particles.worlds.map((world, i) =>
            accepted[i] === undefined ? world : proposed.worlds[i]!,
          ),
        };
        scores = scores.map((row, i) => (accepted[i] === undefined ? row : tried[i]!));
        logs = logs.map((height, i) => accepted[i] ?? height);
      }
    }
    return {
      particles,
      conditioning: {
        visits: history.visits.length,
        effectiveSampleSize: first,
        rejuvenated,
        predictiveP: this.#predictiveP(scores, history),
      },
    };
  }

  /** Normal error of the reading; a score of 0 or 100 says only that it was that or beyond. */
  #logLikelihood(row: Float64Array, { visits }: History): number {
    let sum = 0;
    for (const [k, { salt }] of visits.entries()) {
      const truth = row[k + 1]!;
      if (Number.isNaN(truth)) return Number.NEGATIVE_INFINITY;
      const z = (salt - truth) / this.readingSd;
      if (salt <= 0 || salt >= 100) sum += log(Math.max(1e-300, normalCdf(salt <= 0 ? z : -z)));
      else sum -= 0.5 * z * z;
    }
    return sum;
  }

  #proposed({ traits, worlds }: Particles, step: number, move: number): Particles {
    const s = moveLengths[move % moveLengths.length]!;
    const kept = Math.sqrt(1 - s * s);
    const proposals = worlds.map((world, i) => {
      const stream = new RandomStream(this.seed, i, moveStream + 64 * (step * movesPerStep + move + 1));
      const moved = traits[i]!.map((u) => normalCdf(kept * normalQuantile(u) + s * stream.normal()));
      const other = stream.uniform() < 0.5 ? Math.floor(stream.uniform() * this.size) : world;
      return { traits: moved.map((u) => Math.min(1 - 1e-12, Math.max(1e-12, u))), world: other };
    });
    return { traits: proposals.map((p) => p.traits), worlds: proposals.map((p) => p.world) };
  }

  /** Mean over the crowd of the chance that readings of a particle miss it by more than the visits do. */
  #predictiveP(scores: readonly Float64Array[], { visits }: History): number {
    const chances = scores.map((row) => {
      const misses = visits.reduce((sum, { salt }, k) => {
        const z = (salt - row[k + 1]!) / this.readingSd;
        return sum + z * z;
      }, 0);
      return chiSquaredAbove(misses, visits.length);
    });
    return chances.reduce((a, b) => a + b, 0) / chances.length;
  }
}

/** P(χ² > x) with n degrees of freedom, by the recurrence over n (Abramowitz & Stegun 26.4.4 and 26.4.5). */
export function chiSquaredAbove(x: number, n: number): number {
  if (x <= 0) return 1;
  const half = x / 2;
  let sum = n % 2 === 0 ? 0 : 2 * normalCdf(-Math.sqrt(x));
  let term = n % 2 === 0 ? exp(-half) : Math.sqrt((2 * x) / Math.PI) * exp(-half);
  for (let k = n % 2 === 0 ? 0 : 1; k < n; k += 2) {
    sum += term;
    term *= n % 2 === 0 ? half / (k / 2 + 1) : x / (k + 2);
  }
  return Math.min(1, sum);
}

function pick({ traits, worlds }: Particles, chosen: Uint32Array): Particles {
  return {
    traits: Array.from(chosen, (i) => traits[i]!),
    worlds: Array.from(chosen, (i) => worlds[i]!),
  };
}

/** Normalised weights in proportion to the likelihood to a power. */
function weightsOf(logs: Float64Array, power: number): Float64Array {
  const top = logs.reduce((a, b) => Math.max(a, b));
  const weights = logs.map((height) => exp(power * (height - top)));
  const sum = weights.reduce((a, b) => a + b);
  return weights.map((weight) => weight / sum);
}

/** The power, at most 1, at which so many people stay effective (bisection). */
function nextPower(logs: Float64Array, from: number, effective: number): number {
  if (effectiveSampleSize(weightsOf(logs, 1 - from)) >= effective) return 1;
  let [low, high] = [0, 1 - from];
  for (let k = 0; k < 40; k++) {
    const middle = (low + high) / 2;
    if (effectiveSampleSize(weightsOf(logs, middle)) >= effective) low = middle;
    else high = middle;
  }
  return from + Math.max(low, 1e-6);
}
