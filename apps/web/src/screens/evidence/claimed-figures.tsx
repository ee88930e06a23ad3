import { claimedFigures, type ClaimedFigure } from '@bifrons/evidence';
import type { Claim } from '@bifrons/knowledge';
import type { CSSProperties, ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';

/** Where a percentage stands on the line from 0 to 100. */
const at = (percent: number): CSSProperties => ({ left: `${percent}%` });

/** A picture of the percentages that claims give, each beside what was traced of it. */
export function ClaimedFigures({ claims }: { claims: readonly Claim[] }): ReactNode {
  const say = useSay();
  const figures = claims.flatMap(claimedFigures).filter(({ unit }) => unit === '%');
  return (
    <figure className="claimed">
      <figcaption>
        {say('Percentages as they are claimed, and what was traced')}
        <span className="claimed-key">
          <i className="claimed-mark is-claimed" /> {say('claimed')}
          <i className="claimed-mark is-traced" /> {say('traced')}
          <i className="claimed-mark is-sum" /> {say('sum of the parts that are named')}
        </span>
      </figcaption>
      <ul>
        {figures.map((figure) => (
          <Row key={figure.what} figure={figure} />
        ))}
      </ul>
      <p className="claimed-scale" aria-hidden="true">
        <span>0</span>
        <span>50</span>
        <span>{say('{n} %', { n: 100 })}</span>
      </p>
    </figure>
  );
}

function Row({ figure }: { figure: ClaimedFigure }): ReactNode {
  const say = useSay();
  const { what, value, interval, traced, sum } = figure;
  const number = (percent: number): string => say.number(percent, 1);
  const found =
    traced.length === 0
      ? say('nothing traced')
      : say('traced {values}', { values: traced.map(number).join(' · ') });
  return (
    <li>
      <span className="claimed-what">
        {say(what)}
        <small>
          {say('claimed {value} %', { value: number(value) })}
          {'; '}
          {sum === null ? found : say('its parts add up to {sum}', { sum: number(sum) })}
        </small>
      </span>
      <span className="claimed-line" aria-hidden="true">
        {interval !== null && (
          <i
            className="claimed-interval"
            style={{ ...at(interval[0]), width: `${interval[1] - interval[0]}%` }}
          />
        )}
        {traced.map((percent) => (
          <i key={percent} className="claimed-mark is-traced" style={at(percent)} />
        ))}
        {sum !== null && <i className="claimed-mark is-sum" style={at(sum)} />}
        <i className="claimed-mark is-claimed" style={at(value)} />
      </span>
    </li>
  );
}
