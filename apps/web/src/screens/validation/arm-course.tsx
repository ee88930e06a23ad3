import type { Score } from '@bifrons/knowledge';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { ReactNode } from 'react';
import { PlotAxes } from '../../kit/drawing/plot-axes.tsx';
import { useWidth } from '../../kit/drawing/use-width.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { shapeOf, toneOf, type Medicines } from './medicine.tsx';
import { armName, comparedText, eventsOf, intervalOf, markOf } from './results.ts';

interface ArmCourseProps {
  /** Of one arm, by week. */
  scores: readonly Score[];
  /** The last week and the highest percentage of the trial, so that its arms can be compared. */
  weeks: number;
  highest: number;
  medicines: Medicines;
}

const HEIGHT = 132;

/** One arm over time: the predicted median with its 90 % ribbon, and what was published. */
export function ArmCourse({ scores, weeks, highest, medicines }: ArmCourseProps): ReactNode {
  const say = useSay();
  const [element, width] = useWidth<HTMLDivElement>(190);
  const x = scaleLinear([0, weeks], [40, width - 14]);
  const y = scaleLinear([0, highest], [HEIGHT - 22, 10]);
  const [first] = scores;
  const last = scores.at(-1);
  if (!first || !last) return null;
  const ribbon = area<Score>()
    .x((score) => x(score.week))
    .y0((score) => y(intervalOf(score, 90).lower))
    .y1((score) => y(intervalOf(score, 90).upper));
  const median = line<Score>()
    .x((score) => x(score.week))
    .y((score) => y(score.median));
  return (
    <figure className={`arm-course ${toneOf(medicines, first.drug)}`}>
      <figcaption>
        {armName(first, say)}
        {last.n !== null && (
          <small>
            {say('{events} of {n} at week {week}', {
              events: eventsOf(last) ?? '',
              n: last.n,
              week: last.week,
            })}
            {markOf(last)}
          </small>
        )}
      </figcaption>
      <div className="chart" ref={element}>
        <svg
          width={width}
          height={HEIGHT}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          role="img"
          aria-label={scores.map((score) => comparedText(score, say)).join('; ')}
        >
          <PlotAxes x={x} y={y} xTicks={x.ticks(3)} yTicks={y.ticks(3)} unit=" %" />
          <path className="arm-ribbon" d={ribbon([...scores]) ?? ''} />
          <path className="arm-median" d={median([...scores]) ?? ''} />
          {scores.map((score) => (
            <path
              key={score.id}
              className={score.calibrated ? 'result-mark is-fitted' : 'result-mark'}
              d={shapeOf(medicines, score.drug)}
              transform={`translate(${x(score.week)} ${y(score.published)})`}
            >
              <title>{comparedText(score, say)}</title>
            </path>
          ))}
        </svg>
      </div>
    </figure>
  );
}
