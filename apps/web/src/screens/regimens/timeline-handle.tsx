import type { Say } from '@bifrons/language';
import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { moveByKey } from '../../kit/drawing/week-keys.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import {
  HORIZON_WEEKS,
  handleRange,
  weekOfHandle,
  type Course,
  type Handle,
} from '../../subject/regimens/course.ts';

interface TimelineHandleProps {
  course: Course;
  handle: Handle;
  name: string;
  x: number;
  y: number;
  /** The week under a horizontal position of the drawing. */
  weekAt: (px: number) => number;
  onMove: (week: number) => void;
}

/** A point in time that is moved by mouse, touch or keys (arrows one week, with Shift four). */
export function TimelineHandle({
  course,
  handle,
  name,
  x,
  y,
  weekAt,
  onMove,
}: TimelineHandleProps): ReactNode {
  const say = useSay();
  const week = weekOfHandle(course, handle);
  const text = valueText(handle, week, say);
  const { min, max } = handleRange(course, handle);
  const grabbedAt = useRef(0);

  const onKeyDown = (event: KeyboardEvent): void => moveByKey(event, week, { min, max, page: 12 }, onMove);
  const onPointerDown = (event: PointerEvent): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grabbedAt.current = event.clientX - x;
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      onMove(weekAt(event.clientX - grabbedAt.current));
  };

  return (
    <g
      className={`handle handle-${handle.kind}`}
      transform={`translate(${x} ${y})`}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={week}
      aria-valuetext={text}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
    >
      <rect className="handle-area" x={-12} y={-13} width={24} height={26} />
      <circle className="handle-ring" r={11} />
      <circle className="handle-knob" r={7} />
      <title>{say('{handle}: {place}', { handle: name, place: text })}</title>
    </g>
  );
}

function valueText(handle: Handle, week: number, say: Say): string {
  return handle.kind === 'stop' && week === HORIZON_WEEKS
    ? say('goes on beyond two years')
    : say('week {week}', { week });
}
