import type { Say } from '@bifrons/language';
import type { ReactNode } from 'react';
import { LineSample } from '../../subject/regimens/line-sample.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { courseLabel } from '../../subject/regimens/course.ts';
import { decimalsOf, type ShownScore } from '../../subject/severity/scores.ts';
import type { DrawnRegimen } from './drawn-regimen.ts';

import type { Goal } from './score-course.ts';

interface ReadoutProps {
  regimens: readonly DrawnRegimen[];
  week: number;
  score: ShownScore;
  goal: Goal;
}

/** The numbers at the cursor's week. */
export function Readout({ regimens, week, score, goal }: ReadoutProps): ReactNode {
  const say = useSay();
  const decimals = decimalsOf(score);
  return (
    <table className="readout">
      <caption>{say('At week {week}', { week })}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Regimen')}</th>
          <th scope="col">{say('Median {score}', { score: say(score.short) })}</th>
          <th scope="col">{say('80 in 100 between')}</th>
          <th scope="col">{goal.words}</th>
        </tr>
      </thead>
      <tbody>
        {regimens.map(({ id, course, forecast }) => {
          const percent = 100 * (forecast.chanceAtTarget[week] ?? 0);
          return (
            <tr key={id} className={`tone-${id}`}>
              <th scope="row">
                <span>
                  <LineSample id={id} />
                  <span>{courseLabel(course, say)}</span>
                </span>
              </th>
              <td>{middleAt(forecast, week, decimals, say)}</td>
              <td>{rangeAt(forecast, week, decimals, say)}</td>
              <td className="chance">
                <span className="chance-bar" aria-hidden="true">
                  <span style={{ width: `${percent}%` }} />
                </span>
                <b>{say('{percent} %', { percent: say.number(percent) })}</b>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The median, or the two scores around which people are. */
function middleAt(forecast: DrawnRegimen['forecast'], week: number, decimals: number, say: Say): string {
  const two = forecast.outcomes[week];
  return two
    ? say('{one} or {other}', {
        one: say.number(two.better.median, decimals),
        other: say.number(two.worse.median, decimals),
      })
    : say.number(forecast.median[week] ?? 0, decimals);
}

function rangeAt(forecast: DrawnRegimen['forecast'], week: number, decimals: number, say: Say): string {
  const band = forecast.bands.find(({ level }) => level === 80);
  const [from, to] = [band?.lower[week] ?? 0, band?.upper[week] ?? 0];
  return say('{from}–{to}', { from: say.number(from, decimals), to: say.number(to, decimals) });
}
