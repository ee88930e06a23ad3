import type { Relapse } from '@bifrons/inference';
import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import { PictureHead } from '../../kit/drawing/picture-head.tsx';
import { Finding } from '../../kit/drawing/finding.tsx';
import { useScore } from '../../subject/state/use-score.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { SmallPlot } from './small-plot.tsx';

interface RelapseChartProps {
  relapse: Relapse;
  /** Week at which the medicine is stopped. */
  from: number;
}

const HALF_YEAR = 24;
/** With a smaller share than this the curve rests on few virtual people. */
const FEW_RESPONDERS = 0.06;

/** How soon those who had reached the target lose it again after a stop. */
export function RelapseChart({ relapse, from }: RelapseChartProps): ReactNode {
  const say = useSay();
  const { short } = useScore();
  const points = say.number(Number(relapse.points.toPrecision(2)));
  const { responders, weeks, lost } = relapse;
  const words = say('Stopping {from, plural, =0 {now} other {at week #}}', { from });
  const title = <h3>{words}</h3>;
  if (relapse.unknown !== undefined) return <NotKnown title={title} unknown={relapse.unknown} />;
  if (responders === 0)
    return (
      <figure>
        {title}
        <p className="hint">
          {say('Nobody like this person is at the target then, so nothing is said of a relapse from it.')}
        </p>
      </figure>
    );
  const curvePoints = weeks.map((week, index) => ({ week, share: 100 * (lost[index] ?? 0) }));
  const half = curvePoints.find(({ week }) => week === HALF_YEAR);
  return (
    <figure>
      <PictureHead name="bifrons-relapse" title={words} />
      <Finding figure={say('{percent} %', { percent: say.number(half?.share ?? 0) })}>
        {say(
          'of those at the target then ({responders} of 100) have lost more than {points} points of {score} {weeks} weeks later',
          {
            points,
            responders: say.number(100 * responders),
            score: short,
            weeks: HALF_YEAR,
          },
        )}
      </Finding>
      <SmallPlot
        label={say('Share who have lost more than {points} points since the stop: {shares}', {
          points,
          shares: curvePoints
            .map(({ week, share }) => say('week {week} {percent} %', { week, percent: say.number(share) }))
            .join(', '),
        })}
        weeks={Math.max(...weeks)}
        xTicks={[0, 12, 24, 36, 48]}
        xName={say('weeks since the stop')}
        highest={100}
        percent
      >
        {({ x, y }) => {
          const curve = line<{ week: number; share: number }>()
            .x(({ week }) => x(week))
            .y(({ share }) => y(share));
          return <path className="curve" d={curve(curvePoints) ?? ''} />;
        }}
      </SmallPlot>
      <p className="hint">
        {say('Share of people at the target who have lost more than {points} points since the stop.', {
          points,
        })}{' '}
        {responders < FEW_RESPONDERS && say('Few of the virtual people are, so this is rough.')}
      </p>
    </figure>
  );
}

interface NotKnownProps {
  title: ReactNode;
  unknown: NonNullable<Relapse['unknown']>;
}

/** Where no study counted what follows a stop: that it is not known, and what was assumed before any data. */
function NotKnown({ title, unknown: { why, range } }: NotKnownProps): ReactNode {
  const say = useSay();
  return (
    <figure>
      {title}
      <p>{say(why)}</p>
      {range !== null && (
        <p className="hint">
          {say(
            'What was assumed before any data allows {lower} to {upper} of 100 of those better by {improved} % or more to be back above {back} % of the start within {weeks} weeks.',
            {
              lower: say.number(100 * range.lower),
              upper: say.number(100 * range.upper),
              improved: range.improvedPercent,
              back: range.backPercent,
              weeks: range.weeks,
            },
          )}
        </p>
      )}
    </figure>
  );
}
