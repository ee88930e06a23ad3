import type { ReactNode } from 'react';
import { LineSample } from '../../subject/regimens/line-sample.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { courseLabel } from '../../subject/regimens/course.ts';
import type { ShownScore } from '../../subject/severity/scores.ts';
import type { DrawnRegimen } from './drawn-regimen.ts';

interface TwoOutcomesProps {
  score: ShownScore;
  regimens: readonly DrawnRegimen[];
  week: number;
}

/** Where a regimen's people at a week are in two groups: how many are around which score, as bars on the scale of the score. */
export function TwoOutcomesAt({ score, regimens, week }: TwoOutcomesProps): ReactNode {
  const say = useSay();
  const split = regimens.flatMap(({ id, course, forecast }) => {
    const two = forecast.outcomes[week];
    return two ? [{ id, course, two }] : [];
  });
  if (split.length === 0) return null;
  return (
    <ul className="two-outcomes">
      {split.map(({ id, course, two: { better, worse } }) => {
        const of100 = Math.round(100 * better.share);
        return (
          <li key={id} className={`tone-${id}`}>
            <svg viewBox="0 0 100 22" preserveAspectRatio="none" aria-hidden="true">
              <line className="scale" x1={0} x2={100} y1={21.5} y2={21.5} />
              {[
                { median: better.median, share: better.share },
                { median: worse.median, share: worse.share },
              ].map(({ median, share }) => (
                <rect
                  key={median}
                  x={Math.min(94, Math.max(0, (100 * (median - score.min)) / (score.max - score.min) - 3))}
                  y={21 - 20 * share}
                  width={6}
                  height={20 * share}
                />
              ))}
            </svg>
            <span>
              <LineSample id={id} />
              {say(
                '{regimen}, week {week}: two outcomes. About {few} in 100 have {score} around {low}, {many} in 100 around {high}; hardly anybody is between.',
                {
                  regimen: courseLabel(course, say),
                  score: say(score.short),
                  week,
                  few: of100,
                  many: 100 - of100,
                  low: Math.round(better.median),
                  high: Math.round(worse.median),
                },
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
