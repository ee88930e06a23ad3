import type { ValidationReport } from '@bifrons/inference';
import type { ReactNode } from 'react';
import { useScore } from '../../subject/state/use-score.ts';
import { useSay } from '../../kit/language/say-context.tsx';

/** How good the predictions are, in three figures; the first two by results that the fit has not seen. */
export function Headline({ report }: { report: ValidationReport }): ReactNode {
  const say = useSay();
  const { goal } = useScore();
  const { results, coverage, meanAbsoluteError } = report.validation;
  const best = [...report.baselines].sort((a, b) => a.meanAbsoluteError - b.meanAbsoluteError)[0];
  return (
    <ul className="headline">
      {results > 0 && (
        <li>
          <b>{say('{events} of {n}', { events: Math.round(coverage[90] * results), n: results })}</b>
          <span>{say('results that the fit has not seen lie inside their 90 % interval')}</span>
        </li>
      )}
      {meanAbsoluteError !== null && (
        <li>
          <b>{say('{value} points', { value: say.fixed(meanAbsoluteError, 1) })}</b>
          <span>
            {say('mean error of the share of people with {goal} in results that the fit has not seen', {
              goal,
            })}
          </span>
        </li>
      )}
      {best && (
        <li>
          <b>
            {say('{model} against {rival} points', {
              model: say.fixed(best.model.meanAbsoluteError, 1),
              rival: say.fixed(best.meanAbsoluteError, 1),
            })}
          </b>
          <span>
            {say('mean error of this model against the best of the simpler ways, on the same results')}
          </span>
        </li>
      )}
    </ul>
  );
}
