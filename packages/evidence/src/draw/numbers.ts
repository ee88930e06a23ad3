import { countText } from '@bifrons/knowledge';
import { english, phrase, type Phrase, type Say } from '@bifrons/language';
import type { SelectedArm } from '../select/select.js';
import type { Measure } from '../effects/measure.js';

const names: Record<Measure, Phrase> = {
  RD: phrase('risk difference'),
  RR: phrase('risk ratio'),
  OR: phrase('odds ratio'),
  MD: phrase('difference of means'),
  SMD: phrase('standardised difference of means'),
};
/** The name of a measure as it is written beside figures. */
export const nameOf = (measure: Measure, say: Say = english): string => say(names[measure]);

/** Differences in percentage points, ratios with two or three digits. */
export function shown(measure: Measure, value: number, say: Say): string {
  if (measure === 'RD') return say.fixed(100 * value, 1);
  return say.fixed(value, value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

export const axisName = (measure: Measure, say: Say): string =>
  measure === 'RD' ? say('risk difference, percentage points') : nameOf(measure, say);

/** What an arm showed: “99/281”, or “12.4 (SD 3.1), n 40”. */
export function armText(
  { events, n, mean, derived }: Pick<SelectedArm, 'events' | 'n' | 'mean' | 'derived'>,
  say: Say = english,
): string {
  if (events !== null) return countText({ events, n, derived });
  if (mean === null) return say('{n, plural, one {# person} other {# people}}', { n });
  return say('{mean} (SD {sd}), n {n}', {
    mean: say.number(Number(mean.value.toPrecision(4)), 10),
    sd: say.number(Number(mean.sd.toPrecision(3)), 10),
    n,
  });
}

/** A study with its week, and whose it is: “BRAVE-AA1, week 36”; “Smith 2019, week 12, yours”. */
export function studyText(
  { name, week, own }: { readonly name: string; readonly week: number | null; readonly own: boolean },
  say: Say = english,
): string {
  const dated = week === null ? name : say('{study}, week {week}', { study: name, week });
  return own ? say('{study}, yours', { study: dated }) : dated;
}

/** A place on the axis: percentage points, or the ratio. */
export const tickText = (measure: Measure, tick: number, say: Say): string =>
  measure === 'RD' ? say.fixed(100 * tick, 0) : say.number(tick, 10);

/** An estimate with its limits: "1.82 (1.20 to 2.75)". */
export function interval(
  measure: Measure,
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
