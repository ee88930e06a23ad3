import { derivedMark } from '@bifrons/knowledge';
import type { PublishedOutcome } from '@bifrons/model';
import type { ReactNode } from 'react';
import { DerivedNote } from '../../kit/interface/derived-note.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { isEmpty, isShare, type EndpointRows } from './results.ts';
import { endpointText } from './trial-words.ts';
import type { TrialOutcome } from './run-trial.ts';

interface ResultsTableProps {
  outcome: TrialOutcome;
  rows: readonly EndpointRows[];
  /** The arm that the others are compared with. */
  reference: number;
}

/** Every result as numbers. */
export function ResultsTable({ outcome: { design, result }, rows, reference }: ResultsTableProps): ReactNode {
  const say = useSay();
  const fixed = (value: number): string => say.fixed(value, 1);
  const referenceId = design.arms[reference]!.id;
  return (
    <div className="table-scroll" role="region" aria-label={say('Table of results')} tabIndex={0}>
      <table className="trial-table">
        <caption className="visually-hidden">{say('Results by endpoint and arm')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Arm')}</th>
            <th scope="col">{say('People')}</th>
            <th scope="col">{say('Predicted')}</th>
            <th scope="col">{say('90 % interval')}</th>
            <th scope="col">{say('Against {arm}', { arm: referenceId })}</th>
            <th scope="col">{say('Published')}</th>
          </tr>
        </thead>
        {rows.map(({ endpoint, week, estimates }, place) => (
          <tbody key={place}>
            <tr>
              <th scope="rowgroup" colSpan={6} className="endpoint-name">
                {isShare(endpoint)
                  ? say('{endpoint}, week {week}, % of people', {
                      endpoint: endpointText(say, design.disease, endpoint),
                      week,
                    })
                  : say('{endpoint}, week {week}', {
                      endpoint: endpointText(say, design.disease, endpoint),
                      week,
                    })}
              </th>
            </tr>
            {estimates.map((one, arm) => (
              <tr key={result.arms[arm]!.id}>
                <th scope="row">{result.arms[arm]!.id}</th>
                <td>{say.number(result.arms[arm]!.n)}</td>
                <td>{isEmpty(one) ? '–' : fixed(one.estimate)}</td>
                <td>
                  {isEmpty(one)
                    ? say('nobody to count')
                    : say('{lower} to {upper}', {
                        lower: fixed(one.interval90[0]),
                        upper: fixed(one.interval90[1]),
                      })}
                </td>
                <td>
                  {arm === reference || isEmpty(one) || isEmpty(estimates[reference]!)
                    ? '–'
                    : signed(one.estimate - estimates[reference]!.estimate)}
                </td>
                <td>{one.published.map(publishedText).join('; ') || '–'}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <DerivedNote
        shown={rows.some(({ estimates }) =>
          estimates.some(({ published }) => published.some(({ derived }) => derived)),
        )}
      />
    </div>
  );

  function signed(difference: number): string {
    return difference > 0 ? `+${fixed(difference)}` : fixed(difference);
  }

  function publishedText({ estimate, events, n, derived }: PublishedOutcome): string {
    const value = estimate === null ? '–' : say.number(estimate, 1);
    return events === undefined || n === undefined
      ? value
      : `${say('{value} ({events} of {n})', { value, events, n })}${derived ? derivedMark : ''}`;
  }
}
