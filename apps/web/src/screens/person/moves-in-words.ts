import type { Say } from '@bifrons/language';
import type { ForecastEffect } from './forecast-effect.ts';

/** The score that each value leads to; where they cannot be told apart, that it is the same. */
export function movesInWords(outcomes: ForecastEffect['outcomes'], say: Say): readonly string[] {
  const told = outcomes.map(({ value, score }) => ({ value: value.words(say), score: say.number(score) }));
  const [score, ...others] = new Set(told.map((one) => one.score));
  if (score === undefined || others.length > 0) return told.map((one) => say('{score} if {value}', one));
  const values = say.list(
    told.map(({ value }) => value),
    'or',
  );
  return [say('{score}, whether {values}', { score, values })];
}
