import type { SignalEngagement, SignalOverDoses } from '@bifrons/model';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { GradeBadge } from '../../kit/sources/grade-badge.tsx';

interface SignalsTableProps {
  caption: string;
  signals: readonly SignalEngagement[];
  /** The same signals, with their potencies. */
  over: readonly SignalOverDoses[];
}

/** What is blocked at the chosen dose, signal by signal. */
export function SignalsTable({ caption, signals, over }: SignalsTableProps): ReactNode {
  const say = useSay();
  const percent = (share: number | null): string => (share === null ? '–' : say.number(100 * share));
  const between = (low: number | null, high: number | null): string =>
    low === null || high === null ? '–' : `${percent(low)}–${percent(high)}`;
  return (
    <div className="signals-table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {[
              say('Signal'),
              say('mean, %'),
              say('range by potency, %'),
              say('peak, %'),
              say('trough, %'),
              say('IC50, nM'),
              say('grade'),
            ].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {signals.map(({ signal, name, mean, lower, upper, peak, trough, grade }) => {
            const potency = over.find((one) => one.signal === signal);
            return (
              <tr key={signal}>
                <th scope="row">{say(name)}</th>
                <td>{mean === null ? say('potency not known') : percent(mean)}</td>
                <td>{between(lower, upper)}</td>
                <td>{percent(peak)}</td>
                <td>{percent(trough)}</td>
                <td>{potency?.ic50Nm == null ? '–' : say.number(potency.ic50Nm)}</td>
                <td>{grade === null ? '–' : <GradeBadge grade={grade} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
