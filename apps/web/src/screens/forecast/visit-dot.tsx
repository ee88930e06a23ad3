import type { ReactNode } from 'react';
import { HORIZON_WEEKS } from '../../subject/regimens/course.ts';
import type { ShownScore } from '../../subject/severity/scores.ts';
import { DragPlane } from './drag-plane.tsx';
import type { Frame } from './frame.ts';
import { readPlace, type VisitPlace } from './visit-place.ts';

interface VisitDotProps {
  frame: Frame;
  score: ShownScore;
  place: VisitPlace;
  /** Weeks since treatment began. */
  now: number;
  onMove: (place: VisitPlace) => void;
}

/** A new visit on the picture: drag it, or press anywhere to put it there. Keys use the fields below. */
export function VisitDot({ frame, score, place, now, onMove }: VisitDotProps): ReactNode {
  const { x, y } = frame;
  const read = readPlace(place, score, now);
  const put = (week: number, value: number): void =>
    onMove({
      week: String(now + clamp(Math.round(week), 1, HORIZON_WEEKS)),
      value: String(clamp(Math.round(value), score.min, score.max)),
    });
  return (
    <g className="visit-dot" aria-hidden="true">
      <DragPlane frame={frame} className="visit-plane" onDrag={put} />
      {read && (
        <g transform={`translate(${x(read.week - now)} ${y(read.value)})`}>
          <circle className="visit-halo" r={14} />
          <circle className="visit-knob" r={6.5} />
        </g>
      )}
    </g>
  );
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
