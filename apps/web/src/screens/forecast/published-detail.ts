import { derivedMark, isDerivedCount } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { PublishedPoint } from './published-point.ts';

/** What a published point says, in words. */
export function detailOf({ kind, outcome, score, target, baseline }: PublishedPoint, say: Say): string {
  const { estimate, events, n, interval } = outcome;
  const percent = say.number(estimate ?? 0, 1);
  if (kind === 'mean') {
    const values = { score: say(score), value: say.number(baseline ?? 0, 1), percent };
    return n === null
      ? say('mean {score} {value} at the start, changed by {percent} %', values)
      : say('{n, number} people, mean {score} {value} at the start, changed by {percent} %', {
          n,
          ...values,
        });
  }
  const values = { percent, goal: goalWords(say(score), target, say) };
  const share =
    events === null || n === null
      ? say('{percent} % at {goal}', values)
      : `${say('{events, number} of {n, number} people, {percent} % at {goal}', {
          events,
          n,
          ...values,
        })}${isDerivedCount(outcome) ? derivedMark : ''}`;
  return interval
    ? say('{share} ({level} % interval {lower} to {upper})', {
        share,
        level: interval.level,
        lower: say.number(interval.lower, 1),
        upper: say.number(interval.upper, 1),
      })
    : share;
}

function goalWords(score: string, target: PublishedPoint['target'], say: Say): string {
  const value = target?.value ?? 0;
  return target?.type === 'improvement-at-least'
    ? say('{score} better by {value} % or more', { score, value })
    : say('{score} ≤ {value}', { score, value });
}
