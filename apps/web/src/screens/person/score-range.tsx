import type { ReactNode } from 'react';
import type { ShownScore } from '../../subject/severity/scores.ts';

interface ScoreRangeProps {
  range: Pick<ShownScore, 'min' | 'max'>;
  scores: readonly number[];
}

/** Two scores on their scale: an open mark for the first value, a full one for the second. */
export function ScoreRange({ range: { min, max }, scores }: ScoreRangeProps): ReactNode {
  const [first = min, last = min] = scores.map((score) => (100 * (score - min)) / (max - min));
  return (
    <span className="score-range" aria-hidden="true">
      <span>{min}</span>
      <svg>
        <line className="score-range-scale" x1="0%" x2="100%" y1="50%" y2="50%" />
        <line className="score-range-span" x1={`${first}%`} x2={`${last}%`} y1="50%" y2="50%" />
        <circle className="score-range-first" cx={`${first}%`} cy="50%" r="4" />
        <circle className="score-range-last" cx={`${last}%`} cy="50%" r="4" />
      </svg>
      <span>{max}</span>
    </span>
  );
}
