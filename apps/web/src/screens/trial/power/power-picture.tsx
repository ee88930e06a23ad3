import type { DesignResult } from '@bifrons/inference';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { ReactNode } from 'react';
import { PlotAxes } from '../../../kit/drawing/plot-axes.tsx';
import { useWidth } from '../../../kit/drawing/use-width.ts';
import { useSay } from '../../../kit/language/say-context.tsx';
import { NumbersTable } from './numbers-table.tsx';

const HEIGHT = 250;
const MARGIN = { left: 46, right: 16, top: 12, bottom: 28 };

/** Power and assurance over the number of people, with the power of what is believed at its edges. */
export function PowerPicture({ result, planned }: { result: DesignResult; planned: number }): ReactNode {
  const say = useSay();
  const [element, width] = useWidth<HTMLDivElement>(420);
  const { curve, needs } = result;
  const most = curve.at(-1)!.total;
  const x = scaleLinear([0, most], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([0, 100], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const title = say('Power and assurance over the number of people');
  const percent = (share: number): string => say('{value} %', { value: say.fixed(100 * share, 0) });
  const drawn = (of: (point: (typeof curve)[number]) => number): string =>
    line<(typeof curve)[number]>(
      ({ total }) => x(total),
      (point) => y(100 * of(point)),
    )(curve) ?? '';
  return (
    <figure className="endpoint-figure">
      <figcaption>
        <h3>{title}</h3>
      </figcaption>
      <div ref={element}>
        <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={title}>
          <PlotAxes x={x} y={y} xTicks={x.ticks(width < 420 ? 4 : 6)} yTicks={y.ticks(5)} unit=" %" />
          <path
            className="response-band tone-1"
            d={
              area<(typeof curve)[number]>(
                ({ total }) => x(total),
                ({ band }) => y(100 * band[0]),
                ({ band }) => y(100 * band[1]),
              )(curve) ?? ''
            }
          />
          {planned <= most && (
            <line className="size-planned" x1={x(planned)} x2={x(planned)} y1={y(0)} y2={y(100)} />
          )}
          <g className="tone-1">
            <path className="response-curve" d={drawn(({ power }) => power)} />
          </g>
          <g className="tone-2">
            <path className="response-curve" d={drawn(({ assurance }) => assurance)} />
          </g>
          {needs.map(({ of, target, total }) =>
            total === null || total > most ? null : (
              <circle
                key={of}
                className={of === 'assurance' ? 'size-needed tone-2' : 'size-needed tone-1'}
                cx={x(total)}
                cy={y(100 * target)}
                r={5}
              />
            ),
          )}
        </svg>
      </div>
      <ul className="trial-key power-key">
        <li>
          <i className="size-line tone-1" aria-hidden="true" />
          {say('power at the middle of what is believed, and at its edges (90 %)')}
        </li>
        <li>
          <i className="size-line tone-2" aria-hidden="true" />
          {say('assurance')}
        </li>
        <li>
          <i className="size-line is-planned" aria-hidden="true" />
          {say('as planned: {n, number} people', { n: planned })}
        </li>
      </ul>
      <NumbersTable
        title={title}
        columns={[
          say('Number of people'),
          say('Power'),
          say('Power, 90 % of what is believed'),
          say('Assurance'),
        ]}
        rows={curve.map(({ total, power, band, assurance }) => [
          say.number(total),
          percent(power),
          say('{from}–{to}', { from: percent(band[0]), to: percent(band[1]) }),
          percent(assurance),
        ])}
      />
    </figure>
  );
}
