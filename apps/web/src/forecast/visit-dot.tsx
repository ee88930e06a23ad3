import type { PointerEvent, ReactNode } from 'react';
import { HORIZON_WEEKS } from '../regimens/course.ts';
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
  const follow = (event: PointerEvent<SVGElement>): void => {
    const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    if (!box) return;
    const week = clamp(Math.round(x.invert(event.clientX - box.left)), 1, HORIZON_WEEKS);
    const salt = clamp(Math.round(y.invert(event.clientY - box.top)), 0, 100);
    onMove({ week: String(now + week), salt: String(salt) });
  };
  return (
    <g className="visit-dot" aria-hidden="true">
      <rect
        className="visit-plane"
        x={frame.left}
        y={frame.top}
        width={frame.right - frame.left}
        height={frame.bottom - frame.top}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          follow(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
        }}
      />
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
