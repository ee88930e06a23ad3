import { phrase } from '@bifrons/language';
import { twoSided } from '../distributions.js';
import type { Effect } from '../effects/effect.js';
import { checkCounts, countEffect, type TwoArmCounts } from '../effects/two-arm.js';
import { NotPoolableError } from '../not-poolable.js';

/** Regression of effects on their precision: whether small studies differ from large ones. */
export interface AsymmetryTest {
  readonly slope: number;
  readonly se: number;
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
}

/** Weighted least-squares line; the spread around it is estimated. */
function slopeTest(y: readonly number[], x: readonly number[], w: readonly number[]): AsymmetryTest {
  const df = y.length - 2;
  if (df < 1)
    throw new NotPoolableError(
      phrase('a test of funnel asymmetry needs three studies, there are {n}', { n: y.length }),
    );
  const total = w.reduce((sum, weight) => sum + weight, 0);
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value, i) => sum + w[i]! * value, 0) / total;
  const [mx, my] = [mean(x), mean(y)];
  const sxx = x.reduce((sum, value, i) => sum + w[i]! * (value - mx) ** 2, 0);
  if (!(sxx > 1e-12 * total * mx ** 2))
    throw new NotPoolableError(phrase('all studies are equally precise: a funnel cannot be asymmetric'));
  const slope = x.reduce((sum, value, i) => sum + w[i]! * (value - mx) * (y[i]! - my), 0) / sxx;
  const rest = y.reduce((sum, value, i) => sum + w[i]! * (value - my - slope * (x[i]! - mx)) ** 2, 0);
  const se = Math.sqrt(rest / df / sxx);
  if (se === 0)
    throw new NotPoolableError(
      phrase('the studies lie exactly on a line: the test has no spread to compare with'),
    );
  return { slope, se, statistic: slope / se, df, p: twoSided(slope / se, df) };
}

/** Do small studies show other effects than large ones? The test of Egger and others (1997). */
export function eggerTest(effects: readonly Effect[]): AsymmetryTest {
  return slopeTest(
    effects.map(({ estimate }) => estimate),
    effects.map(({ variance }) => Math.sqrt(variance)),
    effects.map(({ variance }) => 1 / variance),
  );
}

/** The test of Peters and others (2006) for odds ratios: log odds ratio on the inverse of the number of people. */
export function petersTest(studies: readonly TwoArmCounts[]): AsymmetryTest {
  for (const { events1, n1, events2, n2 } of studies) {
    checkCounts(events1, n1);
    checkCounts(events2, n2);
  }
  const people = studies.map(({ n1, n2 }) => n1 + n2);
  const events = studies.map(({ events1, events2 }) => events1 + events2);
  return slopeTest(
    studies.map((counts) => countEffect('OR', counts).estimate),
    people.map((n) => 1 / n),
    people.map((n, i) => (events[i]! * (n - events[i]!)) / n),
  );
}
