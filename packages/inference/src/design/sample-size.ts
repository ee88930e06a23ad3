import { normalQuantile } from '@bifrons/engine';
import { inflationOf, boundariesOf } from './boundaries.js';
import type { Plan, Truth } from './virtual-trials.js';

/** Sizes of the arms of a trial, in the proportions of `ratio`, the smallest arm having `smallest` people. */
export function sizesOf(ratio: readonly number[], smallest: number): number[] {
  const least = Math.min(...ratio);
  return ratio.map((part) => Math.max(2, Math.ceil((smallest * part) / least - 1e-9)));
}

/** People of all arms from whom on a search gives up. */
export const mostPeople = 40_000;

/**
 * The smallest trial, in steps of one person of the smallest arm, whose chance reaches a target: doubled until it does, then by
 * halves. The chance has to rise with the size, as it does with common random numbers but for the steps of counts. Null where
 * `mostPeople` do not reach it.
 */
export async function smallestTrial(
  ratio: readonly number[],
  target: number,
  chanceOf: (sizes: readonly number[]) => number | Promise<number>,
): Promise<readonly number[] | null> {
  const total = (smallest: number) => sizesOf(ratio, smallest).reduce((a, b) => a + b);
  const reaches = async (smallest: number) => (await chanceOf(sizesOf(ratio, smallest))) >= target;
  let high = 8;
  while (!(await reaches(high))) {
    high *= 2;
    if (total(high) > mostPeople) return null;
  }
  let low = high === 8 ? 1 : high / 2;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (await reaches(middle)) high = middle;
    else low = middle;
  }
  return sizesOf(ratio, high);
}

/**
 * Sizes by normal approximation for the comparison that needs most, with all of the alpha that its hypothesis starts with: of shares with the
 * pooled variance under the hypothesis (J. L. Fleiss, Statistical Methods for Rates and Proportions, 2nd ed. 1981, eq. 3.14), of means
 * with the known one; times what interim looks cost. Undefined with a margin for shares, or where the treatment is not better.
 */
export function byFormula(
  plan: Plan,
  truth: readonly Truth[],
  ratio: readonly number[],
  power: number,
): number[] | undefined {
  const [control, ...treatments] = truth;
  const needed = treatments.map((treatment, i): number | undefined => {
    const weight = plan.graph.weights[i]!;
    if (weight <= 0) return undefined;
    const za = normalQuantile(1 - plan.alpha * weight);
    const zb = normalQuantile(power);
    const k = ratio[i + 1]! / ratio[0]!;
    if (treatment.kind === 'share' && control!.kind === 'share') {
      const [p1, p0] = [treatment.share, control!.share];
      const effect = plan.better * (p1 - p0);
      if (plan.margin > 0 || effect <= 0) return undefined;
      const pooled = (k * p1 + p0) / (k + 1);
      const root =
        za * Math.sqrt(pooled * (1 - pooled) * (1 + 1 / k)) +
        zb * Math.sqrt(p0 * (1 - p0) + (p1 * (1 - p1)) / k);
      return (root * root) / (effect * effect);
    }
    if (treatment.kind !== 'mean' || control!.kind !== 'mean') return undefined;
    const effect = plan.better * (treatment.mean - control!.mean) + plan.margin;
    if (effect <= 0) return undefined;
    const variance = control!.sd * control!.sd + (treatment.sd * treatment.sd) / k;
    return ((za + zb) * (za + zb) * variance) / (effect * effect);
  });
  if (needed.some((n) => n === undefined)) return undefined;
  const looks =
    plan.looks === undefined
      ? 1
      : inflationOf(boundariesOf(plan.looks.spending, plan.alpha, plan.looks.at), power).inflation;
  const most = looks * Math.max(...needed.map((n) => n!));
  return ratio.map((part) => Math.ceil((most * part) / ratio[0]! - 1e-9));
}

/** Totals at which power is drawn: from few people to somewhat more than the largest trial in question. */
export function totals(largest: number): number[] {
  const step = Math.max(2, (1.25 * largest) / 12);
  return Array.from({ length: 12 }, (_, i) => Math.round((i + 1) * step));
}
