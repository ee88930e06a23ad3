import { Link } from 'wouter';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import type { RegistryView } from './registry-view.ts';

/** How many readings of the clinic lay inside the forecasts' intervals, against how many should: as the screen Validation has it for trials. */
export function ForecastCoverage({ view: { forecast } }: { view: RegistryView }): ReactNode {
  const say = useSay();
  return (
    <section className="panel" aria-labelledby="coverage-title">
      <div className="panel-head">
        <h2 id="coverage-title">{say('Was the forecast right in this clinic?')}</h2>
      </div>
      {forecast === null || forecast.of === 0 ? (
        <p className="hint">
          {say('Nobody has been forecast and seen again yet.')}{' '}
          <Link to="/validation">{say('In the trials')}</Link>
        </p>
      ) : (
        <>
          <ul className="registry-coverage">
            {(
              [
                [50, forecast.coverage50],
                [80, forecast.coverage80],
                [95, forecast.coverage95],
              ] as const
            ).map(([level, share]) => (
              <li key={level}>
                <span>{say('{value} %', { value: level })}</span>
                <span className="registry-coverage-track" aria-hidden="true">
                  <span className="registry-coverage-bar" style={{ width: `${100 * share}%` }} />
                  <span className="registry-coverage-nominal" style={{ left: `${level}%` }} />
                </span>
                <b>{say('{value} %', { value: say.number(100 * share, 0) })}</b>
              </li>
            ))}
          </ul>
          <p className="hint">
            {say(
              '{n, plural, one {# reading} other {# readings}} against the forecast from the first visit. The upright line is what an honest interval should hold; shorter bars: too sure of itself.',
              { n: forecast.of },
            )}
          </p>
        </>
      )}
    </section>
  );
}
