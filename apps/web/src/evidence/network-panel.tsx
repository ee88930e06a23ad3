import {
  leagueCells,
  leagueCsv,
  leaguePicture,
  measureName,
  networkCsv,
  networkPicture,
  type NetworkAnswer,
} from '@bifrons/evidence';
import type { ReactNode } from 'react';
import { useWidth } from '../drawing/use-width.ts';
import { useSay } from '../language/say-context.tsx';
import { Figure } from './figure.tsx';
import { RowsTable } from './rows-table.tsx';

/** All treatments against each other. */
export function NetworkPanel({ answer, call }: { answer: NetworkAnswer; call: string }): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>(520);
  const say = useSay();
  const { treatments, measure, pScores, tooThin, inconsistency, noInconsistency } = answer;
  const ranked =
    pScores &&
    treatments.map((name, i) => ({ name, score: pScores[i] ?? 0 })).sort((a, b) => b.score - a.score);
  return (
    <section className="panel" aria-labelledby="network-title">
      <h2 id="network-title">All against each other: {measureName(measure, say)}</h2>
      <div ref={ref} className="network">
        <Figure
          name="network"
          svg={networkPicture(answer, Math.min(width, 520), say)}
          csv={networkCsv(answer)}
          call={`${call} --picture network --svg`}
        />
        {tooThin.length > 0 ? (
          <p className="remark">
            No ranking, the network is too thin: {tooThin.map((one) => say(one)).join('; ')}.
          </p>
        ) : (
          <ol className="ranking">
            {ranked?.map(({ name, score }) => (
              <li key={name}>
                {name}: P-score {score.toFixed(2)}
              </li>
            ))}
          </ol>
        )}
        {answer.leftOut.map(({ name, reason }) => (
          <p key={name} className="remark">
            Left out: {name}, {say(reason)}.
          </p>
        ))}
        <p className="remark">
          {inconsistency
            ? `Direct and indirect evidence: design-by-treatment interaction, p ${inconsistency.designs.interaction.p.toFixed(3)}.`
            : `Inconsistency: ${noInconsistency === null ? '' : say(noInconsistency)}.`}
        </p>
        <Figure name="league" svg={leaguePicture(answer, say)} csv={leagueCsv(answer)} call={`${call} --svg`}>
          <RowsTable
            caption={`League table: ${measureName(measure, say)} of the row against the column, with 95 % intervals`}
            header={['treatment', ...treatments]}
            rows={leagueCells(answer, say).map((row, i) => [treatments[i], ...row])}
            rowHeads
          />
        </Figure>
      </div>
    </section>
  );
}
