import type { Relapse } from '@bifrons/inference';
import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import { SmallPlot } from './small-plot.tsx';

interface RelapseChartProps {
  relapse: Relapse;
  /** When the medicine is stopped, in words. */
  begin: string;
}

const HALF_YEAR = 24;
/** With a smaller share than this the curve rests on few virtual people. */
const FEW_RESPONDERS = 0.06;

/** How soon those who had reached the target lose it again after a stop. */
export function RelapseChart({ relapse, begin }: RelapseChartProps): ReactNode {
  const { responders, weeks, lost } = relapse;
  if (responders === 0)
    return (
      <figure>
        <h3>Stopping {begin}</h3>
        <p className="hint">
          Nobody like this person is at the target then, so nothing is said of a relapse from it.
        </p>
      </figure>
    );
  const points = weeks.map((week, index) => ({ week, share: 100 * (lost[index] ?? 0) }));
  const half = points.find(({ week }) => week === HALF_YEAR);
  return (
    <figure>
      <h3>Stopping {begin}</h3>
      <p>
        Of those at the target then ({Math.round(100 * responders)} of 100),{' '}
        <b>{Math.round(half?.share ?? 0)} %</b> have lost more than 20 points of SALT {HALF_YEAR} weeks later.
      </p>
      <SmallPlot
        label={`Share who have lost more than 20 points since the stop: ${points.map(({ week, share }) => `week ${week} ${Math.round(share)} %`).join(', ')}`}
        weeks={Math.max(...weeks)}
        xTicks={[0, 12, 24, 36, 48]}
        xName="weeks since the stop"
        highest={100}
        unit=" %"
      >
        {({ x, y }) => {
          const curve = line<{ week: number; share: number }>()
            .x(({ week }) => x(week))
            .y(({ share }) => y(share));
          return <path className="curve" d={curve(points) ?? ''} />;
        }}
      </SmallPlot>
      <p className="hint">
        Share of people at the target who have lost more than 20 points since the stop.
        {responders < FEW_RESPONDERS && ' Few of the virtual people are, so this is rough.'}
      </p>
    </figure>
  );
}
