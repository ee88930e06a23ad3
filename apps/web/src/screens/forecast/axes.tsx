import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { weekTicks, type Frame } from './frame.ts';
import '../../kit/drawing/drawing.css';

interface AxesProps {
  frame: Frame;
  /** The numbers are shares of 100. */
  percent?: boolean;
  yTicks: readonly number[];
  showWeeks: boolean;
}

/** Quiet grid lines with their numbers. */
export function Axes({ frame, percent = false, yTicks, showWeeks }: AxesProps): ReactNode {
  const say = useSay();
  const hasPast = (frame.x.domain()[0] ?? 0) < 0;
  return (
    <g className="axes" aria-hidden="true">
      {yTicks.map((tick) => (
        <g key={tick}>
          <line x1={frame.left} x2={frame.right} y1={frame.y(tick)} y2={frame.y(tick)} />
          <text x={frame.left - 6} y={frame.y(tick) + 4} textAnchor="end">
            {percent ? say('{percent} %', { percent: tick }) : say.number(tick)}
          </text>
        </g>
      ))}
      {weekTicks(frame).map((week, index, ticks) => (
        <g key={week}>
          <line
            className="week-line"
            x1={frame.x(week)}
            x2={frame.x(week)}
            y1={frame.top}
            y2={frame.bottom + 4}
          />
          {showWeeks && (
            <text x={frame.x(week)} y={frame.bottom + 18} textAnchor="middle">
              {index === ticks.length - 1
                ? say('week {week}', { week })
                : hasPast && week === 0
                  ? say('now')
                  : say.number(week)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
