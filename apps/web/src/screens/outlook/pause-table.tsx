import type { Pause } from '@bifrons/inference';
import type { ReactNode } from 'react';
import { useScore } from '../../subject/state/use-score.ts';
import { useSay } from '../../kit/language/say-context.tsx';

/** The numbers of the picture of pauses. */
export function PauseTable({ pauses }: { pauses: readonly Pause[] }): ReactNode {
  const say = useSay();
  const { short } = useScore();
  return (
    <details className="pause-table">
      <summary>{say('As a table')}</summary>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={say('Table of pauses')}>
        <table className="readout">
          <caption className="visually-hidden">
            {say('What a pause costs, in points of {score}', { score: short })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{say('Weeks')}</th>
              <th scope="col">{say('Mean')}</th>
              <th scope="col">{say('80 in 100 between')}</th>
              <th scope="col">{say('Half better')}</th>
              <th scope="col">{say('Left after ½ year')}</th>
            </tr>
          </thead>
          <tbody>
            {pauses.map((pause) => (
              <tr key={pause.weeks}>
                <th scope="row">{say.number(pause.weeks)}</th>
                <td>{say.fixed(pause.loss, 1)}</td>
                <td>{say('{from}–{to}', { from: say.number(pause.lower), to: say.number(pause.upper) })}</td>
                <td>
                  {pause.lossOfResponders === null ? say('unknown') : say.fixed(pause.lossOfResponders, 1)}
                </td>
                <td>{say.fixed(pause.left, 1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
