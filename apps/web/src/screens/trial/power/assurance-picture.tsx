import type { DesignResult } from '@bifrons/inference';
import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { PlotAxes } from '../../../kit/drawing/plot-axes.tsx';
import { useWidth } from '../../../kit/drawing/use-width.ts';
import { useSay } from '../../../kit/language/say-context.tsx';
import { NumbersTable } from './numbers-table.tsx';

const HEIGHT = 250;
const MARGIN = { left: 46, right: 16, top: 12, bottom: 28 };

/** The worlds of what is believed from the least effect to the greatest, each with its power: the area is the assurance. */
export function AssurancePicture({ result }: { result: DesignResult }): ReactNode {
  const say = useSay();
  const [element, width] = useWidth<HTMLDivElement>(420);
  const { byEffect, assurance } = result;
  const x = scaleLinear([0, 100], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([0, 100], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const step = 100 / byEffect.length;
  const title = say('Assurance: {percent} % of the area', {
    percent: say.fixed(100 * assurance.asked.chance, 0),
  });
  const ends = [byEffect[0]!, byEffect[Math.floor(byEffect.length / 2)]!, byEffect.at(-1)!];
  return (
    <figure className="endpoint-figure">
      <figcaption>
        <h3>{title}</h3>
      </figcaption>
      <div ref={element}>
        <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={title}>
          <PlotAxes x={x} y={y} xTicks={[]} yTicks={y.ticks(5)} unit=" %" />
          {byEffect.map(({ power }, k) => (
            <rect
              key={k}
              className="world-power tone-2"
              x={x(k * step)}
              width={Math.max(1, x(step) - x(0) - 1)}
              y={y(100 * power)}
              height={y(0) - y(100 * power)}
            />
          ))}
          <g className="axes" aria-hidden="true">
            {ends.map(({ difference }, k) => (
              <text
                key={k}
                x={x(50 * k)}
                y={HEIGHT - MARGIN.bottom + 17}
                textAnchor={(['start', 'middle', 'end'] as const)[k]}
              >
                {say.fixed(difference, 1)}
              </text>
            ))}
          </g>
        </svg>
      </div>
      <p className="hint">
        {say(
          'From the twentieth of what is believed in which the medicines differ least from the control (left) to that in which they differ most (right), with the difference below: how often the trial wins there.',
        )}
      </p>
      <NumbersTable
        title={title}
        columns={[say('Difference'), say('Power')]}
        rows={byEffect.map(({ difference, power }) => [
          say.fixed(difference, 1),
          say('{value} %', { value: say.fixed(100 * power, 0) }),
        ])}
      />
    </figure>
  );
}
