import type { Say } from '@bifrons/language';
import { doseWords } from '@bifrons/safety';
import { countedByLabel } from '../harm/counted-by-label.js';
import { decisionIn } from '../diseases/registry.js';
import { ownCost, type OwnPrices } from '../own-price.js';
import type { WeighedOption, Weighing } from '../weighing.js';
import { countText, isPause, optionName } from './names.js';
import { rangeText } from './outcomes.js';

/** What the label says of an option for this person: the verdict and its gravest reasons. */
export function labelItems(option: WeighedOption, weighing: Weighing, say: Say): string[] {
  if (option.isNoDrug) return [say('You wait and watch. You can start a medicine later.')];
  const region = weighing.region === 'us' ? say('US') : say('EU');
  return [
    verdictWords(option.verdict, region, say),
    ...option.screened.flatMap(({ drug, screening }) => {
      if (screening === null) return [];
      const advised = screening.dose.recommended;
      const taken = option.segments.filter((step) => step.drug === drug);
      const other =
        advised !== null &&
        !taken.some((step) => step.doseMg === advised.doseMg && step.perDay === advised.perDay);
      const grave = screening.reasons
        .filter(
          ({ effect, state }) =>
            state === 'applies' && (effect === 'contraindicated' || effect === 'not-recommended'),
        )
        .slice(0, 2);
      return [
        ...grave.map(({ demand, because }) =>
          because.length === 0 ? demand : say('{reason}: {demand}', { reason: say.list(because), demand }),
        ),
        ...(other && advised !== null
          ? [say('The first dose that the label gives for you is {dose}.', { dose: doseWords(advised, say) })]
          : []),
        ...(screening.verdict === 'cannot-tell' && screening.missing.length > 0
          ? [
              say('{n, plural, one {# fact about you is} other {# facts about you are}} missing.', {
                n: screening.missing.length,
              }),
            ]
          : []),
        ...(screening.offLabel ? [say('This use is not in the label (off-label).')] : []),
      ];
    }),
    ...pauseBeyond(option, weighing, say),
  ];
}

/** A pause that is not over at the horizon: the numbers do not see its end. */
function pauseBeyond({ segments }: WeighedOption, { horizonWeeks }: Weighing, say: Say): string[] {
  return segments.flatMap(({ fromWeek }, k) =>
    fromWeek >= horizonWeeks && isPause(segments, k - 1)
      ? [
          say('The pause ends in week {end}, after the {weeks} weeks that are looked at here.', {
            end: fromWeek,
            weeks: horizonWeeks,
          }),
        ]
      : [],
  );
}

function verdictWords(verdict: WeighedOption['verdict'], region: string, say: Say): string {
  switch (verdict) {
    case null:
      return '';
    case 'eligible':
      return say('The {region} label allows it for you.', { region });
    case 'eligible-with-conditions':
      return say('The {region} label allows it for you under conditions.', { region });
    case 'cannot-tell':
      return say('Whether the {region} label allows it for you cannot be told yet.', { region });
    case 'not-recommended':
      return say('The {region} label advises against it for you.', { region });
    case 'contraindicated':
      return say('The {region} label says that you must not take it.', { region });
    case 'no-label':
      return say('There is no {region} label for it here.', { region });
  }
}

/** How an option is taken, and which tests and visits its label asks for up to the horizon. */
export function takingItems(
  { isNoDrug, burden, segments }: WeighedOption,
  weighing: Weighing,
  say: Say,
): string[] {
  if (isNoDrug) return [say('Nothing to take.')];
  const { doses, monitoring } = burden;
  const weeks = weighing.horizonWeeks;
  const injected = segments.every(({ drug, everyWeeks }) => drug === null || everyWeeks !== undefined);
  const times = injected
    ? say('{doses, number} injections in {weeks} weeks.', { doses, weeks })
    : say('{doses, number} doses in {weeks} weeks.', { doses, weeks });
  if (monitoring === null)
    return [times, say('Which tests are needed cannot be told: there is no label for it here.')];
  const due = [
    ...new Set(
      monitoring.entries.flatMap(({ status, what, kind }) =>
        status === 'done' || kind === 'review' ? [] : [what],
      ),
    ),
  ];
  const routine = [...new Set(monitoring.routine.map(({ what }) => what))];
  return [
    times,
    due.length === 0
      ? say('No test with a date is still to be done by the label.')
      : say('Still to be done by the label, in {visits, plural, one {# visit} other {# visits}}: {tests}.', {
          visits: monitoring.visits,
          tests: say.list(due),
        }),
    ...(routine.length === 0
      ? []
      : [say('Your team decides how often to check: {tests}.', { tests: say.list(routine) })]),
  ];
}

/** What the label counts, where nothing else is known of an option's harms. */
export function countedItems(option: WeighedOption, _: Weighing, say: Say): string[] {
  const counted = countedByLabel(option);
  if (counted.length === 0) return [];
  return [
    say(
      'All that is known of its harms are counts of its label, with the medicine against without: {counts}.',
      {
        counts: say.list(counted.map(({ statement }) => statement.words)),
      },
    ),
  ];
}

/** What a stop or a pause means for an option. */
export function stoppingItems(
  { isNoDrug, benefits, burden }: WeighedOption,
  weighing: Weighing,
  say: Say,
): string[] {
  if (isNoDrug) return [];
  const decision = decisionIn(weighing.disease);
  const loss = benefits.known
    ? benefits.outcomes.find(({ ofThoseWhoHadIt }) => ofThoseWhoHadIt !== undefined)?.ofThoseWhoHadIt
    : undefined;
  const tolerated = burden.monitoring?.pauses.flatMap((pause) => pause.tolerated) ?? [];
  return [
    loss == null
      ? decision.lossUnknown(say)
      : decision.lossWords(
          {
            weeks: weighing.horizonWeeks,
            count: countText(loss.per100, say),
            after: weighing.weeksAfterStop,
            range: rangeText(loss.interval, say),
          },
          say,
        ),
    ...tolerated.map(({ words }) => say('The label: {words}.', { words })),
  ];
}

export const namedItems = (
  weighing: Weighing,
  say: Say,
  itemsOf: (option: WeighedOption, weighing: Weighing, say: Say) => string[],
): { option: string; items: string[] }[] =>
  weighing.options
    .map((option) => ({ option: optionName(option, say), items: itemsOf(option, weighing, say) }))
    .filter(({ items }) => items.length > 0);

/** What an option costs at prices that somebody typed; nothing where there is none. */
export function costItems(option: WeighedOption, weighing: Weighing, prices: OwnPrices, say: Say): string[] {
  const cost = ownCost(option, weighing, prices);
  if (cost === null) return [];
  const { currency } = prices;
  const round = (amount: number): string => say.number(Number(amount.toPrecision(3)));
  const year = say('Cost by a price typed in here, without a source: {amount} {currency} a year.', {
    amount: round(cost.perYear),
    currency,
  });
  if (cost.perReached === null) return [year];
  const [low, high] = cost.perReached.interval;
  return [
    year,
    say(
      'For each additional person at the target after {weeks} weeks: {amount} {currency} ({low} to {high}).',
      {
        weeks: weighing.horizonWeeks,
        amount: round(cost.perReached.amount),
        low: round(low),
        high: round(high),
        currency,
      },
    ),
  ];
}
