import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { formOf } from '../../subject/diseases/registry.ts';
import { shownScores } from '../../subject/severity/scores.ts';
import { Axes } from './axes.tsx';
import type { DrawnRegimen } from './drawn-regimen.ts';
import { frameOf } from './frame.ts';
import { Bands, Median } from './score-chart.tsx';
import { WeekChart } from './week-chart.tsx';
import { CursorLine } from './week-cursor.tsx';

interface TraceProps {
  disease: string;
  regimens: readonly DrawnRegimen[];
  focus: number;
  cursorWeek: number;
}

/** The course of a score by which nothing is decided, small, with what it says. */
export function Trace({ disease, regimens, focus, cursorWeek }: TraceProps): ReactNode {
  const say = useSay();
  const { trace } = formOf(disease);
  if (trace === undefined) return null;
  const drawn = regimens.flatMap((regimen) => {
    const of = regimen.forecast.scores[trace.score];
    return of === undefined
      ? []
      : [{ ...regimen, forecast: { ...regimen.forecast, ...of, outcomes: of.median.map(() => null) } }];
  });
  const score = shownScores(disease).find(({ id }) => id === trace.score);
  if (drawn.length === 0 || score === undefined) return null;
  const most = Math.max(...drawn.flatMap(({ forecast }) => [...forecast.bands[2]!.upper]));
  const top = Math.max(100, 50 * Math.ceil(most / 50));
  const order = drawn.toSorted((a, b) => Number(a.id === focus) - Number(b.id === focus));
  return (
    <section className="trace">
      <h3>{trace.title(say)}</h3>
      <WeekChart
        label={trace.title(say)}
        frameOf={(width) => frameOf(width, 170, 24, 0, [0, top])}
        points={[]}
        ends={drawn.map(({ id, forecast }) => {
          const value = forecast.median.at(-1) ?? 0;
          return { id, value, text: say('{percent} %', { percent: say.number(value) }) };
        })}
      >
        {(frame) => (
          <>
            <Axes frame={frame} percent yTicks={[0, 50, 100, ...(top > 150 ? [top] : [])]} showWeeks />
            <CursorLine frame={frame} week={cursorWeek} />
            {order.map((regimen) => (
              <Bands key={regimen.id} frame={frame} regimen={regimen} full={regimen.id === focus} />
            ))}
            {order.map((regimen) => (
              <Median key={regimen.id} frame={frame} regimen={regimen} score={score} />
            ))}
          </>
        )}
      </WeekChart>
      <p className="hint">{trace.words(say)}</p>
    </section>
  );
}
