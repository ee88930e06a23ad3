import type { Pause } from '@bifrons/inference';
import { area, line } from 'd3-shape';
import type { ReactNode } from 'react';
import { SmallPlot } from './small-plot.tsx';

interface PauseChartProps {
  pauses: readonly Pause[];
  /** When they begin, in words. */
  begin: string;
}

/** Up to here the labels of ritlecitinib expect no significant loss. */
const LABEL_WEEKS = 6;

/** What a pause costs, by its length. */
export function PauseChart({ pauses, begin }: PauseChartProps): ReactNode {
  const responders = pauses.flatMap(({ weeks, lossOfResponders }) =>
    lossOfResponders === null ? [] : [{ weeks, loss: lossOfResponders }],
  );
  const six = pauses.find(({ weeks }) => weeks === LABEL_WEEKS);
  const longest = Math.max(...pauses.map(({ weeks }) => weeks));
  const most = Math.max(...pauses.map(({ upper }) => upper), ...responders.map(({ loss }) => loss));
  return (
    <figure>
      <h3>A pause that begins {begin}</h3>
      {six && (
        <p>
          {LABEL_WEEKS} weeks cost <b>{six.loss.toFixed(1)} points</b> of SALT at worst on average
          {six.lossOfResponders !== null &&
            six.lossOfResponders.toFixed(1) !== six.loss.toFixed(1) &&
            `, ${six.lossOfResponders.toFixed(1)} in those with half of their hair back`}
          .
        </p>
      )}
      <SmallPlot
        label={`Largest loss of SALT by length of the pause: ${pauses.map((pause) => `${pause.weeks} weeks ${pause.loss.toFixed(1)} points`).join(', ')}`}
        weeks={longest}
        xTicks={[0, 6, 12, 18, 24]}
        xName="weeks of pause"
        highest={Math.max(10, 10 * Math.ceil(most / 10))}
        unit=""
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
                6 weeks
              </text>
              <path className="curve" d={curve([...pauses]) ?? ''} />
              <path className="curve is-responders" d={curve(responders) ?? ''} />
            </>
          );
        }}
      </SmallPlot>
      <p className="hint">
        Points of SALT lost at worst, until half a year after the restart, against going on. Line: mean;
        ribbon: the middle 80 of 100 people
        {responders.length > 0 && '; dashed: mean of those with half of their hair back'}. The labels of
        ritlecitinib expect no significant loss from less than {LABEL_WEEKS} weeks.
      </p>
      <PauseTable pauses={pauses} />
    </figure>
  );
}

function PauseTable({ pauses }: { pauses: readonly Pause[] }): ReactNode {
  return (
    <details className="pause-table">
      <summary>As a table</summary>
      <table className="readout">
        <caption className="visually-hidden">What a pause costs, in points of SALT</caption>
        <thead>
          <tr>
            <th scope="col">Weeks</th>
            <th scope="col">Mean</th>
            <th scope="col">80 in 100 between</th>
            <th scope="col">Half regrown</th>
            <th scope="col">Left after ½ year</th>
          </tr>
        </thead>
        <tbody>
          {pauses.map((pause) => (
            <tr key={pause.weeks}>
              <th scope="row">{pause.weeks}</th>
              <td>{pause.loss.toFixed(1)}</td>
              <td>
                {pause.lower.toFixed(0)}–{pause.upper.toFixed(0)}
              </td>
              <td>{pause.lossOfResponders?.toFixed(1) ?? '–'}</td>
              <td>{pause.left.toFixed(1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
