import {
  isRatio,
  moderation,
  moderatorsOf,
  NotPoolableError,
  readingText,
  type PooledMeasure,
} from '@bifrons/evidence';
import { useMemo, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';

/** What the week, the year and columns of the reader's file have to do with a pooled estimate. */
export function ModeratorNotes({ result }: { result: PooledMeasure }): ReactNode {
  const say = useSay();
  const found = useMemo(
    () =>
      moderatorsOf(result.studies).map((moderator) => {
        try {
          return { moderator, one: moderation(result, moderator), refused: null };
        } catch (error) {
          if (!(error instanceof NotPoolableError)) throw error;
          return { moderator, one: null, refused: error.phrases[0]! };
        }
      }),
    [result],
  );
  if (found.length === 0) return null;
  const names: Readonly<Record<string, string>> = {
    week: say('week'),
    year: say('year'),
    'risk of bias': say('risk of bias'),
  };
  const two = (x: number): string => say.number(Number(x.toPrecision(3)), 10);
  return (
    <ul className="notes">
      {found.map(({ moderator, one, refused }) => {
        const name = names[moderator] ?? moderator;
        if (one === null)
          return <li key={moderator}>{say('{test}: {reason}', { test: name, reason: refused })}</li>;
        if (one.kind === 'regression')
          return (
            <li key={moderator}>
              {isRatio(result.measure)
                ? say(
                    'Regression on {name}: per unit the ratio is multiplied by {slope} ({lower} to {upper}), p {p}',
                    {
                      name,
                      slope: two(Math.exp(one.slope.estimate)),
                      lower: two(Math.exp(one.slope.lower)),
                      upper: two(Math.exp(one.slope.upper)),
                      p: say.fixed(one.slope.p, 3),
                    },
                  )
                : say('Regression on {name}: {slope} per unit ({lower} to {upper}), p {p}', {
                    name,
                    slope: two(one.slope.estimate),
                    lower: two(one.slope.lower),
                    upper: two(one.slope.upper),
                    p: say.fixed(one.slope.p, 3),
                  })}
            </li>
          );
        return (
          <li key={moderator}>
            {say('Subgroups by {name}: {groups}', {
              name,
              groups: say.list(
                one.groups.map((group) => `${group.group} ${readingText(result.measure, group, say)}`),
              ),
            })}
            {one.between !== null &&
              `; ${say('difference between them: p {p}', { p: say.fixed(one.between.p, 3) })}`}
          </li>
        );
      })}
    </ul>
  );
}
