import type { Say } from '@bifrons/language';
import { findDrug, injections, type TrialDesign } from '@bifrons/knowledge';
import { shownScores } from '../../subject/severity/scores.ts';
import { doseKey, isInjected } from './draft.ts';
import type { EndpointType, PerDay, StepDraft, TrialDraft } from '../../subject/state/trial-draft.ts';

type TrialResponse = NonNullable<TrialDesign['arms'][number]['selected']>['endpoints'][number];

/** “baricitinib 4 mg”, “ritlecitinib 8 mg twice a day”, “no drug”. What was not typed is a question mark. */
export function stepText(
  say: Say,
  { drug, amount, perDay, everyWeeks }: Omit<StepDraft, 'fromWeek'>,
): string {
  if (drug === null) return say('no drug');
  const name = (findDrug(drug) ?? injections.find(({ id }) => id === drug))?.name ?? drug;
  const values = { drug: name.toLowerCase(), amount: amount.trim() || '?' };
  if (isInjected(drug)) {
    const { drug: injected, amount: dose } = values;
    const weeks = everyWeeks.trim() || '?';
    return weeks === '1'
      ? say('{drug} {dose} mg every week', { drug: injected, dose })
      : say('{drug} {dose} mg every {weeks} weeks', { drug: injected, dose, weeks });
  }
  const inPercent = doseKey(drug) === 'strengthPercent';
  switch (perDay) {
    case 1:
      return inPercent ? say('{drug} {amount} %', values) : say('{drug} {amount} mg', values);
    case 2:
      return inPercent
        ? say('{drug} {amount} % twice a day', values)
        : say('{drug} {amount} mg twice a day', values);
    case 3:
      return inPercent
        ? say('{drug} {amount} % three times a day', values)
        : say('{drug} {amount} mg three times a day', values);
  }
}

/** The dose without its medicine, where there is little room. */
export function amountText(say: Say, { drug, amount }: Pick<StepDraft, 'drug' | 'amount'>): string {
  if (drug === null) return say('no drug');
  const values = { amount: amount.trim() || '?' };
  return doseKey(drug) === 'strengthPercent' ? say('{amount} %', values) : say('{amount} mg', values);
}

export function perDayText(say: Say, perDay: PerDay): string {
  return { 1: say('once a day'), 2: say('twice a day'), 3: say('three times a day') }[perDay];
}

/** The name of a score of a disease; of none, of its primary score. */
export function scoreName(say: Say, disease: string, measure: string | undefined): string {
  const [primary, ...others] = shownScores(disease);
  return say((others.find(({ id }) => id === measure) ?? primary!).short);
}

/** What an endpoint counts, with its value. */
export function endpointText(say: Say, disease: string, endpoint: TrialDesign['endpoints'][number]): string {
  const text = onceText(say, disease, endpoint);
  return endpoint.once === true ? say('{endpoint}, once by then', { endpoint: text }) : text;
}

function onceText(
  say: Say,
  disease: string,
  { measure, type, value = 0, fromWeek, of }: TrialDesign['endpoints'][number],
): string {
  const score = scoreName(say, disease, measure);
  switch (type) {
    case 'at-most':
      return say('{score} {value} or less', { score, value });
    case 'improvement-at-least':
      return say('{score} better by {value} % or more', { score, value });
    case 'worsening-at-least':
      return fromWeek === undefined
        ? say('{score} worse by {value} points or more', { score, value })
        : say('{score} worse by {value} points or more since week {fromWeek}', { score, value, fromWeek });
    case 'ever-worsened-by':
      return fromWeek === undefined
        ? say('{score} once worse by {value} points or more', { score, value })
        : say('{score} once worse by {value} points or more since week {fromWeek}', {
            score,
            value,
            fromWeek,
          });
    case 'mean-change':
      return say('Mean change of {score}, percent', { score });
    case 'mean-change-points':
      return say('Mean change of {score}, points', { score });
    case 'improvement-points-at-least':
      return say('{score} better by {value} points or more', { score, value });
    case 'both':
      return of === undefined ? say('two responses at once') : responsesText(say, disease, of, 'all');
  }
}

/** Several responses, all or any of which a person has. */
export function responsesText(
  say: Say,
  disease: string,
  responses: readonly TrialResponse[],
  match: 'all' | 'any',
): string {
  return responses
    .map((one) => endpointText(say, disease, { ...one, weeks: [] }))
    .reduce((one, other) =>
      match === 'all' ? say('{one} and {other}', { one, other }) : say('{one} or {other}', { one, other }),
    );
}

/** What kind of thing an endpoint counts, to choose it by. */
export function endpointKindText(say: Say, type: EndpointType): string {
  switch (type) {
    case 'at-most':
      return say('at most');
    case 'improvement-at-least':
      return say('better by at least, percent');
    case 'improvement-points-at-least':
      return say('better by at least, points');
    case 'worsening-at-least':
      return say('worse by at least');
    case 'ever-worsened-by':
      return say('once worse by at least');
    case 'mean-change':
      return say('mean change, percent');
    case 'mean-change-points':
      return say('mean change, points');
    case 'both':
      return say('two responses at once');
  }
}

/** The unit of an endpoint's value, if it has one. */
export function valueUnit(say: Say, type: EndpointType): string {
  return type === 'improvement-at-least' ? '%' : type === 'at-most' ? '' : say('points');
}

/** How a trial counts, where that is not as in the trials of the fit: a sentence for each. */
export function countingTexts(say: Say, { missing, observation }: NonNullable<TrialDraft['kept']>): string[] {
  const { background, rescue, flare, raters, diary, dropOutPerWeek, ...rest } = observation ?? {};
  const left = rest.missing ?? missing;
  return [
    ...(isGiven(background) ? [say('What the file gives beside the medicines is kept.')] : []),
    ...(rescue?.freely === 0 ? [say('Nobody is rescued.')] : []),
    ...(rescue !== undefined && rescue.freely !== 0
      ? [
          rescue.counts === 'no-response'
            ? say('Who is rescued has no response from then on.')
            : say('Who is rescued counts as they are read.'),
        ]
      : []),
    ...(flare === undefined
      ? []
      : [
          say('Who has lost {lost} % of the improvement of week {week} has no response from then on.', {
            lost: flare.lost,
            week: flare.fromWeek,
          }),
        ]),
    ...(dropOutPerWeek === undefined
      ? []
      : [say('{share} % leave in a week.', { share: say.number(100 * dropOutPerWeek) })]),
    ...(left === undefined ? [] : [missingText(say, left)]),
    ...(raters === 'open-label' ? [say('Those who read the scores know the treatment.')] : []),
    ...(diary === 'single-day' ? [say('A diary is read on a single day.')] : []),
  ];
}

/** Whether anything is done beside the medicines. */
export const isGiven = (background: Readonly<Record<string, number>> | undefined): boolean =>
  Object.values(background ?? {}).some((much) => much > 0);

function missingText(say: Say, missing: NonNullable<TrialDesign['missing']>): string {
  switch (missing) {
    case 'no-response':
      return say('Who leaves has no response.');
    case 'carried-forward':
      return say('Who leaves keeps the last score.');
    case 'observed':
      return say('Who leaves is not counted.');
    case 'nobody-leaves':
      return say('Nobody leaves.');
  }
}
