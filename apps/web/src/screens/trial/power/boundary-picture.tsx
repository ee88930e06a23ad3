import type { DesignResult } from '@bifrons/inference';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import { PlotAxes } from '../../../kit/drawing/plot-axes.tsx';
import { useWidth } from '../../../kit/drawing/use-width.ts';
import { useSay } from '../../../kit/language/say-context.tsx';
import { NumbersTable } from './numbers-table.tsx';

const HEIGHT = 210;
const MARGIN = { left: 46, right: 60, top: 22, bottom: 28 };

/** What the statistic has to pass at each look. */
export function BoundaryPicture({
  boundaries: { at, deviates, p, inflation, expected },
}: {
  boundaries: NonNullable<DesignResult['boundaries']>;
}): ReactNode {
  const say = useSay();
  const [element, width] = useWidth<HTMLDivElement>(420);
  const x = scaleLinear([0, 100], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([0, Math.max(4, ...deviates)], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(4);
  const title = say('What a win takes at each look');
  const pWords = (one: number): string =>
    one < 0.0001
      ? say('p below {limit}', { limit: say.number(0.0001, 4) })
      : say('p {value}', { value: say.fixed(one, 4) });
  const points = at.map((share, k) => [x(100 * share), y(deviates[k]!)] as const);
  return (
    <figure className="endpoint-figure">
      <figcaption>
        <h3>{title}</h3>
      </figcaption>
      <div ref={element}>
        <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={title}>
          <PlotAxes x={x} y={y} xTicks={at.map((share) => 100 * share)} yTicks={y.ticks(4)} />
          <g className="tone-3">
            <path
              className="response-curve"
              d={
                line<readonly [number, number]>(
                  ([a]) => a,
                  ([, b]) => b,
                )(points) ?? ''
              }
            />
            {points.map(([cx, cy], k) => (
              <g key={k}>
                <circle className="estimate" cx={cx} cy={cy} r={4} />
                <text className="boundary-p" x={cx} y={cy - 9} textAnchor="middle">
                  {pWords(p[k]!)}
                </text>
              </g>
            ))}
          </g>
        </svg>
      </div>
      <p className="hint">
        {say(
          'The z that must be passed, over the share of the results that are in, in percent. The looks cost {more} % more people at most; on average {mean} % of a trial without looks are needed.',
          { more: say.fixed(100 * (inflation - 1), 1), mean: say.fixed(100 * expected, 0) },
        )}
      </p>
      <NumbersTable
        title={title}
        columns={[say('Results that are in'), 'z', 'p']}
        rows={at.map((share, k) => [
          say('{value} %', { value: say.fixed(100 * share, 0) }),
          say.fixed(deviates[k]!, 3),
          pWords(p[k]!),
        ])}
      />
    </figure>
  );
}
