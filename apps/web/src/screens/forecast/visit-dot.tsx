import type { ReactNode } from 'react';
import { HORIZON_WEEKS } from '../../subject/regimens/course.ts';
import { DragPlane } from './drag-plane.tsx';
import type { Frame } from './frame.ts';
import { readPlace, type VisitPlace } from './visit-place.ts';

interface VisitDotProps {
  frame: Frame;
  place: VisitPlace;
  /** Weeks since treatment began. */
  now: number;
  onMove: (place: VisitPlace) => void;
}

/** A new visit on the picture: drag it, or press anywhere to put it there. Keys use the fields below. */
export function VisitDot({ frame, place, now, onMove }: VisitDotProps): ReactNode {
  const { x, y } = frame;
  const read = readPlace(place, now);
  const put = (week: number, salt: number): void =>
    onMove({
      week: String(now + clamp(Math.round(week), 1, HORIZON_WEEKS)),
      salt: String(clamp(Math.round(salt), 0, 100)),
    });
  return (
    <g className="visit-dot" aria-hidden="true">
      <DragPlane frame={frame} className="visit-plane" onDrag={put} />
      {read && (
        <g transform={`translate(${x(read.week - now)} ${y(read.salt)})`}>
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
