import type { TrialDesign } from '@bifrons/knowledge';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { ReactNode } from 'react';
import { PlotAxes } from '../../kit/drawing/plot-axes.tsx';
import { useWidth } from '../../kit/drawing/use-width.ts';
import { spreadLabels } from '../../kit/drawing/spread-labels.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import type { ArmLook } from './arm-look.ts';
import { sparse } from './design-layout.ts';
import { isEmpty, isShare, numbersOf, type EndpointRows } from './results.ts';
import { endpointText } from './trial-words.ts';

const HEIGHT = 250;
const MARGIN = { left: 46, right: 84, top: 10, bottom: 28 };

interface ResponseCurvesProps {
  endpoint: TrialDesign['endpoints'][number];
  /** The same endpoint at its weeks, ascending. */
  rows: readonly EndpointRows[];
  armIds: readonly string[];
  looks: readonly ArmLook[];
}

/** How an endpoint develops in each arm, with its 90 % predictive intervals. */
export function ResponseCurves({ endpoint, rows, armIds, looks }: ResponseCurvesProps): ReactNode {
  const say = useSay();
  const [element, width] = useWidth<HTMLDivElement>(620);
  const weeks = rows.map(({ week }) => week);
  const numbers = rows.flatMap(({ estimates }) => numbersOf(estimates));
  const share = isShare(endpoint);
  const x = scaleLinear([weeks[0]!, weeks.at(-1)!], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear(
    [Math.min(0, ...numbers), share ? Math.min(100, Math.max(10, ...numbers)) : Math.max(0, ...numbers)],
    [HEIGHT - MARGIN.bottom, MARGIN.top],
  ).nice(5);
  const curves = armIds
    .map((id, arm) => ({
      id,
      look: looks[arm]!,
      points: rows.map(({ estimates }) => estimates[arm]!),
    }))
    .filter(({ points }) => !points.some(isEmpty));
  const ends = spreadLabels(
    curves.map(({ points }) => y(points.at(-1)!.estimate)),
    15,
    MARGIN.top + 6,
    HEIGHT - MARGIN.bottom,
  );
  const title = say('{endpoint}, week by week', { endpoint: endpointText(say, rows[0]!.disease, endpoint) });
  return (
    <figure className="endpoint-figure is-wide">
      <figcaption>
        <h3>{title}</h3>
      </figcaption>
      <div ref={element}>
        <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={title}>
          <PlotAxes
            x={x}
            y={y}
            xTicks={sparse(weeks, x, 28)}
            yTicks={y.ticks(5)}
            unit={endpoint.type === 'mean-change-points' ? '' : ' %'}
          />
          {curves.map(({ id, look, points }) => (
            <path
              key={id}
              className={`response-band ${look.className}`}
              d={
                area<(typeof points)[number]>(
                  ({ week }) => x(week),
                  ({ interval90 }) => y(interval90[0]),
                  ({ interval90 }) => y(interval90[1]),
                )(points) ?? ''
              }
            />
          ))}
          {curves.map(({ id, look, points }, index) => (
            <g key={id} className={look.className}>
              <path
                className="response-curve"
                d={
                  line<(typeof points)[number]>(
                    ({ week }) => x(week),
                    ({ estimate }) => y(estimate),
                  )(points) ?? ''
                }
              />
              {points.map(({ week, estimate }) => (
                <circle key={week} className="estimate" cx={x(week)} cy={y(estimate)} r={3} />
              ))}
              <text className="arm-id" x={width - MARGIN.right + 10} y={ends[index]! + 4}>
                {id}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </figure>
  );
}
