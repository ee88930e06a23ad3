import type { CriterionId, Preference, ScoredOption } from '@bifrons/benefit-risk';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import type { Column } from './outcome-rows.tsx';

interface ScoreBarsProps {
  preference: Preference;
  columns: readonly Column[];
  nameOf: (id: CriterionId) => string;
}

/** Each option's weighted sum, made of what each outcome gives to it; what is not known is hatched, from worst to best. */
export function ScoreBars({ preference, columns, nameOf }: ScoreBarsProps): ReactNode {
  const say = useSay();
  const share = (id: CriterionId): number =>
    preference.weights.find(({ criterion }) => criterion === id)?.share ?? 0;
  return (
    <ul className="score-bars">
      {columns.map(({ key, name, option }) => {
        const scored = preference.options.find((one) => one.option === option.label);
        if (scored === undefined) return null;
        return (
          <li key={key}>
            <span className="score-name">{name}</span>
            <span className="score-track" aria-hidden="true">
              {scored.parts.map(({ criterion, value }, k) =>
                value === null ? null : (
                  <span
                    key={criterion}
                    className="score-part"
                    title={nameOf(criterion)}
                    style={{ width: `${share(criterion) * value}%`, opacity: 1 - 0.14 * (k % 5) }}
                  />
                ),
              )}
              <span className="score-open" style={{ width: `${scored.bounds[1] - scored.bounds[0]}%` }} />
            </span>
            <span className="score-number">{scoreWords(scored)}</span>
          </li>
        );
      })}
    </ul>
  );

  function scoreWords({ score, bounds, interval, chanceFirst }: ScoredOption): string {
    if (score === null || interval === null)
      return say('{low} to {high} of 100: something that counts for you is not known', {
        low: say.number(bounds[0]),
        high: say.number(bounds[1]),
      });
    return say('{score} of 100 ({low} to {high}); first in {chance} % of what is believed', {
      score: say.number(score),
      low: say.number(interval[0]),
      high: say.number(interval[1]),
      chance: say.number(100 * (chanceFirst ?? 0)),
    });
  }
}
