import type { ValidationReport } from '@bifrons/inference';
import type { ReactNode } from 'react';

type Rival = ValidationReport['baselines'][number];

/** Simpler ways to predict, on the results that each of them can predict, beside this model. */
export function BaselinesPanel({ baselines }: { baselines: readonly Rival[] }): ReactNode {
  const errors = baselines.flatMap((rival) => [rival.meanAbsoluteError, rival.model.meanAbsoluteError]);
  const losses = baselines.flatMap((rival) => [-rival.logScore, -rival.model.logScore]);
  return (
    <section className="panel" aria-labelledby="baselines-title">
      <h2 id="baselines-title">Is the model worth it?</h2>
      <p className="hint">
        Simpler ways to predict the share of people at SALT ≤ 20, on the results that each can predict. All of
        them, this model too, have seen these results. Shorter bars are better.
      </p>
      <ul className="rivals">
        {baselines.map((rival) => (
          <li key={rival.id}>
            <h3>
              {rival.name} <small>{rival.results} results</small>
            </h3>
            <Pair
              name="mean error"
              unit="points"
              rival={rival.meanAbsoluteError}
              model={rival.model.meanAbsoluteError}
              most={Math.max(...errors)}
            />
            <Pair
              name="surprise (minus the mean log score)"
              unit=""
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
  unit: string;
  rival: number;
  model: number;
  /** The longest bar. */
  most: number;
}

function Pair({ name, unit, rival, model, most }: PairProps): ReactNode {
  return (
    <dl className="baseline" aria-label={name}>
      <dt className="baseline-name">{name}</dt>
      {[
        { who: 'this model', value: model, own: true },
        { who: 'simpler way', value: rival, own: false },
      ].map(({ who, value, own }) => (
        <dd key={who} className={own ? 'is-own' : undefined}>
          <span>{who}</span>
          <span className="baseline-track" aria-hidden="true">
            <span className="baseline-bar" style={{ width: `${(100 * value) / most}%` }} />
          </span>
          <b>
            {value.toFixed(2)} {unit}
          </b>
        </dd>
      ))}
    </dl>
  );
}
