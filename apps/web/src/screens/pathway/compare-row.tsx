import type { EngagementRequest } from '@bifrons/model';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { GradeBadge } from '../../kit/sources/grade-badge.tsx';
import { eachOnce, engagementEntries } from '../../kit/sources/entries.ts';
import { useWhy } from '../../kit/sources/why.ts';
import { DayCurve } from './day-curve.tsx';
import { kinaseNames } from './kinases.ts';
import type { FacedSignal, SignalEngagement } from './faces.ts';

interface CompareRowProps extends FacedSignal {
  /** The medicines with their doses, left and right. */
  names: readonly [string, string];
  requests: readonly [EngagementRequest | null, EngagementRequest | null];
}

/** One signal between two medicines. */
export function CompareRow({ signal, sides, names, requests }: CompareRowProps): ReactNode {
  const say = useSay();
  const why = useWhy();
  const ask = (): void => {
    const used = new Set(sides.flatMap((side) => side?.provenance ?? []));
    const entries = requests.flatMap((request) => (request ? engagementEntries(request) : []));
    const chain = requests.find((request, index) => request !== null && sides[index]?.mean != null);
    why({
      title: say('How much of {signal} is blocked', { signal: say(signal.name) }),
      entries: eachOnce(entries.filter(({ path }) => used.has(path))),
      ...(chain && { chain }),
    });
  };
  return (
    <li className="compare-row">
      <HalfRow side={sides[0]} name={names[0]} perDay={requests[0]?.perDay ?? 1} />
      <div className="compare-signal">
        <button
          type="button"
          className="compare-name"
          aria-label={say('Why? {title}', {
            title: say('How much of {signal} is blocked', { signal: say(signal.name) }),
          })}
          onClick={ask}
        >
          {say(signal.name)}
        </button>
        <small>{say(signal.meaning)}</small>
        <small className="compare-pair">{kinaseNames(signal, say).join(' · ')}</small>
      </div>
      <HalfRow side={sides[1]} name={names[1]} perDay={requests[1]?.perDay ?? 1} />
    </li>
  );
}

interface HalfRowProps {
  side: SignalEngagement | null;
  name: string;
  perDay: number;
}

function HalfRow({ side, name, perDay }: HalfRowProps): ReactNode {
  const say = useSay();
  if (side === null || side.mean === null)
    return (
      <div className="compare-half is-unknown">
        <span className="visually-hidden">{name}</span>
        <span className="compare-nothing">{side === null ? say('no dose') : say('potency not known')}</span>
      </div>
    );
  const { mean, lower, upper, grade, peak, trough, hoursAboveIC50, curve } = side;
  return (
    <div className="compare-half">
      <span className="visually-hidden">{name}</span>
      <div className="compare-mean">
        <b>{say('{percent} %', { percent: say.number(100 * mean) })}</b>
        <span className={grade === 'derived' ? 'compare-bar is-derived' : 'compare-bar'} aria-hidden="true">
          <span style={{ width: `${100 * mean}%` }} />
        </span>
        {lower !== null && upper !== null && (
          <small className="compare-range">
            {say('{from} to {to} %', { from: say.number(100 * lower), to: say.number(100 * upper) })}
          </small>
        )}
        {grade === 'derived' && <GradeBadge grade={grade} />}
      </div>
      <DayCurve curve={curve} perDay={perDay} />
      <dl className="compare-numbers">
        <div>
          <dt>{say('above IC50')}</dt>
          <dd>{say('{hours} h', { hours: say.number(hoursAboveIC50 ?? 0, 1) })}</dd>
        </div>
        <div>
          <dt>{say('trough')}</dt>
          <dd>{say('{percent} %', { percent: say.number(100 * (trough ?? 0)) })}</dd>
        </div>
        <div>
          <dt>{say('peak')}</dt>
          <dd>{say('{percent} %', { percent: say.number(100 * (peak ?? 0)) })}</dd>
        </div>
      </dl>
    </div>
  );
}
