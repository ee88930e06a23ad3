import type { KeyboardEvent, ReactNode } from 'react';
import { moveByKey } from '../../kit/drawing/week-keys.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { HORIZON_WEEKS } from '../../subject/regimens/course.ts';
import { DragPlane, follow } from './drag-plane.tsx';
import type { Frame } from './frame.ts';

interface WeekCursorProps {
  frame: Frame;
  week: number;
  onMove: (week: number) => void;
  /** What a screen reader says with the week. */
  valueText: string;
}

/** The week at which the numbers below are read: drag it, click beside it, or use the arrow keys. */
export function WeekCursor({ frame, week, onMove, valueText }: WeekCursorProps): ReactNode {
  const say = useSay();
  const x = frame.x(week);
  const onKeyDown = (event: KeyboardEvent): void =>
    moveByKey(event, week, { min: 0, max: HORIZON_WEEKS, page: 13 }, onMove);
  return (
    <g className="week-cursor">
      <DragPlane frame={frame} className="cursor-plane" onDrag={onMove} />
      <CursorLine frame={frame} week={week} />
      <g
        className="cursor-handle"
        role="slider"
        tabIndex={0}
        aria-label={say('Week at which the numbers are read')}
        aria-valuemin={0}
        aria-valuemax={HORIZON_WEEKS}
        aria-valuenow={week}
        aria-valuetext={valueText}
        transform={`translate(${Math.min(frame.right - 18, Math.max(frame.left + 18, x))} ${frame.top})`}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event, frame, onMove);
        }}
      >
        <rect x={-31} y={-11} width={62} height={21} rx={10} />
        <text y={4} textAnchor="middle">
          {say('week {week}', { week })}
        </text>
      </g>
    </g>
  );
}

export function CursorLine({ frame, week }: { frame: Frame; week: number }): ReactNode {
  return (
    <line className="cursor-line" x1={frame.x(week)} x2={frame.x(week)} y1={frame.top} y2={frame.bottom} />
  );
}
