import type { Say } from '@bifrons/language';
import type { PausePlan, PauseReason } from '@bifrons/safety';
import type { ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import { Citation } from './citation.tsx';

/** Why and how long to pause by the label, and how soon the medicine is gone by the model. */
export function PauseAdviceList({ pause }: { pause: PausePlan }): ReactNode {
  const say = useSay();
  const { advice, tolerated, washout } = pause;
  return (
    <>
      <h3>{say('If it has to be paused')}</h3>
      <ul className="demands">
        {advice.map(({ reason, statements, mayResume }) => (
          <li key={reason}>
            <p>
              <strong>{reasonWords(reason, say)}</strong>:{' '}
              {statements.length === 0
                ? say('nothing was read in this label')
                : [...new Set(statements.map(({ words }) => words))].join('; ')}
            </p>
            {mayResume.length > 0 && (
              <p>{say('go on when {condition}', { condition: mayResume.join('; ') })}</p>
            )}
            {statements[0] !== undefined && <Citation statement={statements[0]} />}
          </li>
        ))}
        {tolerated.map((statement) => (
          <li key={statement.words}>
            <p>{statement.words}</p>
            <Citation statement={statement} />
          </li>
        ))}
        <li>
          <p>
            {washout.known
              ? say(
                  'Below {percent} % inhibition of every known signal about {hours} h after the last dose, by the model.',
                  { percent: say.number(100 * washout.below), hours: Math.ceil(washout.longestHours) },
                )
              : say('Washout is unknown: {reason}', { reason: washout.why })}
          </p>
        </li>
      </ul>
    </>
  );
}

function reasonWords(reason: PauseReason, say: Say): string {
  switch (reason) {
    case 'infection':
      return say('infection');
    case 'laboratory':
      return say('laboratory values');
    case 'pregnancy':
      return say('pregnancy');
    case 'vaccination':
      return say('vaccination');
    case 'surgery':
      return say('surgery');
  }
}
