import { normalCdf } from '@bifrons/engine';
import { quantiles } from '@bifrons/model';
import { inflationOf, operationOf, type Boundaries } from './boundaries.js';
import {
  meansInterval,
  newcombeInterval,
  ratioInterval,
  scoreInterval,
  type Count,
  type Interval,
} from './comparison.js';
import type { WholeQuestion } from './question.js';
import type { ExpectedArm, ExpectedComparison } from './result.js';
import type { Truth } from './virtual-trials.js';
import type { Believed } from './worlds.js';

const valueOf = (truth: Truth): number => (truth.kind === 'share' ? truth.share : truth.mean);

/** What is believed of an arm; `differ`: how trials differ, as a share of the variance between people. */
export function expectedOf(
  { middle, worlds }: Believed,
  arm: number,
  differ: number,
  scale: number,
): Pick<ExpectedArm, 'estimate' | 'range90' | 'sd'> {
  const truth = middle[arm]!;
  const values = Float64Array.from(worlds, (world) => valueOf(world[arm]!));
  const [low = 0, high = 0] = quantiles(values, [0.05, 0.95]);
  const centre = valueOf(truth);
  const people = truth.kind === 'share' ? centre * (1 - centre) : truth.sd * truth.sd;
  const trials = 1.6448536269514722 * Math.sqrt(differ * people);
  const widened = (end: number) => Math.sqrt((end - centre) * (end - centre) + trials * trials);
  const within = (value: number) => (truth.kind === 'share' ? Math.min(1, Math.max(0, value)) : value);
  return {
    estimate: scale * centre,
    range90: [scale * within(centre - widened(low)), scale * within(centre + widened(high))],
    ...(truth.kind === 'mean' ? { sd: scale * truth.sd } : {}),
  };
}

/** The intervals of an analysis that finds what is expected. */
export function comparisonOf(
  treatment: Truth,
  control: Truth,
  n: number,
  m: number,
  question: WholeQuestion,
  scale: number,
): Omit<ExpectedComparison, 'id'> {
  const inPercent = ([lower, upper]: Interval): Interval => [scale * lower, scale * upper];
  if (treatment.kind === 'mean' && control.kind === 'mean') {
    // Of two orders of treatments the difference counts twice.
    const part = question.crossover === undefined ? 1 : 0.5;
    const [a, b] = [
      { ...treatment, n },
      { ...control, n: m },
    ] as const;
    const [lower, upper] = meansInterval(a, b, 0.95, question.test === 'baseline-adjusted' ? 1 : 0);
    return {
      difference: scale * part * (treatment.mean - control.mean),
      interval: inPercent([part * lower, part * upper]),
    };
  }
  const [a, b] = [
    { events: valueOf(treatment) * n, n },
    { events: valueOf(control) * m, n: m },
  ] satisfies [Count, Count];
  return {
    difference: scale * (valueOf(treatment) - valueOf(control)),
    interval: inPercent(scoreInterval(a, b, 0.95)),
    newcombe: inPercent(newcombeInterval(a, b, 1.959963984540054)),
    ratio: { estimate: valueOf(treatment) / valueOf(control), interval: ratioInterval(a, b, 0.95) },
  };
}

/** What somebody assumes of the arms, control first; undefined where nobody does. */
export function assumedTruths({ assumed, control, treatments }: WholeQuestion): Truth[] | undefined {
  if (assumed === undefined) return undefined;
  return [control, ...treatments].map((id): Truth => {
    const { percent, mean = 0, sd = 1 } = assumed[id]!;
    return percent === undefined ? { kind: 'mean', mean, sd } : { kind: 'share', share: percent / 100 };
  });
}

/** What interim looks cost: at most, and on average when the power is what is wanted; p-values as the sides are counted. */
export function lookCost(
  boundaries: Boundaries,
  power: number,
  sides: 1 | 2,
): { readonly p: readonly number[]; readonly inflation: number; readonly expected: number } {
  const { inflation, drift } = inflationOf(boundaries, power);
  return {
    p: boundaries.deviates.map((z) => sides * (1 - normalCdf(z))),
    inflation,
    expected: inflation * operationOf(boundaries, drift).expected,
  };
}
