import { independentDifference, numberNeeded } from '../estimate.js';
import type { HarmDifference, WeighedHarm } from '../weighing.js';
import type { HarmEstimate } from './harm.js';

/**
 * Each option's harms beside those of "no drug". Rates of different people are independent, and their difference is told
 * only with its interval; a share of a trial has its own comparator (`onPlacebo`) and none over the horizon.
 */
export function harmsAgainst(options: readonly (readonly HarmEstimate[])[], bare: number): WeighedHarm[][] {
  return options.map((harms, k) =>
    harms.map((harm, h) => ({
      ...harm,
      againstNoDrug: k === bare ? null : differenceOf(harm, options[bare]![h]!),
    })),
  );
}

function differenceOf(of: HarmEstimate, against: HarmEstimate): HarmDifference {
  if (!of.known || !against.known) return { known: false, why: 'unknown' };
  if (of.basis !== 'rate' || against.basis !== 'rate') return { known: false, why: 'not-over-the-horizon' };
  if (of.interval === null || against.interval === null) return { known: false, why: 'interval-unknown' };
  const estimate = independentDifference(
    { per100: of.per100, interval: of.interval },
    { per100: against.per100, interval: against.interval },
  );
  return { known: true, difference: { ...estimate, needed: numberNeeded(estimate) } };
}
