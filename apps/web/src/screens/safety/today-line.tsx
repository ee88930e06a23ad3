import type { Monitoring } from '@bifrons/safety';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { Citation } from './citation.tsx';

const CALM: readonly string[] = ['continue', 'restart', 'start'];
const URGENT: readonly string[] = ['stop', 'interrupt', 'do-not-start', 'seek-care'];

interface TodayLineProps {
  monitoring: Monitoring;
  /** Blood values and visits of the person that cannot be read, so that nothing looked at them. */
  unread: number;
}

/** What to do today and why, before everything else. */
export function TodayLine({ monitoring, unread }: TodayLineProps): ReactNode {
  const say = useSay();
  const { today, questions } = monitoring;
  const tone = URGENT.includes(today.action)
    ? 'is-urgent'
    : CALM.includes(today.action)
      ? 'is-calm'
      : 'is-open';
  const asked = questions.filter(({ path }) => path.startsWith('$.labs'));
  return (
    <div className={`today-line ${tone}`} role="status">
      <p className="today-action">{today.line}</p>
      {today.statements[0] !== undefined && <Citation statement={today.statements[0]} />}
      {today.repeatByAssumed !== null && <p className="quiet">{today.repeatByAssumed}</p>}
      {(today.also.length > 0 || asked.length > 0 || unread > 0) && (
        <ul>
          {unread > 0 && (
            <li>
              {say(
                '{n, plural, one {# blood value or visit cannot be read and is not looked at} other {# blood values or visits cannot be read and are not looked at}}: please mend it under Person.',
                { n: unread },
              )}
            </li>
          )}
          {today.also.map((one) => (
            <li key={one}>{one}</li>
          ))}
          {asked.map(({ path, message }) => (
            <li key={path}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
