import type { ValidationReport } from '@bifrons/inference';
import type { ReactNode } from 'react';
import { useScore } from '../../subject/state/use-score.ts';
import { useSay } from '../../kit/language/say-context.tsx';

type Rival = ValidationReport['baselines'][number];

/** Simpler ways to predict, on the results that each of them can predict, beside this model. */
export function BaselinesPanel({ baselines }: { baselines: readonly Rival[] }): ReactNode {
  const say = useSay();
  const { goal } = useScore();
  const errors = baselines.flatMap((rival) => [rival.meanAbsoluteError, rival.model.meanAbsoluteError]);
  const losses = baselines.flatMap((rival) => [-rival.logScore, -rival.model.logScore]);
  return (
    <section className="panel" aria-labelledby="baselines-title">
      <h2 id="baselines-title">{say('Is the model worth it?')}</h2>
      <p className="hint">
        {say(
          'Simpler ways to predict the share of people with {goal}, on the results that each can predict. All of them, this model too, have seen these results. Shorter bars are better.',
          { goal },
        )}
      </p>
      <ul className="rivals">
        {baselines.map((rival) => (
          <li key={rival.id}>
            <h3>
              {say(rival.name)}{' '}
              <small>{say('{n, plural, one {# result} other {# results}}', { n: rival.results })}</small>
            </h3>
            <Pair
              name={say('mean error, percentage points')}
              rival={rival.meanAbsoluteError}
              model={rival.model.meanAbsoluteError}
              most={Math.max(...errors)}
            />
            <Pair
              name={say('surprise: how unlikely it held what was published (minus the mean log score)')}
              rival={-rival.logScore}
              model={-rival.model.logScore}
              most={Math.max(...losses)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PairProps {
  name: string;
  rival: number;
  model: number;
  /** The longest bar. */
  most: number;
}

function Pair({ name, rival, model, most }: PairProps): ReactNode {
  const say = useSay();
  return (
    <dl className="baseline">
      <dt className="baseline-name">{name}</dt>
      {[
        { who: say('this model'), value: model, own: true },
        { who: say('simpler way'), value: rival, own: false },
      ].map(({ who, value, own }) => (
        <dd key={who} className={own ? 'is-own' : undefined}>
          <span>{who}</span>
          <span className="baseline-track" aria-hidden="true">
            <span className="baseline-bar" style={{ width: `${(100 * value) / most}%` }} />
          </span>
          <b>{say.fixed(value, 2)}</b>
        </dd>
      ))}
    </dl>
  );
}
