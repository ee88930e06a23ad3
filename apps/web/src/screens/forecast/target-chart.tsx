import { line } from 'd3-shape';
import { useState, type ReactNode } from 'react';
import { useWidth } from '../../kit/drawing/use-width.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { Axes } from './axes.tsx';
import type { DrawnRegimen } from './drawn-regimen.ts';
import { EndLabels } from './end-labels.tsx';
import { frameOf } from './frame.ts';
import { PointNote } from './point-note.tsx';
import { PublishedMark } from './published-mark.tsx';
import { besideEachOther } from './published.ts';
import type { PublishedPoint } from './published-point.ts';
import type { Goal } from './score-course.ts';
import { CursorLine } from './week-cursor.tsx';

interface TargetChartProps {
  goal: Goal;
  regimens: readonly DrawnRegimen[];
  points: readonly PublishedPoint[];
  cursorWeek: number;
  /** The first week of the picture; negative is the past. */
  firstWeek: number;
}

/** The chance to be at the target week by week, and what trials found. */
export function TargetChart({ goal, regimens, points, cursorWeek, firstWeek }: TargetChartProps): ReactNode {
  const say = useSay();
  const [element, width] = useWidth<HTMLDivElement>(560);
  const [shown, setShown] = useState<PublishedPoint | null>(null);
  const places = besideEachOther(points);
  const frame = frameOf(width, 188, 24, firstWeek);
  const shape = line<number>()
    .x((_, week) => frame.x(week))
    .y((chance) => frame.y(100 * chance));
  return (
    <div className="chart" ref={element}>
      <svg
        width={width}
        height={frame.height}
        viewBox={`0 0 ${width} ${frame.height}`}
        role="group"
        aria-label={say('Chance of {goal} over two years', { goal: goal.words })}
      >
        <Axes frame={frame} percent yTicks={[0, 25, 50, 75, 100]} showWeeks />
        <CursorLine frame={frame} week={cursorWeek} />
        {regimens.map(({ id, forecast }) => (
          <g key={id} className={`tone-${id}`}>
            <path className="curve" d={shape([...forecast.chanceAtTarget]) ?? ''} />
          </g>
        ))}
        {points.map((point, i) => (
          <PublishedMark
            key={point.id}
            frame={frame}
            point={point}
            beside={places[i] ?? 0}
            onShow={setShown}
          />
        ))}
        <EndLabels
          frame={frame}
          labels={regimens.map(({ id, forecast }) => {
            const value = 100 * (forecast.chanceAtTarget.at(-1) ?? 0);
            return { id, value, text: say('{percent} %', { percent: say.number(value) }) };
          })}
        />
      </svg>
      {shown && <PointNote frame={frame} point={shown} />}
    </div>
  );
}
