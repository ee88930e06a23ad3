import { patientFactVocabulary, type Comparison, type Condition } from '@bifrons/knowledge';
import { english, type Say } from '@bifrons/language';
import { medicineWords } from '../person/medicines.js';
import { spoken } from './spoken.js';
import { unitText } from './unit-text.js';

/** A condition in words: "lymphocytes below 0.5 × 10⁹/L". */
export function conditionWords(condition: Condition, say: Say): string {
  if ('all' in condition)
    return condition.all
      .map((part) => ('any' in part ? `(${conditionWords(part, say)})` : conditionWords(part, say)))
      .reduce((one, other) => say('{one} and {other}', { one, other }));
  if ('any' in condition)
    return condition.any
      .map((part) => conditionWords(part, say))
      .reduce((one, other) => say('{one}, or {other}', { one, other }));
  if ('not' in condition) return say('not ({condition})', { condition: conditionWords(condition.not, say) });
  if ('takes' in condition) return say('takes {medicine}', { medicine: medicineWords(condition.takes, say) });
  if ('event' in condition) return say(spoken(condition.event));
  return comparisonWords(condition, say);
}

function comparisonWords({ fact: name, is, value: limit, unit }: Comparison, say: Say): string {
  const fact = say(patientFactVocabulary[name].words);
  if (typeof limit === 'boolean') return limit ? fact : say('no {fact}', { fact });
  if (typeof limit === 'string') return say('{fact} {value}', { fact, value: valueWords(limit, say) });
  if (typeof limit === 'object') {
    const values = limit.map((one) => valueWords(one, say));
    return say('{fact} {value}', { fact, value: say.list(values, 'or') });
  }
  const value = [say.number(limit, 6), unit === undefined ? '' : unitText(unit, say)]
    .filter((part) => part !== '')
    .join(' ');
  switch (is) {
    case '<':
      return say('{fact} below {value}', { fact, value });
    case '<=':
      return say('{fact} at most {value}', { fact, value });
    case '>':
      return say('{fact} above {value}', { fact, value });
    case '>=':
      return say('{fact} at least {value}', { fact, value });
    default:
      return say('{fact} is {value}', { fact, value });
  }
}

/** A value of a choice as people write it: "Child-Pugh C", "latent untreated". */
export const valueWords = (value: string, say: Say = english): string =>
  value.startsWith('child-pugh-') ? `Child-Pugh ${value.slice(-1).toUpperCase()}` : say(spoken(value));
