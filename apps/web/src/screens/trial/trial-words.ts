import type { Say } from '@bifrons/language';
import { findDrug, type TrialDesign } from '@bifrons/knowledge';
import { doseKey } from './draft.ts';
import type { EndpointType, PerDay, StepDraft } from '../../subject/state/trial-draft.ts';

/** “baricitinib 4 mg”, “ritlecitinib 8 mg twice a day”, “no drug”. What was not typed is a question mark. */
export function stepText(say: Say, { drug, amount, perDay }: Omit<StepDraft, 'fromWeek'>): string {
  if (drug === null) return say('no drug');
  const values = { drug: findDrug(drug)?.name.toLowerCase() ?? drug, amount: amount.trim() || '?' };
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

/** What an endpoint counts, with its value. */
export function endpointText(
  say: Say,
  { type, value = 0, fromWeek }: TrialDesign['endpoints'][number],
): string {
  switch (type) {
    case 'at-most':
      return say('SALT {value} or less', { value });
    case 'improvement-at-least':
      return say('SALT better by {value} % or more', { value });
    case 'worsening-at-least':
      return fromWeek === undefined
        ? say('SALT worse by {value} points or more', { value })
        : say('SALT worse by {value} points or more since week {fromWeek}', { value, fromWeek });
    case 'ever-worsened-by':
      return fromWeek === undefined
        ? say('SALT once worse by {value} points or more', { value })
        : say('SALT once worse by {value} points or more since week {fromWeek}', { value, fromWeek });
    case 'mean-change':
      return say('Mean change of SALT, percent');
    case 'mean-change-points':
      return say('Mean change of SALT, points');
    case 'improvement-points-at-least':
      return say('SALT better by {value} points or more', { value });
    case 'both':
      return say('Two responses at once');
  }
}

/** What kind of thing an endpoint counts, to choose it by. */
export function endpointKindText(say: Say, type: EndpointType): string {
  switch (type) {
    case 'at-most':
      return say('SALT at most');
    case 'improvement-at-least':
      return say('SALT better by at least');
    case 'worsening-at-least':
      return say('SALT worse by at least');
    case 'ever-worsened-by':
      return say('SALT once worse by at least');
    case 'mean-change':
      return say('mean change, percent');
    case 'mean-change-points':
      return say('mean change, points');
  }
}

/** The unit of an endpoint's value, if it has one. */
export function valueUnit(say: Say, type: EndpointType): string {
  return type === 'improvement-at-least' ? '%' : type === 'at-most' ? '' : say('points');
}
