import type { BySight, CalibrationPoint } from '@bifrons/inference';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import { PlotAxes } from '../../kit/drawing/plot-axes.tsx';
import { useWidth } from '../../kit/drawing/use-width.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { SightMark, sights, sightText } from './sights.tsx';

const LARGEST = 400;

/** How many results lie inside intervals of each level: on the diagonal an interval holds what it says. */
export function CalibrationCurve({ curve }: { curve: BySight<readonly CalibrationPoint[]> }): ReactNode {
  const say = useSay();
  const [element, available] = useWidth<HTMLDivElement>(LARGEST);
  const size = Math.min(LARGEST, available);
  const [left, right, top, bottom] = [44, size - 10, 8, size - 40];
  const x = scaleLinear([0, 100], [left, right]);
  const y = scaleLinear([0, 100], [bottom, top]);
  const path = line<CalibrationPoint>()
    .x(({ level }) => x(level))
    .y(({ inside }) => y(100 * inside));
  const drawn = sights.flatMap((sight) => {
    const points = curve[sight];
    return points === null ? [] : [{ sight, points }];
  });
  return (
    <figure className="calibration-curve">
      <h3>{say('Calibration curve')}</h3>
      <div className="chart" ref={element}>
        <svg
          width={size}
          height={size}
          viewBox={`0 0 ${size} ${size}`}
          role="img"
          aria-label={drawn
            .map(({ sight, points }) =>
              [
                sightText(sight, say),
                ...points.map(({ level, inside }) =>
                  say('{inside} % inside {level} % intervals', {
                    inside: say.number(100 * inside),
                    level,
                  }),
                ),
              ].join(', '),
            )
            .join('; ')}
        >
          <PlotAxes
            x={x}
            y={y}
            xTicks={[0, 20, 40, 60, 80, 100]}
            yTicks={[0, 20, 40, 60, 80, 100]}
            unit=" %"
          />
          <line className="diagonal" x1={x(0)} y1={y(0)} x2={x(100)} y2={y(100)} />
          <text className="axis-name" x={(left + right) / 2} y={size - 4} textAnchor="middle">
            {say('level of the interval, %')}
          </text>
          <text className="axis-name" x={left + 6} y={top + 12}>
            {say('results inside')}
          </text>
          {drawn.map(({ sight, points }) => (
            <g key={sight} className={`curve is-${sight}`}>
              <path d={path([...points]) ?? ''} />
              {points.map(({ level, inside }) => (
                <g key={level} transform={`translate(${x(level)} ${y(100 * inside)})`}>
                  <SightMark sight={sight} />
                </g>
              ))}
            </g>
          ))}
        </svg>
      </div>
    </figure>
  );
}
