import type { Frequency } from '@bifrons/safety';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { Citation } from './citation.tsx';
import { RateKey, RateMarks } from './rate-marks.tsx';

/** Adverse reactions with the percentages of the label. */
export function FrequencyList({ frequencies }: { frequencies: readonly Frequency[] }): ReactNode {
  const say = useSay();
  if (frequencies.length === 0) return null;
  const highest = Math.max(
    ...frequencies.flatMap(({ percent, comparatorPercent }) => [percent, comparatorPercent ?? 0]),
  );
  return (
    <div className="risks">
      <h3>{say('Adverse reactions in the trials of the label')}</h3>
      <RateKey treated={say('with the medicine')} untreated={say('without')} />
      <ul>
        {frequencies.map((one) => (
          <FrequencyRow key={one.event} frequency={one} highest={highest} />
        ))}
      </ul>
    </div>
  );
}

function FrequencyRow({ frequency, highest }: { frequency: Frequency; highest: number }): ReactNode {
  const say = useSay();
  const { event, percent, comparatorPercent, weeks, dose, population, statement } = frequency;
  const among = [
    weeks === null ? null : say('in {n, plural, one {# week} other {# weeks}}', { n: weeks }),
    dose,
    population,
  ].filter((part) => part !== null);
  return (
    <li>
      <details className="rate-row">
        <summary>
          <span className="rate-name">{event}</span>
          <RateMarks
            treated={{ value: percent }}
            untreated={comparatorPercent === null ? undefined : { value: comparatorPercent }}
            highest={highest}
          />
          <span className="rate-numbers">
            <b>{say('{value} %', { value: say.number(percent, 1) })}</b>{' '}
            {comparatorPercent !== null && (
              <small>{say('without {rate} %', { rate: say.number(comparatorPercent, 1) })}</small>
            )}
          </span>
        </summary>
        <p className="rate-sources">
          {among.join('; ')} <Citation statement={statement} />
        </p>
      </details>
    </li>
  );
}
