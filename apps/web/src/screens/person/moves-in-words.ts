import type { Say } from '@bifrons/language';
import type { ForecastEffect } from './forecast-effect.ts';

/** The score that each value leads to; where they cannot be told apart, that it is the same. */
export function movesInWords(outcomes: ForecastEffect['outcomes'], say: Say): readonly string[] {
  const told = outcomes.map(({ value, salt }) => ({ value: value.words(say), salt: say.number(salt) }));
  const [salt, ...others] = new Set(told.map((one) => one.salt));
  if (salt === undefined || others.length > 0) return told.map((one) => say('{salt} if {value}', one));
  const values = say.list(
    told.map(({ value }) => value),
    'or',
  );
  return [say('{salt}, whether {values}', { salt, values })];
}
