import type { Pause } from '@bifrons/inference';
import { area, line } from 'd3-shape';
import type { ReactNode } from 'react';
import { Finding } from '../drawing/finding.tsx';
import { useSay } from '../language/say-context.tsx';
import { PauseTable } from './pause-table.tsx';
import { SmallPlot } from './small-plot.tsx';

interface PauseChartProps {
  pauses: readonly Pause[];
  /** Week at which they begin. */
  from: number;
}

/** Up to here the labels of ritlecitinib expect no significant loss. */
const LABEL_WEEKS = 6;

/** What a pause costs, by its length. */
export function PauseChart({ pauses, from }: PauseChartProps): ReactNode {
  const say = useSay();
  const responders = pauses.flatMap(({ weeks, lossOfResponders }) =>
    lossOfResponders === null ? [] : [{ weeks, loss: lossOfResponders }],
  );
  const six = pauses.find(({ weeks }) => weeks === LABEL_WEEKS);
  const longest = Math.max(...pauses.map(({ weeks }) => weeks));
  const most = Math.max(...pauses.map(({ upper }) => upper), ...responders.map(({ loss }) => loss));
  return (
    <figure>
      <h3>{say('A pause that begins {from, plural, =0 {now} other {at week #}}', { from })}</h3>
      {six && (
        <Finding figure={say.fixed(six.loss, 1)}>
          {say('points of SALT lost at worst, on average, by a pause of {weeks} weeks', {
            weeks: LABEL_WEEKS,
          })}
        </Finding>
      )}
      <SmallPlot
        label={say('Largest loss of SALT by length of the pause: {losses}', {
          losses: pauses
            .map(({ weeks, loss }) =>
              say('{weeks} weeks {points} points', { weeks, points: say.fixed(loss, 1) }),
            )
            .join(', '),
        })}
        weeks={longest}
        xTicks={[0, 6, 12, 18, 24]}
        xName={say('weeks of pause')}
        highest={Math.max(10, 10 * Math.ceil(most / 10))}
      >
        {({ x, y }) => {
          const [, top = 0] = y.range();
          const ribbon = area<Pause>()
            .x(({ weeks }) => x(weeks))
            .y0(({ lower }) => y(lower))
            .y1(({ upper }) => y(upper));
          const curve = line<{ weeks: number; loss: number }>()
            .x(({ weeks }) => x(weeks))
            .y(({ loss }) => y(loss));
          return (
            <>
              <path className="outlook-ribbon" d={ribbon([...pauses]) ?? ''} />
              <line className="label-line" x1={x(LABEL_WEEKS)} x2={x(LABEL_WEEKS)} y1={y(0)} y2={top} />
              <text className="label-name" x={x(LABEL_WEEKS) + 5} y={top + 8}>
                {say('{n, plural, one {# week} other {# weeks}}', { n: LABEL_WEEKS })}
              </text>
              <path className="curve" d={curve([...pauses]) ?? ''} />
              <path className="curve is-responders" d={curve(responders) ?? ''} />
            </>
          );
        }}
      </SmallPlot>
      <p className="hint">
        {say(
          'Points lost at worst, until half a year after the restart, against going on. Line: mean. Ribbon: the middle 80 of 100 people.',
        )}{' '}
        {responders.length > 0 && say('Dashed: mean of those with half of their hair back.')}{' '}
        {say('The labels of ritlecitinib expect no significant loss from less than {weeks} weeks.', {
          weeks: LABEL_WEEKS,
        })}
      </p>
      <PauseTable pauses={pauses} />
    </figure>
  );
}
