import { patientFactVocabulary } from '@bifrons/knowledge';
import type { BloodBand, BloodUnderTreatment } from '@bifrons/safety';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { GradeBadge } from '../../kit/sources/grade-badge.tsx';

interface BandAreaProps {
  band: BloodBand;
  /** Day of the first dose, in the unit of `x`. */
  start: number;
  last: number;
  x: (day: number) => number;
  y: (value: number) => number;
}

/** What the medicine is expected to do, behind the values: 95 % of people like this one, and the middle of it. */
export function BandArea({ band: { band }, start, last, x, y }: BandAreaProps): ReactNode {
  const shown = band.days.map((_, k) => k).filter((k) => start + band.days[k]! <= last);
  const point = (values: readonly number[]) => (k: number) => `${x(start + band.days[k]!)},${y(values[k]!)}`;
  return (
    <g className="blood-band" aria-hidden="true">
      <polygon
        points={[...shown.map(point(band.upper)), ...shown.toReversed().map(point(band.lower))].join(' ')}
      />
      <polyline points={shown.map(point(band.expected)).join(' ')} />
    </g>
  );
}

/** What the band says of the last value. */
export function BandWords({ band }: { band: BloodBand }): ReactNode {
  const say = useSay();
  const last = band.values.at(-1);
  if (last === undefined) return null;
  const rounded = (value: number): string => say.number(Number(value.toPrecision(3)), 2);
  return (
    <>
      {band.told !== undefined && (
        <p className="band-told">
          <strong>{say(band.told)}</strong>
        </p>
      )}
      <p className="quiet">
        {say('expected of the medicine on {date}: {from} to {to} (95 %)', {
          date: last.date,
          from: rounded(last.lower),
          to: rounded(last.upper),
        })}{' '}
        <GradeBadge grade={band.grade} />
      </p>
    </>
  );
}

/** What the shaded bands rest on, and of what nothing is said. */
export function BandNotes({ blood }: { blood: BloodUnderTreatment }): ReactNode {
  const say = useSay();
  const nameOf = (fact: BloodBand['fact']): string => say(patientFactVocabulary[fact].words);
  return (
    <details className="band-notes">
      <summary>{say('What the shaded bands rest on')}</summary>
      <p>{say(blood.note)}</p>
      <ul>
        {blood.lines.flatMap(({ fact, published }) =>
          published.map((words) => (
            <li key={words}>{say('{value}: {finding}', { value: nameOf(fact), finding: say(words) })}</li>
          )),
        )}
        {blood.untold.map(({ fact, why }) => (
          <li key={fact}>
            {say('nothing is said of {value}: {reason}', { value: nameOf(fact), reason: say(why) })}
          </li>
        ))}
        <li>{say(blood.without)}</li>
      </ul>
    </details>
  );
}
