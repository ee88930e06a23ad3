import { exp, log, normalCdf, normalQuantile } from '@bifrons/engine';

/** How alpha is spent over looks: little at first (O’Brien–Fleming) or evenly (Pocock). */
export type Spending = 'obrien-fleming' | 'pocock';

/** What must be passed at each look, the last of which is the end. */
export interface Boundaries {
  /** Shares of the people whose results are in, ascending, the last 1. */
  readonly at: readonly number[];
  /** Normal deviates. */
  readonly deviates: readonly number[];
  /** Alpha that has been spent with each look. */
  readonly spent: readonly number[];
}

/** Chances of a trial that follows boundaries, at some size of effect. */
export interface Operation {
  /** To end with a win at each look, having not ended before. */
  readonly wins: readonly number[];
  /** Share of the people whose results have to be waited for, on average. */
  readonly expected: number;
}

/**
 * Alpha that may have been spent at a share of the information. K. K. G. Lan & D. L. DeMets, Discrete sequential boundaries
 * for clinical trials, Biometrika 70 (1983) 659–663: their functions like those of O'Brien and Fleming and of Pocock.
 */
export function spentAt(spending: Spending, alpha: number, at: number): number {
  return spending === 'obrien-fleming'
    ? 2 * (1 - normalCdf(normalQuantile(1 - alpha / 2) / Math.sqrt(at)))
    : alpha * log(1 + (Math.E - 1) * at);
}

/**
 * One-sided boundaries by a spending function; `at` holds the interim looks only. Two sides of alpha are each a boundary of
 * half of it: that a trial ends on one side and would have gone on to win on the other is left out, which costs below 1e-6.
 */
export function boundariesOf(spending: Spending, alpha: number, interim: readonly number[]): Boundaries {
  const at = [...interim, 1];
  const spent = at.map((share) => spentAt(spending, alpha, share));
  const deviates: number[] = [];
  let before: Going | undefined;
  at.forEach((share, k) => {
    const wanted = spent[k]! - (spent[k - 1] ?? 0);
    // What is spent in one look falls as the boundary rises.
    let [low, high] = [-9, 9];
    const going = before;
    const spentBy = (deviate: number) =>
      going === undefined ? 1 - normalCdf(deviate) : winning(going, share, deviate, 0);
    for (let i = 0; i < 50; i++) {
      const middle = (low + high) / 2;
      if (spentBy(middle) > wanted) low = middle;
      else high = middle;
    }
    deviates.push((low + high) / 2);
    before = goOn(before, share, deviates[k]!, 0);
  });
  return { at, deviates, spent };
}

/** What comes of boundaries when the statistic of the whole trial has mean `drift`. */
export function operationOf({ at, deviates }: Boundaries, drift: number): Operation {
  const wins: number[] = [];
  let before: Going | undefined;
  let [expected, left] = [0, 1];
  at.forEach((share, k) => {
    const deviate = deviates[k]!;
    const won =
      before === undefined
        ? 1 - normalCdf(deviate - drift * Math.sqrt(share))
        : winning(before, share, deviate, drift);
    wins.push(won);
    const ends = k === at.length - 1 ? left : won;
    expected += share * ends;
    left -= won;
    if (k < at.length - 1) before = goOn(before, share, deviate, drift);
  });
  return { wins, expected };
}

/**
 * The drift at which boundaries reach a power, over that of a trial without interim looks, squared: how many more people the
 * looks cost at most.
 */
export function inflationOf(boundaries: Boundaries, power: number): { inflation: number; drift: number } {
  const alpha = boundaries.spent.at(-1)!;
  const fixed = normalQuantile(1 - alpha) + normalQuantile(power);
  const miss = (drift: number) => operationOf(boundaries, drift).wins.reduce((a, b) => a + b) - power;
  // Secants: the looks move the drift by a few percent, over which the power is all but straight.
  let [before, drift] = [fixed, 1.02 * fixed];
  let [missed, missing] = [miss(before), miss(drift)];
  for (let i = 0; i < 20 && Math.abs(missing) > 1e-11 && missing !== missed; i++) {
    const next = drift - (missing * (drift - before)) / (missing - missed);
    [before, missed] = [drift, missing];
    [drift, missing] = [next, miss(next)];
  }
  return { drift, inflation: (drift * drift) / (fixed * fixed) };
}

/** Trials that go on after a look: where their Brownian motion is (points, weights of a quadrature, density). */
interface Going {
  readonly at: number;
  readonly points: Float64Array;
  readonly mass: Float64Array;
}

/** Even, so that Simpson's rule applies. */
const steps = 400;
const reach = 8;

const density = (x: number): number => 0.3989422804014327 * exp(-0.5 * x * x);

/** Those of `before` that do not win at a look. Armitage, McPherson & Rowe, J. R. Stat. Soc. A 132 (1969) 235–244. */
function goOn(before: Going | undefined, share: number, deviate: number, drift: number): Going {
  const sd = Math.sqrt(share);
  const upper = deviate * sd;
  const lower = Math.min(drift * share, upper) - reach * sd;
  const width = (upper - lower) / steps;
  const points = Float64Array.from({ length: steps + 1 }, (_, i) => lower + i * width);
  const mass = points.map((x, i) => {
    const simpson = ((i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2) * width) / 3;
    if (before === undefined) return (simpson * density((x - drift * share) / sd)) / sd;
    const step = share - before.at;
    const spread = Math.sqrt(step);
    let sum = 0;
    for (let j = 0; j <= steps; j++)
      sum += before.mass[j]! * density((x - before.points[j]! - drift * step) / spread);
    return (simpson * sum) / spread;
  });
  return { at: share, points, mass };
}

/** Chance to have gone on and then to pass a boundary. */
function winning(before: Going, share: number, deviate: number, drift: number): number {
  const step = share - before.at;
  const [upper, spread] = [deviate * Math.sqrt(share), Math.sqrt(step)];
  let sum = 0;
  before.points.forEach((x, j) => {
    sum += before.mass[j]! * (1 - normalCdf((upper - x - drift * step) / spread));
  });
  return sum;
}
