import { certaintyNames, type Certainty } from '@bifrons/inference';
import type { Say } from '@bifrons/language';
import type { BenefitId } from '../benefit/aim.js';
import type { HarmId, OptionHarm } from '../harm/harm.js';
import { oneIn, worstCaseRatio } from '../harm/told.js';
import type { WeighedOption, Weighing } from '../weighing.js';
import type { OutcomeRow, OutcomeTable } from './content.js';
import { countText, optionName, outcomeName } from './names.js';

/** The benefits, option by option; the loss after a stop is told of those who have something to lose. */
export function benefitTables(weighing: Weighing, say: Say): OutcomeTable[] {
  return weighing.aims
    .filter(({ kind }) => kind !== 'lose')
    .map(({ id }) => ({
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
    certainty: certaintyTold(outcome.certainty, say),
    notes: [],
  };
}

export function harmTables(weighing: Weighing, ids: readonly HarmId[], say: Say): OutcomeTable[] {
  return weighing.harms
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

function harmRow(option: WeighedOption, harm: OptionHarm, weighing: Weighing, say: Say): OutcomeRow {
  const { standing, without, weeks, notMoreOftenThan } = harm;
  const told = option.isNoDrug ? without : harm.with;
  const named = { option: optionName(option, say) };
  if (standing === 'not-known' || (option.isNoDrug && without === null))
    return unknownRow(option, option.isNoDrug ? harm.told : say('no number could be computed'), say);
  const notes = [
    ...(option.isNoDrug ? [] : harm.notes),
    ...(harm.worstCase === null ? [] : [worstCaseRatio(harm.worstCase.ratio, say)]),
    ...(standing === 'trial'
      ? [
          weeks === null || weeks === weighing.horizonWeeks
            ? say('counted in a trial')
            : say('counted in a trial over {weeks} weeks', { weeks }),
        ]
      : []),
    ...(standing === 'trial' && without !== null
      ? [
          say('in the same trial without the medicine: {count}', {
            count: countText(without.value, say),
          }),
        ]
      : []),
    ...(harm.sources.some(({ kind, unverified }) => kind === 'medicine' && unverified)
      ? [say('not checked in the original source')]
      : []),
  ];
  const most =
    notMoreOftenThan === null
      ? null
      : say('no difference shown; if there is one, at most 1 in {people}', {
          people: oneIn(notMoreOftenThan, say),
        });
  if (told === null)
    return {
      ...named,
      icons: { of: 100, filled: null, interval: null },
      words: say('no difference shown'),
      range:
        notMoreOftenThan === null
          ? null
          : say('if there is one, at most 1 in {people}', { people: oneIn(notMoreOftenThan, say) }),
      certainty: certaintyTold(harm.certainty, say),
      notes,
    };
  return {
    ...named,
    icons: { of: 100, filled: told.value, interval: told.interval },
    words: ofHundred(told.value, say),
    range: most ?? (told.interval && rangeText(told.interval, say)),
    certainty: certaintyTold(harm.certainty, say),
    notes,
  };
}

const unknownRow = (option: WeighedOption, why: string, say: Say): OutcomeRow => ({
  option: optionName(option, say),
  icons: { of: 100, filled: null, interval: null },
  words: say('nobody knows'),
  range: null,
  certainty: null,
  notes: [why],
});

const certaintyTold = (certainty: Certainty | null, say: Say): OutcomeRow['certainty'] =>
  certainty && {
    level: certainty.level,
    words: say(certaintyNames[certainty.level]),
  };

const ofHundred = (value: number, say: Say): string =>
  say('{count} of 100', { count: countText(value, say) });

export const rangeText = ([low, high]: readonly [number, number], say: Say): string =>
  say('it may be {low} to {high}', { low: countText(low, say), high: countText(high, say) });
