import type { Say } from '@bifrons/language';
import type { Monitoring, PauseAdvice, PauseReason, Statement } from '@bifrons/safety';
import { lazy, Suspense, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { Citation } from './citation.tsx';

/** Asks the model, so it comes in its own time. */
const PauseCost = lazy(() =>
  import('../outlook/pause-cost.tsx').then(({ PauseCost }) => ({ default: PauseCost })),
);

/** A pause in one place: what the label says of it, how soon the medicine is gone, and what it costs in the score. */
export function PausePanel({ monitoring }: { monitoring: Monitoring }): ReactNode {
  const say = useSay();
  const { drug, dose, pause } = monitoring;
  const { advice, tolerated, washout } = pause;
  return (
    <section className="pause" aria-labelledby="pause-title">
      <h3 id="pause-title">{say('If it has to be paused')}</h3>
      <h4>{say('What the label says')}</h4>
      <ul className="demands">
        {advice.map((one) => (
          <Advice key={one.reason} advice={one} />
        ))}
        {tolerated.map((statement) => (
          <li key={statement.words}>
            <p>{statement.words}</p>
            <Citation statement={statement} />
          </li>
        ))}
      </ul>
      <h4>{say('How soon it is gone')}</h4>
      <p>
        {washout.known
          ? say(
              'Below {percent} % inhibition of every known signal about {hours} h after the last dose, by the model. From then on it neither helps nor harms; what it did to the hair fades more slowly.',
              { percent: say.number(100 * washout.below), hours: Math.ceil(washout.longestHours) },
            )
          : say('Washout is unknown: {reason}', { reason: washout.why })}
      </p>
      <h4>{say('What it costs in the score')}</h4>
      {dose === null ? (
        <p className="quiet">{say('No forecast for a medicine without a dose in mg.')}</p>
      ) : (
        <Suspense>
          <PauseCost drug={drug} dose={dose} />
        </Suspense>
      )}
    </section>
  );
}

/** What the label says of one reason to pause, then what the rules of class under it add. */
function Advice({ advice: { reason, statements } }: { advice: PauseAdvice }): ReactNode {
  const say = useSay();
  const ofLabel = statements.filter(({ citation }) => citation?.section != null);
  const ofClass = statements.filter((statement) => !ofLabel.includes(statement));
  return (
    <li>
      <p>
        <strong>{reasonWords(reason, say)}</strong>:{' '}
        {ofLabel.length === 0 ? say('nothing was read in this label') : wordsOf(ofLabel)}
      </p>
      {ofLabel[0] !== undefined && <Citation statement={ofLabel[0]} />}
      {ofClass.length > 0 && (
        <p className="quiet">{say('Rules of class, assumed: {rules}', { rules: wordsOf(ofClass) })}</p>
      )}
    </li>
  );
}

const wordsOf = (statements: readonly Statement[]): string =>
  [...new Set(statements.map(({ words }) => words))].join('; ');

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
