import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { courseLabel } from '../../subject/regimens/course.ts';
import { LineSample } from '../../subject/regimens/line-sample.tsx';
import { shownScores } from '../../subject/severity/scores.ts';
import type { DrawnRegimen } from './drawn-regimen.ts';

interface BesideChancesProps {
  disease: string;
  regimens: readonly DrawnRegimen[];
  week: number;
}

/** Chances that are shown only beside what a trial found, because the model is known to say too much. */
export function BesideChances({ disease, regimens, week }: BesideChancesProps): ReactNode {
  const say = useSay();
  return shownScores(disease).flatMap((score) => {
    const beside = regimens[0]?.forecast.scores[score.id]?.beside;
    if (beside === undefined) return [];
    const goal = say(score.targets[0]?.name ?? score.name);
    return [
      <section key={score.id} className="beside-chance">
        <h3>{say('Chance of {goal} in week {week}', { goal, week })}</h3>
        <ul>
          {regimens.map(({ id, course, forecast }) => (
            <li key={id} className={`tone-${id}`}>
              <LineSample id={id} /> {courseLabel(course, say)}:{' '}
              <b>
                {say('{percent} %', {
                  percent: say.number(100 * (forecast.scores[score.id]?.chanceAtTarget[week] ?? 0)),
                })}
              </b>
            </li>
          ))}
        </ul>
        <p className="warning">{say(beside)}</p>
      </section>,
    ];
  });
}
