import type { StopOrGo } from '@bifrons/inference';
import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import { PictureHead } from '../../kit/drawing/picture-head.tsx';
import { Finding } from '../../kit/drawing/finding.tsx';
import { useScore } from '../../subject/state/use-score.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { useSuccess } from './use-success.ts';
import { SmallPlot } from './small-plot.tsx';

const LOW_CHANCE = 10;

/** How long it is worth waiting when nothing happens. */
export function StopOrGoChart({ stopOrGo }: { stopOrGo: StopOrGo }): ReactNode {
  const say = useSay();
  const { short } = useScore();
  const goal = useSuccess();
  const { responsePercent, horizon, week, weeks, chance } = stopOrGo;
  const points = weeks.flatMap((at, index) => {
    const value = chance[index] ?? null;
    return value === null ? [] : [{ week: at, chance: 100 * value }];
  });
  return (
    <figure>
      {points.length > 1 ? (
        <PictureHead name="bifrons-stop-or-go" title={say('Stop or go on?')} />
      ) : (
        <h3>{say('Stop or go on?')}</h3>
      )}
      <Answer stopOrGo={stopOrGo} told={points.at(-1)?.week ?? 0} />
      {points.length > 1 && (
        <>
          <SmallPlot
            label={say('Chance of success if nothing has happened: {chances}', {
              chances: points
                .map((point) =>
                  say('by week {week} {percent} %', { week: point.week, percent: say.number(point.chance) }),
                )
                .join(', '),
            })}
            weeks={horizon}
            xTicks={[0, 12, 24, 36, 48]}
            xName={say('weeks without a response')}
            highest={Math.max(20, 20 * Math.ceil(Math.max(...points.map((point) => point.chance)) / 20))}
            percent
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
                    <>
                      <line className="label-line" x1={x(week)} x2={x(week)} y1={bottom} y2={top} />
                      <text className="label-name" x={x(week) + 5} y={top + 8}>
                        {say('week {week}', { week })}
                      </text>
                    </>
                  )}
                  <path className="curve" d={curve(points) ?? ''} />
                </>
              );
            }}
          </SmallPlot>
          <p className="hint">
            {say(
              'Chance of {goal} at week {horizon}, given that {score} has not fallen by {percent} % of the baseline by the week below. The line ends where fewer than 20 virtual people are left.',
              { goal, score: short, horizon, percent: responsePercent },
            )}
          </p>
        </>
      )}
    </figure>
  );
}

/** The answer in words; `told` is the last week with enough people to tell a chance. */
function Answer({ stopOrGo, told }: { stopOrGo: StopOrGo; told: number }): ReactNode {
  const say = useSay();
  const { short } = useScore();
  const goal = useSuccess();
  const { responsePercent: percent, horizon, week } = stopOrGo;
  const values = { score: short, goal, percent, horizon, low: LOW_CHANCE };
  if (week === 0)
    return (
      <Finding figure={say('now')}>
        {say('the chance of {goal} at week {horizon} is already below {low} %', values)}
      </Finding>
    );
  if (week !== null)
    return (
      <Finding figure={say('week {week}', { week })}>
        {say(
          'is when to think again: if {score} has not fallen by {percent} % by then, the chance of {goal} at week {horizon} is below {low} %',
          values,
        )}
      </Finding>
    );
  if (told === 0)
    return (
      <Finding figure={say('go on')}>
        {say('{score} has already fallen by {percent} %: this person responds', values)}
      </Finding>
    );
  return (
    <Finding figure={say('go on')}>
      {say(
        'up to week {told} the chance of {goal} at week {horizon} stays above {low} %, even if {score} has not fallen by {percent} %',
        { told, ...values },
      )}
    </Finding>
  );
}
