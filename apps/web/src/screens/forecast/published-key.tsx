import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import type { PublishedPoint } from './published-point.ts';

/** What the marks of published figures are. */
export function PublishedKey({ points }: { points: readonly PublishedPoint[] }): ReactNode {
  const say = useSay();
  const kinds = new Set(points.map(({ kind }) => kind));
  const marks = [
    ...(kinds.has('mean') ? [say('◆ mean {score}', { score: say(points[0]!.score) })] : []),
    ...(kinds.has('at-target') ? [say('● share at the target')] : []),
  ];
  return (
    <p className="hint">
      {say('Published by {trials} about the people of the trial, not this person: {marks}.', {
        trials: [...new Set(points.map(({ trial }) => trial))].join(', '),
        marks: marks.join(', '),
      })}
    </p>
  );
}
