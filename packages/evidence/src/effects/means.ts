import { phrase } from '@bifrons/language';
import gammaln from '@stdlib/math-base-special-gammaln';
import { NotPoolableError } from '../not-poolable.js';
import type { Effect } from './effect.js';

/** Mean, standard deviation and number of people in the treated arm (1) and in the control arm (2). */
export interface TwoArmMeans {
  readonly mean1: number;
  readonly sd1: number;
  readonly n1: number;
  readonly mean2: number;
  readonly sd2: number;
  readonly n2: number;
}

function check({ sd1, n1, sd2, n2 }: TwoArmMeans): void {
  if (!(sd1 > 0 && sd2 > 0 && n1 > 1 && n2 > 1))
    throw new NotPoolableError(
      phrase('a mean needs a standard deviation above 0 and at least two people in each arm'),
    );
}

/** The difference of two means, the first less the second, in the unit of the means. */
export function meanDifference(arms: TwoArmMeans): Effect {
  check(arms);
  const { mean1, sd1, n1, mean2, sd2, n2 } = arms;
  return { estimate: mean1 - mean2, variance: sd1 ** 2 / n1 + sd2 ** 2 / n2 };
}

/** Hedges' g with the exact correction for small samples (Hedges 1981) and its large-sample variance. */
export function standardisedMeanDifference(arms: TwoArmMeans): Effect {
  check(arms);
  const { mean1, sd1, n1, mean2, sd2, n2 } = arms;
  const df = n1 + n2 - 2;
  const correction = Math.exp(gammaln(df / 2) - gammaln((df - 1) / 2)) / Math.sqrt(df / 2);
  const pooled = Math.sqrt(((n1 - 1) * sd1 ** 2 + (n2 - 1) * sd2 ** 2) / df);
  const g = (correction * (mean1 - mean2)) / pooled;
  return { estimate: g, variance: 1 / n1 + 1 / n2 + g ** 2 / (2 * (n1 + n2)) };
}
