import { phrase } from '@bifrons/language';
import { reach, twoSided } from '../distributions.js';
import { checkCounts, type CountMeasure, type TwoArmCounts } from '../effects/two-arm.js';
import { NotPoolableError } from '../not-poolable.js';
import type { Coefficient } from './fit.js';

const sumOf = <T>(items: readonly T[], f: (item: T) => number): number =>
  items.reduce((sum, item) => sum + f(item), 0);

function coefficient(estimate: number, variance: number, level: number): Coefficient {
  const se = Math.sqrt(variance);
  const half = reach(level) * se;
  return { estimate, se, lower: estimate - half, upper: estimate + half, p: twoSided(estimate / se) };
}

/**
 * One common effect by Mantel and Haenszel (1959), with the variances of Greenland and Robins (1985), Robins, Breslow and
 * Greenland (1986) and Sato (1989). Empty cells need no correction. @throws NotPoolableError when no study has an event.
 */
export function mantelHaenszel(
  measure: CountMeasure,
  studies: readonly TwoArmCounts[],
  level = 0.95,
): Coefficient {
  const cells = studies.map(({ events1: a, n1, events2: c, n2 }) => {
    checkCounts(a, n1);
    checkCounts(c, n2);
    return { a, b: n1 - a, c, d: n2 - c, n1, n2, n: n1 + n2 };
  });
  if (measure === 'RD') {
    const weight = sumOf(cells, ({ n1, n2, n }) => (n1 * n2) / n);
    const estimate = sumOf(cells, ({ a, c, n1, n2, n }) => (a * n2 - c * n1) / n) / weight;
    const skew = sumOf(
      cells,
      ({ a, c, n1, n2, n }) => c * (n1 / n) ** 2 - a * (n2 / n) ** 2 + ((n1 / n) * (n2 / n) * (n2 - n1)) / 2,
    );
    const spread = sumOf(cells, ({ a, c, n1, n2, n }) => (a * (n2 - c)) / n / 2 + (c * (n1 - a)) / n / 2);
    const variance = (estimate * skew + spread) / weight ** 2;
    return coefficient(estimate, requireSpread(variance), level);
  }
  const top = sumOf(cells, ({ a, d, n2, n }) => (a * (measure === 'RR' ? n2 : d)) / n);
  const bottom = sumOf(cells, ({ b, c, n1, n }) => (c * (measure === 'RR' ? n1 : b)) / n);
  if (top === 0 || bottom === 0) throw new NotPoolableError(noEvents);
  const estimate = Math.log(top / bottom);
  if (measure === 'RR') {
    const spread = sumOf(cells, ({ a, c, n1, n2, n }) => (n1 / n) * (n2 / n) * (a + c) - (a * c) / n);
    return coefficient(estimate, requireSpread(spread / (top * bottom)), level);
  }
  const p = ({ a, d, n }: (typeof cells)[number]): number => (a + d) / n;
  const r = ({ a, d, n }: (typeof cells)[number]): number => (a * d) / n;
  const s = ({ b, c, n }: (typeof cells)[number]): number => (b * c) / n;
  const variance =
    sumOf(cells, (t) => p(t) * r(t)) / (2 * top ** 2) +
    sumOf(cells, (t) => p(t) * s(t) + (1 - p(t)) * r(t)) / (2 * top * bottom) +
    sumOf(cells, (t) => (1 - p(t)) * s(t)) / (2 * bottom ** 2);
  return coefficient(estimate, requireSpread(variance), level);
}

const noEvents = phrase(
  'no events in one of the arms over all studies: a ratio cannot be pooled; ask for the risk difference',
);

function requireSpread(variance: number): number {
  if (!(variance > 0)) throw new NotPoolableError(noEvents);
  return variance;
}

/** The one-step odds ratio of Peto (Yusuf and others 1985), for rare events. @throws NotPoolableError without events. */
export function peto(studies: readonly TwoArmCounts[], level = 0.95): Coefficient {
  let excess = 0;
  let variance = 0;
  for (const { events1, n1, events2, n2 } of studies) {
    checkCounts(events1, n1);
    checkCounts(events2, n2);
    const n = n1 + n2;
    const events = events1 + events2;
    excess += events1 - (events * n1) / n;
    if (n > 1) variance += (events * (n - events) * n1 * n2) / (n ** 2 * (n - 1));
  }
  if (!(variance > 0))
    throw new NotPoolableError(phrase('no study has both people with and people without an event'));
  return coefficient(excess / variance, 1 / variance, level);
}
