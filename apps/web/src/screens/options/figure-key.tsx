import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { figuresPath } from '../weighing/figures.ts';

/** How the 100 people are to be read. */
export function FigureKey(): ReactNode {
  const say = useSay();
  return (
    <ul className="figure-key" aria-label={say('How to read the pictures')}>
      <li>
        <KeyFigure kind="expected" /> {say('expected, of 100 people')}
      </li>
      <li>
        <KeyFigure kind="might" /> {say('could be: 95 % interval')}
      </li>
      <li>
        <KeyFigure kind="plain" /> {say('not expected')}
      </li>
      <li>
        <KeyFigure kind="unknown" /> {say('cannot tell')}
      </li>
    </ul>
  );
}

function KeyFigure({ kind }: { kind: 'expected' | 'might' | 'plain' | 'unknown' }): ReactNode {
  const both = kind === 'expected' || kind === 'might';
  const one = (className: string, x: number): ReactNode => (
    <g className={className} transform={`translate(${x} 0)`}>
      <path className={`figures ${kind === 'unknown' ? 'plain' : kind}`} d={FIGURE} />
    </g>
  );
  return (
    <svg className="key-figure" viewBox={`0 0 ${both ? 17 : 8} 11`} aria-hidden="true">
      {both ? (
        <>
          {one('icon-array benefit', 0)}
          {one('icon-array harm', 9)}
        </>
      ) : (
        one(`icon-array ${kind === 'unknown' ? 'unknown' : 'benefit'}`, 0)
      )}
    </svg>
  );
}

const FIGURE = figuresPath(0, 1);
