import type { Say } from '@bifrons/language';
import { courseLetter } from '../../subject/regimens/course.ts';
import type { DrawnRegimen } from './drawn-regimen.ts';

/** What a screen reader says of the curves at a week. */
export function cursorText(regimens: readonly DrawnRegimen[], week: number, score: string, say: Say): string {
  const parts = regimens.map(({ id, forecast }) =>
    say('{letter}: median {score} {value}, chance of target {percent} %', {
      score,
      letter: courseLetter({ id }),
      value: say.number(forecast.median[week] ?? 0),
      percent: say.number(100 * (forecast.chanceAtTarget[week] ?? 0)),
    }),
  );
  return say('week {week}; {readings}', { week, readings: parts.join('; ') });
}
