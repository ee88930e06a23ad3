import type { StopOrGo } from '@bifrons/inference';
import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import { SmallPlot } from './small-plot.tsx';

const LOW_CHANCE = 10;

/** How long it is worth waiting when nothing happens. */
export function StopOrGoChart({ stopOrGo }: { stopOrGo: StopOrGo }): ReactNode {
  const { responsePercent, horizon, week, weeks, chance } = stopOrGo;
  const points = weeks.flatMap((at, index) => {
    const value = chance[index] ?? null;
    return value === null ? [] : [{ week: at, chance: 100 * value }];
  });
  const last = points.at(-1);
  return (
    <figure>
      <h3>Stop or go on?</h3>
      <Answer stopOrGo={stopOrGo} told={last?.week ?? 0} />
      {points.length > 1 && (
        <>
          {' '}
          <SmallPlot
            label={`Chance of success if nothing has happened: ${points.map((point) => `by week ${point.week} ${Math.round(point.chance)} %`).join(', ')}`}
            weeks={horizon}
            xTicks={[0, 12, 24, 36, 48]}
            xName="weeks without a response"
            highest={Math.max(20, 20 * Math.ceil(Math.max(...points.map((point) => point.chance)) / 20))}
            unit=" %"
          >
            {({ x, y }) => {
              const [left = 0, right = 0] = x.range();
              const [bottom = 0, top = 0] = y.range();
              const curve = line<{ week: number; chance: number }>()
                .x((point) => x(point.week))
                .y((point) => y(point.chance));
              return (
                <>
                  <line className="label-line" x1={left} x2={right} y1={y(LOW_CHANCE)} y2={y(LOW_CHANCE)} />
                  {week !== null && (
                    <line className="label-line" x1={x(week)} x2={x(week)} y1={bottom} y2={top} />
                  )}
                  <path className="curve" d={curve(points) ?? ''} />
                </>
              );
            }}
          </SmallPlot>
          <p className="hint">
            Chance of SALT ≤ 20 at week {horizon}, given that SALT has not fallen by {responsePercent} % of
            the baseline by the week below. The line ends where fewer than 20 virtual people are left.
          </p>
        </>
      )}
    </figure>
  );
}

/** The answer in words; `told` is the last week with enough people to tell a chance. */
function Answer({ stopOrGo, told }: { stopOrGo: StopOrGo; told: number }): ReactNode {
  const { responsePercent, horizon, week } = stopOrGo;
  const success = `the chance of SALT ≤ 20 at week ${horizon}`;
  if (week === 0) {
    return (
      <p>
        Already now {success} is <b>below {LOW_CHANCE} %</b>.
      </p>
    );
  }
  if (week !== null) {
    return (
      <p>
        If SALT has not fallen by {responsePercent} % by <b>week {week}</b>, {success} is below {LOW_CHANCE}{' '}
        %.
      </p>
    );
  }
  if (told === 0) return <p>SALT has already fallen by {responsePercent} %: this person responds.</p>;
  return (
    <p>
      Up to week {told} {success} stays above {LOW_CHANCE} %, even if SALT has not fallen by {responsePercent}{' '}
      %.
    </p>
  );
}
