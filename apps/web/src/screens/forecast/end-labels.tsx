import type { ReactNode } from 'react';
import { courseLetter } from '../../subject/regimens/course.ts';
import { spreadLabels } from '../../kit/drawing/spread-labels.ts';
import type { Frame } from './frame.ts';

export interface EndLabel {
  id: number;
  value: number;
  text: string;
}

/** Letter and value of every line at its end, so that no line needs its colour to be known. */
export function EndLabels({ frame, labels }: { frame: Frame; labels: readonly EndLabel[] }): ReactNode {
  const places = spreadLabels(
    labels.map((label) => frame.y(label.value)),
    18,
    frame.top + 4,
    frame.bottom - 6,
  );
  return (
    <g className="end-labels" aria-hidden="true">
      {labels.map((label, index) => (
        <g
          key={`${label.id} ${label.value}`}
          className={`tone-${label.id}`}
          transform={`translate(${frame.right + 5} ${places[index] ?? 0})`}
        >
          <rect className="letter-box" y={-8} width={16} height={16} rx={4} />
          <text className="letter" x={8} y={4.2} textAnchor="middle">
            {courseLetter(label)}
          </text>
          <text className="end-value" x={20} y={4.5}>
            {label.text}
          </text>
        </g>
      ))}
    </g>
  );
}
