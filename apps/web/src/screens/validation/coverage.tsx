import type { Summary } from '@bifrons/inference';
import type { ReactNode } from 'react';
import { useScore } from '../../subject/state/use-score.ts';
import { useSay } from '../../kit/language/say-context.tsx';

interface CoverageProps {
  seen: Summary;
  unseen: Summary;
}

/** How many results lie inside their intervals, against how many should. */
export function Coverage({ seen, unseen }: CoverageProps): ReactNode {
  const say = useSay();
  return (
    <div className="coverage">
      <h3>{say('Results inside their interval')}</h3>
      <CoverageBars
        name={say(
          '{n, plural, one {# result that the fit has seen} other {# results that the fit has seen}}',
          {
            n: seen.results,
          },
        )}
        summary={seen}
        filled
      />
      <CoverageBars
        name={say(
          '{n, plural, one {# result that the fit has not seen} other {# results that the fit has not seen}}',
          { n: unseen.results },
        )}
        summary={unseen}
        filled={false}
      />
      <p className="hint">
        {say(
          'The upright line is what an honest interval should hold: 50, 80 and 90 %. Shorter bars: too sure of itself. Longer bars: more careful than needed. The weeks of one arm go together, so these are not as many independent tests as there are results.',
        )}
      </p>
    </div>
  );
}

interface CoverageBarsProps {
  name: string;
  summary: Summary;
  filled: boolean;
}

function CoverageBars({ name, summary, filled }: CoverageBarsProps): ReactNode {
  const say = useSay();
  const { goal } = useScore();
  const { results, coverage, meanAbsoluteError } = summary;
  if (results === 0) return <p className="hint">{name}</p>;
  return (
    <section aria-label={name}>
      <p className="coverage-name">{name}</p>
      <ul className={filled ? 'coverage-bars is-fitted' : 'coverage-bars'}>
        {([50, 80, 90] as const).map((level) => (
          <li key={level}>
            <span className="coverage-level">{say('{value} %', { value: level })}</span>
            <span className="coverage-track" aria-hidden="true">
              <span className="coverage-bar" style={{ width: `${100 * coverage[level]}%` }} />
              <span className="coverage-nominal" style={{ left: `${level}%` }} />
            </span>
            <b>{say('{value} %', { value: say.number(100 * coverage[level]) })}</b>
          </li>
        ))}
      </ul>
      {meanAbsoluteError !== null && (
        <p className="coverage-error">
          {say('mean error of the share of people with {goal}: {points} percentage points', {
            goal,
            points: say.number(meanAbsoluteError, 1),
          })}
        </p>
      )}
    </section>
  );
}
