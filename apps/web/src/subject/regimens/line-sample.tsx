import type { ReactNode } from 'react';
import { courseLetter } from './course.ts';

/** A piece of the line with which a regimen is drawn, with its letter: the key to every picture. */
export function LineSample({ id }: { id: number }): ReactNode {
  return (
    <svg className={`line-sample tone-${id}`} width={40} height={18} viewBox="0 0 40 18" aria-hidden="true">
      <line className="curve" x1={20} x2={39} y1={9} y2={9} />
      <rect className="letter-box" width={17} height={17} y={0.5} rx={4} />
      <text className="letter" x={8.5} y={13.2} textAnchor="middle">
        {courseLetter({ id })}
      </text>
    </svg>
  );
}
