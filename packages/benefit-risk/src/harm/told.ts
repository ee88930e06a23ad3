import { harms, type Harms } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { countText } from '../report/names.js';
import type { Part } from './background.js';
import { actsOnTheWholeBody, type Effect } from './effect.js';
import type { Figure, HarmId } from './harm.js';
import type { RiskPerson } from './risk-person.js';
import { factorWords } from './sources.js';
import type { Spell } from './spells.js';
import type { TrialShare } from './trial-shares.js';

/** A number of people, "1 in so many", with two figures. Rounded down: a harm is never made rarer. */
export function oneIn(people: number, say: Say): string {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(people)) - 1);
  return say.number(people < 10 ? Math.floor(10 * people) / 10 : step * Math.floor(people / step), 1);
}

export function background(without: Figure | null, weeks: number, say: Say): string {
  return without === null
    ? say('How often it happens without a medicine was not read.')
    : say('Without a medicine {count} of 100 in {weeks} weeks.', {
        count: countText(without.value, say),
        weeks,
      });
}

export function more(withIt: Figure, without: Figure, nnh: Figure, say: Say): string {
  return say(
    '{with} of 100 with it, {without} without: one more in every {people} treated ({low} to {high}).',
    {
      with: countText(withIt.value, say),
      without: countText(without.value, say),
      people: oneIn(nnh.value, say),
      low: oneIn(nnh.interval[0], say),
      high: oneIn(nnh.interval[1], say),
    },
  );
}

export const notShown = (people: number, say: Say): string =>
  say('No difference shown; if there is one, not more often than 1 in {people}.', {
    people: oneIn(people, say),
  });

export function worstCase(ratio: Figure, difference: Figure, say: Say): string {
  return say(
    'Worst credible case, from older people with rheumatoid arthritis, against TNF inhibitors: {ratio, number} times ({low, number} to {high, number}), at most 1 in {people}.',
    {
      ratio: rounded(ratio.value),
      low: rounded(ratio.interval[0]),
      high: rounded(ratio.interval[1]),
      people: oneIn(100 / difference.interval[1], say),
    },
  );
}

/** The same without its bound, which "at most 1 in" of the row holds already: one note for all options. */
export const worstCaseRatio = (ratio: Figure, say: Say): string =>
  say(
    'Worst credible case, from older people with rheumatoid arthritis, against TNF inhibitors: {ratio, number} times ({low, number} to {high, number}).',
    {
      ratio: rounded(ratio.value),
      low: rounded(ratio.interval[0]),
      high: rounded(ratio.interval[1]),
    },
  );

export function notKnown(without: Figure | null, spells: readonly Spell[], say: Say): string {
  const cream = spells.some(({ drug }) => !actsOnTheWholeBody(drug));
  const count = without === null ? null : countText(without.value, say);
  if (cream)
    return count === null
      ? say('Not known: no relative effect of a cream on it was read.')
      : say('Not known: no relative effect of a cream on it was read. Without a medicine {count} of 100.', {
          count,
        });
  return count === null
    ? say('Not known: no relative effect was read that a number could rest on.')
    : say(
        'Not known: no relative effect was read that a number could rest on. Without a medicine {count} of 100.',
        { count },
      );
}

export const onlyInTrials = (say: Say): string =>
  say('Counted only in trials, beside the placebo of each medicine.');

export const severalMedicines = (say: Say): string => say('Trials counted no such change of medicines.');

export const aboveCounted = (say: Say): string =>
  say('This dose is above every dose that was counted: the risk may be higher.');

export function trial(
  { with: share, without, weeks, ratios }: TrialShare,
  spells: readonly Spell[],
  say: Say,
): string {
  if (share !== null) {
    const count = countText(share.value, say);
    if (without === null) return say('{count} of 100 in trials; on placebo it was not printed.', { count });
    const placebo = countText(without.value, say);
    return weeks === null
      ? say('{count} of 100 in trials, {placebo} on placebo.', { count, placebo })
      : say('{count} of 100 in a trial of {weeks} weeks, {placebo} on placebo.', { count, placebo, weeks });
  }
  const [ratio] = ratios;
  if (ratio === undefined || !actsOnTheWholeBody(spells[0]!.drug))
    return say('No trial was read that counted it.');
  return say(
    'In trials {ratio, number} times the odds of placebo ({low, number} to {high, number}); how many of 100 was not read.',
    {
      ratio: rounded(ratio.ratio),
      low: rounded(ratio.interval[0]),
      high: rounded(ratio.interval[1]),
    },
  );
}

/** What must be known of a ratio: against what, of which medicines, at which dose. */
export function effectNotes({ basis }: Effect, say: Say): string[] {
  return [
    basis.set === 'tnf-inhibitor' &&
      say(
        'The ratio is against TNF inhibitors, in rheumatoid arthritis, in people of 65 and over, or of 50 and over with a risk of heart and vessels.',
      ),
    basis.of === 'class' && say('Counted for JAK inhibitors by mouth together, not for this medicine alone.'),
    basis.doseStep && say('More often at this dose than at the lower one.'),
  ].filter((note) => note !== false);
}

/** What must be known of the background of this person. */
export function personNotes(harm: HarmId, parts: readonly Part[], person: RiskPerson, say: Say): string[] {
  const from = parts.flatMap((part) => (part.from === undefined ? [] : [part.from]));
  const remembered = from.flatMap((one) => {
    if (one.kind === 'disease-not-read' || one.row.grade !== 'M') return [];
    if (one.kind === 'disease') return [say('the ratio of the disease')];
    return [one.kind === 'factor' ? factorWords(one.row.factor, say) : say('the background')];
  });
  return [
    remembered.length > 0 && say('Remembered, unverified: {what}.', { what: say.list(remembered) }),
    from.some(({ kind }) => kind === 'disease-not-read') &&
      say('How the disease changes it was not read: no change is assumed, within a factor of two.'),
    parts.length > 0 &&
      person.age < 18 &&
      say('Rates below 18 years were not read: those of the youngest adults are used.'),
    from.some((one) => one.kind === 'recurrence' && one.row.after === 'clot-untreated') &&
      say('The record does not say when the clot was: the first to the tenth year after it are possible.'),
    harm === 'vte' && person.hormoneReplacement && say('How hormone replacement changes it was not read.'),
    ...misfitsOf(harm, person).map(({ words }) => say(words)),
  ].filter((note) => note !== false);
}

/** Where the computed rates are known to differ from what was counted. */
export const misfitsOf = (harm: HarmId, { age, disease }: RiskPerson): Harms['misfits'] =>
  harms().misfits.filter(
    (one) =>
      one.harm === harm &&
      (one.disease === undefined || one.disease === disease) &&
      (one.ageBelow === undefined || age < one.ageBelow),
  );

const rounded = (value: number): number => Number(value.toPrecision(2));
