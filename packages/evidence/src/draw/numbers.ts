import { english, phrase, type Phrase, type Say } from '@bifrons/language';
import type { CountMeasure } from '../effects/two-arm.js';

const names: Record<CountMeasure, Phrase> = {
  RD: phrase('risk difference'),
  RR: phrase('risk ratio'),
  OR: phrase('odds ratio'),
};
/** The name of a measure as it is written beside figures. */
export const nameOf = (measure: CountMeasure, say: Say = english): string => say(names[measure]);

/** Differences in percentage points, ratios with two or three digits. */
export function shown(measure: CountMeasure, value: number, say: Say): string {
  if (measure === 'RD') return say.fixed(100 * value, 1);
  return say.fixed(value, value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

export const axisName = (measure: CountMeasure, say: Say): string =>
  measure === 'RD' ? say('risk difference, percentage points') : nameOf(measure, say);

/** A place on the axis: percentage points, or the ratio. */
export const tickText = (measure: CountMeasure, tick: number, say: Say): string =>
  measure === 'RD' ? say.fixed(100 * tick, 0) : say.number(tick, 10);

/** An estimate with its limits: "1.82 (1.20 to 2.75)". */
export function interval(
  measure: CountMeasure,
  one: { readonly value: number; readonly lower: number; readonly upper: number },
  say: Say = english,
): string {
  return say('{value} ({lower} to {upper})', {
    value: shown(measure, one.value, say),
    lower: shown(measure, one.lower, say),
    upper: shown(measure, one.upper, say),
  });
}

/** Every number of a comparison in words: how the studies disagree. */
export function disagreement(
  {
    i2,
    tau2,
    q,
    df,
    p,
  }: {
    readonly i2: number | null;
    readonly tau2: number;
    readonly q: number;
    readonly df: number;
    readonly p: number | null;
  },
  say: Say = english,
): string {
  if (i2 === null || p === null) return say('one study: no heterogeneity to judge');
  return say('I² {i2} %, τ² {tau2}, Q {q} on {df} df, p {p}', {
    i2: say.number(i2),
    tau2: say.number(Number(tau2.toPrecision(2)), 10),
    q: say.fixed(q, 2),
    df,
    p: p < 0.001 ? `< ${say.number(0.001, 3)}` : say.fixed(p, 3),
  });
}
