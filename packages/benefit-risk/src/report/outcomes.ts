import type { Say } from '@bifrons/language';
import { benefitIds, type BenefitId } from '../benefit/outcomes.js';
import { harmIds, type HarmId, type HarmUnknown } from '../harm/harm.js';
import type { WeighedHarm, WeighedOption, Weighing } from '../weighing.js';
import type { OutcomeRow, OutcomeTable } from './content.js';
import { countText, optionName, outcomeName } from './names.js';

/** The benefits, option by option; the loss after a stop is told of those who have something to lose. */
export function benefitTables(weighing: Weighing, say: Say): OutcomeTable[] {
  return benefitIds
    .filter((id) => id !== 'lose-20')
    .map((id) => ({
      outcome: outcomeName(id, weighing, say),
      rows: weighing.options.map((option) => benefitRow(option, id, say)),
    }));
}

function benefitRow(option: WeighedOption, id: BenefitId, say: Say): OutcomeRow {
  const { benefits } = option;
  const outcome = benefits.known ? benefits.outcomes.find((one) => one.id === id) : undefined;
  if (outcome === undefined) return unknownRow(option, say('we cannot compute this for this medicine'), say);
  const { per100, interval } = outcome.expected;
  return {
    option: optionName(option, say),
    icons: { of: 100, filled: per100, interval },
    words: ofHundred(per100, say),
    range: rangeText(interval, say),
    notes: [],
  };
}

/** Harms that were counted on at least one of the medicines themselves. */
export function countedHarms({ options }: Weighing): HarmId[] {
  return harmIds.filter((id) =>
    options.some(({ isNoDrug, harms }) =>
      harms.some(
        (harm) =>
          harm.harm === id && harm.known && !isNoDrug && harm.sources.some(({ borrowed }) => !borrowed),
      ),
    ),
  );
}

export function harmTables(weighing: Weighing, ids: readonly HarmId[], say: Say): OutcomeTable[] {
  return countedHarms(weighing)
    .filter((id) => ids.includes(id))
    .map((id) => ({
      outcome: outcomeName(id, weighing, say),
      rows: weighing.options.map((option) =>
        harmRow(
          option,
          option.harms.find(({ harm }) => harm === id)!,
          weighing,
          say,
        ),
      ),
    }));
}

function harmRow(option: WeighedOption, harm: WeighedHarm, weighing: Weighing, say: Say): OutcomeRow {
  if (!harm.known) return unknownRow(option, unknownWords(harm.why, say), say);
  const { per100, interval, sources, basis, weeks, onPlacebo } = harm;
  const rates = sources.flatMap((source) => (source.kind === 'rate' ? [source.rate] : []));
  const others = sources.flatMap((source) =>
    source.kind === 'rate' && source.borrowed && source.rate.drug !== null ? [source.rate.drug] : [],
  );
  const notes = [
    interval === null && say('how exact this is was not printed'),
    others.length > 0 && say('counted on another medicine: {drug}', { drug: say.list([...new Set(others)]) }),
    basis === 'trial-share' &&
      (weeks === null || weeks === weighing.horizonWeeks
        ? say('counted in a trial')
        : say('counted in a trial over {weeks} weeks', { weeks })),
    onPlacebo != null &&
      say('in the same trial without the medicine: {count}', { count: countText(onPlacebo, say) }),
    rates.some(({ setting }) => setting === 'background') && say('counted in health records, not in a trial'),
    rates.some(({ alike, differs }) => alike === 'unknown' || differs.length > others.length) &&
      say('in people who differ from you: {who}', { who: rates[0]!.population }),
    sources.some(({ unverified }) => unverified) && say('not checked in the original source'),
  ];
  return {
    option: optionName(option, say),
    icons: { of: 100, filled: per100, interval },
    words: ofHundred(per100, say),
    range: interval && rangeText(interval, say),
    notes: notes.filter((note) => note !== false),
  };
}

const unknownRow = (option: WeighedOption, why: string, say: Say): OutcomeRow => ({
  option: optionName(option, say),
  icons: { of: 100, filled: null, interval: null },
  words: say('nobody knows'),
  range: null,
  notes: [why],
});

/** Why nobody knows. */
export function unknownWords(why: HarmUnknown, say: Say): string {
  switch (why) {
    case 'not-observed':
      return say('nobody has counted it');
    case 'only-in-other-people':
      return say('it was counted only in people who are not like you');
    case 'none-seen':
      return say('nobody had it, but how many people were watched was not printed');
    case 'several-medicines':
      return say('it cannot be put together for several medicines');
  }
}

const ofHundred = (value: number, say: Say): string =>
  say('{count} of 100', { count: countText(value, say) });

export const rangeText = ([low, high]: readonly [number, number], say: Say): string =>
  say('it may be {low} to {high}', { low: countText(low, say), high: countText(high, say) });
