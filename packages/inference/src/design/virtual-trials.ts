import { normalQuantile, RandomStream } from '@bifrons/engine';
import { betaDraw, binomialDraw } from '../statistics/beta-binomial.js';
import { boundariesOf, type Boundaries, type Spending } from './boundaries.js';
import { deviateOfMeans, sharesWin, type ShareTest } from './comparison.js';
import { Rejections, type Graph } from './multiplicity.js';

/** What an arm's people have in truth: a share of them a response, or a mean and what is between people. */
export type Truth =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'mean'; readonly mean: number; readonly sd: number };

/** How a trial decides. The control is the first arm, the treatments follow in the order of their tests. */
export interface Plan {
  readonly graph: Graph;
  /** One-sided. */
  readonly alpha: number;
  readonly looks?: { readonly at: readonly number[]; readonly spending: Spending };
  /** 1 where more is better, −1 where less is. */
  readonly better: 1 | -1;
  /** In the unit of the truth: of a share from 0 to 1. */
  readonly margin: number;
  readonly test: ShareTest | 'welch' | 'baseline-adjusted';
  /** Equal arms of different trials differ by that share of the variance between people (`betweenTrials`). */
  readonly differ: number;
}

/** What came of many virtual trials; each chance with its Monte Carlo error. */
export interface Tally {
  readonly trials: number;
  /** Of each treatment by itself. */
  readonly each: readonly Chance[];
  readonly any: Chance;
  readonly all: Chance;
  /** Share of the people whose results had to be waited for, on average. */
  readonly expected: number;
}

export interface Chance {
  readonly chance: number;
  /** Standard error by the number of virtual trials, and of worlds that they lie in. */
  readonly se: number;
}

const perArm = 64;

/** Boundaries by the alpha that a hypothesis has: a graph hands on few values. */
class BoundaryBook {
  readonly #known = new Map<number, Boundaries>();
  constructor(private readonly plan: Plan) {}

  deviate(look: number, share: number): number {
    const alpha = Math.min(0.5, this.plan.alpha * share);
    const { looks } = this.plan;
    let found = this.#known.get(alpha);
    if (found === undefined) {
      found =
        looks === undefined
          ? { at: [1], deviates: [normalQuantile(1 - alpha)], spent: [alpha] }
          : boundariesOf(looks.spending, alpha, looks.at);
      this.#known.set(alpha, found);
    }
    return found.deviates[look]!;
  }
}

/**
 * Draws trials from what is true of the arms and lets each decide as planned. People are not simulated again: counts are binomial
 * around an arm's share, means normal around its mean, so that ten thousand trials take a second. Trial number t lives in world
 * t mod (number of worlds); its random numbers depend on the seed, on t and on the arm alone, so that trials of other sizes and
 * truths are the same trials (common random numbers). `sizes`: people with a result, arm by arm.
 */
export function runTrials(
  plan: Plan,
  worlds: readonly (readonly Truth[])[],
  sizes: readonly number[],
  trials: number,
  seed: number,
): Tally {
  const at = [...(plan.looks?.at ?? []), 1];
  const stages = sizes.map((n) => at.map((share) => (share === 1 ? n : Math.max(2, Math.round(share * n)))));
  const book = new BoundaryBook(plan);
  const m = sizes.length - 1;
  const wins = Array.from({ length: m + 2 }, () => new Float64Array(worlds.length));
  const counted = new Float64Array(worlds.length);
  let waited = 0;
  for (let t = 0; t < trials; t++) {
    const w = t % worlds.length;
    const arms = worlds[w]!.map((truth, a) => drawArm(truth, stages[a]!, plan.differ, seed, t, a));
    const rejections = new Rejections(plan.graph);
    let look = 0;
    for (; ; look++) {
      rejections.test((i, share) => passes(plan, arms[i + 1]!, arms[0]!, look, book.deviate(look, share)));
      if (look === at.length - 1 || rejections.isOver) break;
    }
    waited += at[look]!;
    counted[w]!++;
    const { won } = rejections;
    won.forEach((is, i) => (wins[i]![w]! += Number(is)));
    wins[m]![w]! += Number(won.some(Boolean));
    wins[m + 1]![w]! += Number(won.every(Boolean));
  }
  const chances = wins.map((inWorld) => chanceOf(inWorld, counted));
  return {
    trials,
    each: chances.slice(0, m),
    any: chances[m]!,
    all: chances[m + 1]!,
    expected: waited / trials,
  };
}

/** Wins in each world; trials of one world are alike, so that between several worlds their spread is that of the worlds. */
function chanceOf(wins: Float64Array, counted: Float64Array): Chance {
  const trials = counted.reduce((a, b) => a + b);
  const chance = wins.reduce((a, b) => a + b) / trials;
  if (counted.length === 1) return { chance, se: Math.sqrt((chance * (1 - chance)) / trials) };
  const squares = wins.reduce((sum, won, w) => {
    const miss = won - chance * counted[w]!;
    return sum + miss * miss;
  }, 0);
  const worlds = counted.length;
  return { chance, se: Math.sqrt((squares * worlds) / (worlds - 1)) / trials };
}

/** What an arm has at each look. */
type Seen =
  | { readonly kind: 'share'; readonly events: readonly number[]; readonly n: readonly number[] }
  | {
      readonly kind: 'mean';
      readonly means: readonly number[];
      readonly sds: readonly number[];
      readonly n: readonly number[];
    };

function drawArm(
  truth: Truth,
  stages: readonly number[],
  differ: number,
  seed: number,
  t: number,
  a: number,
): Seen {
  const own = new RandomStream(seed, t, a * perArm);
  const added = stages.map((n, k) => n - (stages[k - 1] ?? 0));
  const streamOf = (k: number) => new RandomStream(seed, t, a * perArm + 1 + k);
  if (truth.kind === 'share') {
    const share = differ > 0 ? betaDraw(truth.share, 1 / differ - 1, own) : truth.share;
    let events = 0;
    return {
      kind: 'share',
      events: added.map((n, k) => (events += binomialDraw(n, share, streamOf(k)))),
      n: stages,
    };
  }
  const { sd } = truth;
  const mean = truth.mean + Math.sqrt(differ) * sd * own.normal();
  let sum = 0;
  const draws = added.map((n, k) => {
    const stream = streamOf(k);
    sum += n * mean + Math.sqrt(n) * sd * stream.normal();
    const nu = stages[k]! - 1;
    // Chi-square over its degrees of freedom: E. B. Wilson & M. M. Hilferty, Proc. Natl Acad. Sci. 17 (1931) 684–688.
    const root = Math.max(0, 1 - 2 / (9 * nu) + stream.normal() * Math.sqrt(2 / (9 * nu)));
    return [sum / stages[k]!, sd * Math.sqrt(root * root * root)] as const;
  });
  return { kind: 'mean', means: draws.map(([one]) => one), sds: draws.map(([, one]) => one), n: stages };
}

function passes(plan: Plan, treatment: Seen, control: Seen, look: number, deviate: number): boolean {
  const { better, margin, test } = plan;
  if (treatment.kind === 'share' && control.kind === 'share') {
    const counted = ({ events, n }: typeof treatment) => ({
      events: better === 1 ? events[look]! : n[look]! - events[look]!,
      n: n[look]!,
    });
    return sharesWin(test as ShareTest, counted(treatment), counted(control), margin, deviate);
  }
  if (treatment.kind === 'share' || control.kind === 'share') throw new TypeError('arms of two kinds');
  const measured = ({ means, sds, n }: typeof treatment) => ({
    mean: better * means[look]!,
    sd: sds[look]!,
    n: n[look]!,
  });
  const covariates = test === 'baseline-adjusted' ? 1 : 0;
  return deviateOfMeans(measured(treatment), measured(control), -margin, covariates) >= deviate;
}
