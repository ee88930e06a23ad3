import type { Pause } from '@bifrons/inference';
import type { ReactNode } from 'react';
import { decimalsOf } from '../../subject/severity/scores.ts';
import { useScore } from '../../subject/state/use-score.ts';
import { useSay } from '../../kit/language/say-context.tsx';

/** The numbers of the picture of pauses. */
export function PauseTable({ pauses }: { pauses: readonly Pause[] }): ReactNode {
  const say = useSay();
  const { score, short } = useScore();
  const decimals = Math.max(1, decimalsOf(score));
  const inBand = (value: number): string => say.number(value, decimalsOf(score));
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
                <td>{say.fixed(pause.loss, decimals)}</td>
                <td>{say('{from}–{to}', { from: inBand(pause.lower), to: inBand(pause.upper) })}</td>
                <td>
                  {pause.lossOfResponders === null
                    ? say('unknown')
                    : say.fixed(pause.lossOfResponders, decimals)}
                </td>
                <td>{say.fixed(pause.left, decimals)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
