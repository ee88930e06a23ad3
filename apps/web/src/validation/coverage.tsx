import type { Summary } from '@bifrons/inference';
import type { ReactNode } from 'react';

interface CoverageProps {
  seen: Summary;
  unseen: Summary;
}

/** How many results lie inside their intervals, against how many should. */
export function Coverage({ seen, unseen }: CoverageProps): ReactNode {
  return (
    <div className="coverage">
      <h3>Results inside their interval</h3>
      <CoverageBars name="seen by the fit" summary={seen} filled />
      <CoverageBars name="not seen" summary={unseen} filled={false} />
      <p className="hint">
        The upright line is what an honest interval should hold: 50, 80 and 90 %. Shorter bars: too sure of
        itself. Longer bars: more careful than needed. The weeks of one arm go together, so these are not as
        many independent tests as there are results.
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
  const { results, coverage, meanAbsoluteError } = summary;
  if (results === 0) return <p className="hint">No results {name}.</p>;
  return (
    <section aria-label={`Coverage of results ${name}`}>
      <p className="coverage-name">
        <b>{results} results</b> {name}
      </p>
      <ul className={filled ? 'coverage-bars is-fitted' : 'coverage-bars'}>
        {([50, 80, 90] as const).map((level) => (
          <li key={level}>
            <span className="coverage-level">{level} %</span>
            <span className="coverage-track" aria-hidden="true">
              <span className="coverage-bar" style={{ width: `${100 * coverage[level]}%` }} />
              <span className="coverage-nominal" style={{ left: `${level}%` }} />
            </span>
            <b>{Math.round(100 * coverage[level])} %</b>
          </li>
        ))}
      </ul>
      {meanAbsoluteError !== null && (
        <p className="coverage-error">
          mean error of SALT ≤ 20: <b>{meanAbsoluteError.toFixed(1)}</b> percentage points
        </p>
      )}
    </section>
  );
}
