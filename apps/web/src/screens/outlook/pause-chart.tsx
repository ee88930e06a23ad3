import type { Pause } from '@bifrons/inference';
import { area, line } from 'd3-shape';
import type { ReactNode } from 'react';
import { PictureHead } from '../../kit/drawing/picture-head.tsx';
import { Finding } from '../../kit/drawing/finding.tsx';
import { decimalsOf } from '../../subject/severity/scores.ts';
import { useScore } from '../../subject/state/use-score.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { PauseTable } from './pause-table.tsx';
import { SmallPlot } from './small-plot.tsx';

interface PauseChartProps {
  pauses: readonly Pause[];
  /** Week at which they begin. */
  from: number;
  /** Weeks below which the label of the medicine says that a pause costs little; null where it says nothing. */
  tolerated: number | null;
}

/** The pause that is told first, where no label names one. */
const USUAL_WEEKS = 6;
/** Share of the score's range from which on a loss is one that people see. */
const SEEN = 0.05;

/** What a pause costs, by its length. */
export function PauseChart({ pauses, from, tolerated }: PauseChartProps): ReactNode {
  const say = useSay();
  const { score, short } = useScore();
  const decimals = Math.max(1, decimalsOf(score));
  const responders = pauses.flatMap(({ weeks, lossOfResponders }) =>
    lossOfResponders === null ? [] : [{ weeks, loss: lossOfResponders }],
  );
  const shown = tolerated ?? USUAL_WEEKS;
  const told = pauses.find(({ weeks }) => weeks === shown);
  const longest = Math.max(...pauses.map(({ weeks }) => weeks));
  const most = Math.max(...pauses.map(({ upper }) => upper), ...responders.map(({ loss }) => loss));
  return (
    <figure>
      <PictureHead
        name="bifrons-pause"
        title={say('A pause that begins {from, plural, =0 {now} other {at week #}}', { from })}
      />
      {told && (
        <Finding figure={say.fixed(told.loss, decimals)}>
          {say('points of {score} lost at worst, on average, by a pause of {weeks} weeks', {
            score: short,
            weeks: shown,
          })}
        </Finding>
      )}
      <SmallPlot
        label={say('Largest loss of {score} by length of the pause: {losses}', {
          score: short,
          losses: pauses
            .map(({ weeks, loss }) =>
              say('{weeks} weeks {points} points', { weeks, points: say.fixed(loss, decimals) }),
            )
            .join(', '),
        })}
        weeks={longest}
        xTicks={[0, 6, 12, 18, 24]}
        xName={say('weeks of pause')}
        highest={score.max < 10 ? score.max : Math.max(10, 10 * Math.ceil(most / 10))}
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
              <line className="label-line" x1={x(shown)} x2={x(shown)} y1={y(0)} y2={top} />
              <text className="label-name" x={x(shown) + 5} y={top + 8}>
                {say('{n, plural, one {# week} other {# weeks}}', { n: shown })}
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
        {responders.length > 0 && say('Dashed: mean of those who had got half of it back.')}{' '}
        {tolerated === null
          ? say('The label of this medicine says nothing of what a pause costs.')
          : say('The label of this medicine expects no significant loss from less than {weeks} weeks.', {
              weeks: tolerated,
            })}{' '}
        {tolerated !== null &&
          told &&
          (told.upper >= SEEN * score.max
            ? say(
                'The forecast for this person is less sure: {points} points on average, more than {upper} in 1 of 10. Reckon with the larger.',
                { points: say.fixed(told.loss, decimals), upper: say.number(told.upper, decimalsOf(score)) },
              )
            : say('The forecast for this person agrees.'))}
      </p>
      <PauseTable pauses={pauses} />
    </figure>
  );
}
