import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { Axes } from './axes.tsx';
import { BesideLine } from './beside-line.tsx';
import type { DrawnRegimen } from './drawn-regimen.ts';
import { frameOf, type Frame } from './frame.ts';
import type { PublishedPoint } from './published-point.ts';
import type { Goal } from './score-course.ts';
import { WeekChart } from './week-chart.tsx';
import { CursorLine } from './week-cursor.tsx';

interface TargetChartProps {
  goal: Goal;
  regimens: readonly DrawnRegimen[];
  points: readonly PublishedPoint[];
  cursorWeek: number;
  /** The first week of the picture; negative is the past. */
  firstWeek: number;
  /** The chances of another person, 0 to 1; null where there is none. */
  beside: readonly number[] | null;
}

/** The chance to be at the target week by week, and what trials found. */
export function TargetChart(props: TargetChartProps): ReactNode {
  const { goal, regimens, points, cursorWeek, firstWeek, beside } = props;
  const say = useSay();
  return (
    <WeekChart
      label={say('Chance of {goal} over two years', { goal: goal.words })}
      frameOf={(width) => frameOf(width, 188, 24, firstWeek)}
      points={points}
      ends={regimens.map(({ id, forecast }) => {
        const value = 100 * (forecast.chanceAtTarget.at(-1) ?? 0);
        return { id, value, text: say('{percent} %', { percent: say.number(value) }) };
      })}
    >
      {(frame) => (
        <>
          <Axes frame={frame} percent yTicks={[0, 25, 50, 75, 100]} showWeeks />
          <CursorLine frame={frame} week={cursorWeek} />
          {regimens.map(({ id, forecast }) => (
            <g key={id} className={`tone-${id}`}>
              <path className="curve" d={chanceLine(frame)([...forecast.chanceAtTarget]) ?? ''} />
            </g>
          ))}
          {beside && <BesideLine frame={frame} values={beside.map((chance) => 100 * chance)} />}
        </>
      )}
    </WeekChart>
  );
}

const chanceLine = (frame: Frame) =>
  line<number>()
    .x((_, week) => frame.x(week))
    .y((chance) => frame.y(100 * chance));
