import { area, line } from 'd3-shape';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { Axes } from './axes.tsx';
import { BesideLine } from './beside-line.tsx';
import { firstWeekOf, frameOf, type Frame } from './frame.ts';
import { isNoPromise, type DrawnRegimen } from './drawn-regimen.ts';
import type { PastReading } from './past-reading.ts';
import { decimalsOf, type ShownScore } from '../../subject/severity/scores.ts';
import { PastReadings } from './past-readings.tsx';
import type { PublishedPoint } from './published-point.ts';
import type { Goal } from './score-course.ts';
import { VisitDot } from './visit-dot.tsx';
import type { VisitPlace } from './visit-place.ts';
import { WeekChart } from './week-chart.tsx';
import { WeekCursor } from './week-cursor.tsx';

interface ScoreChartProps {
  score: ShownScore;
  regimens: readonly DrawnRegimen[];
  focus: number;
  goal: Goal;
  points: readonly PublishedPoint[];
  /** Scores read before now, at negative weeks, and now. */
  readings: readonly PastReading[];
  /** The course of another person to look at beside these; null where there is none. */
  beside: readonly number[] | null;
  cursorWeek: number;
  cursorText: string;
  onCursor: (week: number) => void;
  /** Weeks since treatment began. */
  now: number;
  /** A visit that is being added. */
  visit: VisitPlace | null;
  onVisit: (visit: VisitPlace) => void;
}

/** A score over two years: a line per regimen, full bands for the one in focus, a light one for the others. */
export function ScoreChart(props: ScoreChartProps): ReactNode {
  const say = useSay();
  const { score, regimens, focus, goal, points, readings, cursorWeek } = props;
  const decimals = decimalsOf(score);
  const order = [...regimens].sort((a, b) => Number(a.id === focus) - Number(b.id === focus));
  return (
    <WeekChart
      label={say('{score} over two years', { score: say(score.short) })}
      frameOf={(width) =>
        frameOf(
          width,
          Math.min(330, Math.max(260, width * 0.56)),
          24,
          firstWeekOf(readings.map(({ week }) => week)),
          [score.min, topOf(score, regimens)],
        )
      }
      points={points}
      ends={regimens.flatMap(({ id, forecast }) => {
        const two = forecast.outcomes.at(-1);
        // Two outcomes are two lines.
        const ends = two ? [two.better.median, two.worse.median] : [forecast.median.at(-1) ?? 0];
        return ends.map((value) => ({ id, value, text: say.number(value, decimals) }));
      })}
      above={(frame) =>
        props.visit && (
          <VisitDot frame={frame} score={score} place={props.visit} now={props.now} onMove={props.onVisit} />
        )
      }
    >
      {(frame) => (
        <>
          <TargetZone frame={frame} score={score} level={goal.level} />
          <Axes frame={frame} yTicks={frame.y.ticks(5)} showWeeks />
          {order.map((regimen) => (
            <Bands key={regimen.id} frame={frame} regimen={regimen} full={regimen.id === focus} />
          ))}
          {order.map((regimen) => (
            <BandBefore key={regimen.id} frame={frame} regimen={regimen} shown={regimen.id === focus} />
          ))}
          {goal.level !== null && (
            <line
              className="target-line"
              x1={frame.left}
              x2={frame.right}
              y1={frame.y(goal.level)}
              y2={frame.y(goal.level)}
            />
          )}
          <text className="target-name" x={frame.left + 6} y={frame.bottom - 6}>
            {say('target: {goal}', { goal: goal.words })}
          </text>
          {order.map((regimen) => (
            <Median key={regimen.id} frame={frame} regimen={regimen} score={score} />
          ))}
          {props.beside && <BesideLine frame={frame} values={props.beside} />}
          <PastReadings frame={frame} score={score} readings={readings} />
          <WeekCursor frame={frame} week={cursorWeek} onMove={props.onCursor} valueText={props.cursorText} />
        </>
      )}
    </WeekChart>
  );
}

/** Where the picture of a score ends: of one that goes far beyond what most people have, at half of it, or a half of that. */
function topOf({ max }: ShownScore, regimens: readonly DrawnRegimen[]): number {
  if (max <= 100) return max;
  const most = Math.max(
    ...regimens.flatMap(({ forecast }) => forecast.bands.flatMap(({ upper }) => [...upper])),
  );
  let top = max;
  while (top / 2 > most) top /= 2;
  return top;
}

interface TargetZoneProps {
  frame: Frame;
  score: ShownScore;
  level: number | null;
}

/** Where the score is at its target. */
function TargetZone({ frame, score, level }: TargetZoneProps): ReactNode {
  if (level === null) return null;
  const at = frame.y(level);
  const [from, to] = score.better === 'lower' ? [at, frame.bottom] : [frame.top, at];
  return (
    <rect
      className="target-zone"
      x={frame.left}
      y={from}
      width={frame.right - frame.left}
      height={to - from}
    />
  );
}

interface RegimenDrawing {
  frame: Frame;
  regimen: DrawnRegimen;
}

export function Bands({ frame, regimen, full }: RegimenDrawing & { full: boolean }): ReactNode {
  const bands = regimen.forecast.bands.filter((band) => full || band.level === 50);
  return (
    <g className={`bands tone-${regimen.id}${full ? ' is-full' : ''}`}>
      {bands
        .toSorted((a, b) => b.level - a.level)
        .map((band) => {
          const shape = area<number>()
            .x((_, week) => frame.x(week))
            .y0((lower) => frame.y(lower))
            .y1((_, week) => frame.y(band.upper[week] ?? 0));
          return (
            <path key={band.level} className={`band band-${band.level}`} d={shape([...band.lower]) ?? ''} />
          );
        })}
    </g>
  );
}

/** The 95 % band as it was before the visits. */
function BandBefore({ frame, regimen, shown }: RegimenDrawing & { shown: boolean }): ReactNode {
  const band = regimen.forecast.before?.bands.find(({ level }) => level === 95);
  if (!shown || !band) return null;
  const edge = line<number>()
    .x((_, week) => frame.x(week))
    .y((value) => frame.y(value));
  return (
    <g className={`band-before tone-${regimen.id}`}>
      <path d={edge([...band.lower]) ?? ''} />
      <path d={edge([...band.upper]) ?? ''} />
    </g>
  );
}

/** The median; where people are in two groups, a line for each of them, and the median between them only faintly. */
export function Median({ frame, regimen, score }: RegimenDrawing & { score: ShownScore }): ReactNode {
  const { median, outcomes } = regimen.forecast;
  const shape = line<number>()
    .x((_, week) => frame.x(week))
    .y((value) => frame.y(value));
  const isOne = (week: number) => outcomes[week] == null;
  const whole = shape([...median]) ?? '';
  const single = line<number>()
    .defined((_, week) => isOne(week))
    .x((_, week) => frame.x(week))
    .y((value) => frame.y(value));
  const group = (of: 'better' | 'worse') =>
    line<(typeof outcomes)[number]>()
      .defined((two) => two !== null)
      .x((_, week) => frame.x(week))
      .y((two) => frame.y(two?.[of].median ?? 0))([...outcomes]) ?? '';
  const last = outcomes.findLast((two) => two !== null);
  return (
    <g className={`tone-${regimen.id}${isNoPromise(regimen, score) ? ' is-no-promise' : ''}`}>
      <path className="curve-halo" d={single([...median]) ?? ''} />
      <path className="curve median between" data-regimen={regimen.id} d={whole} />
      <path className="curve" d={single([...median]) ?? ''} />
      {last && (
        <>
          <path className="curve group" d={group('better')} />
          <path className="curve group" d={group('worse')} />
        </>
      )}
      {regimen.stops.map((week) => (
        <circle
          key={week}
          className="stop-mark"
          cx={frame.x(week)}
          cy={frame.y(regimen.forecast.median[week] ?? 0)}
          r={4}
        />
      ))}
    </g>
  );
}
