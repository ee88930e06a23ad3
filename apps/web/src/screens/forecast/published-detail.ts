import { derivedMark, isDerivedCount } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { TARGET_SALT, type PublishedPoint } from './published-point.ts';

/** What a published point says, in words. */
export function detailOf({ kind, outcome, baselineSalt }: PublishedPoint, say: Say): string {
  const { estimate, events, n, interval } = outcome;
  const percent = say.number(estimate ?? 0, 1);
  if (kind === 'mean-salt') {
    const values = { salt: say.number(baselineSalt ?? 0, 1), percent };
    return n === null
      ? say('mean SALT {salt} at the start, changed by {percent} %', values)
      : say('{n, number} people, mean SALT {salt} at the start, changed by {percent} %', { n, ...values });
  }
  const values = { percent, target: TARGET_SALT };
  const share =
    events === null || n === null
      ? say('{percent} % at SALT ≤ {target}', values)
      : `${say('{events, number} of {n, number} people, {percent} % at SALT ≤ {target}', {
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
