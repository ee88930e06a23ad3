import {
  leagueCells,
  leagueCsv,
  leaguePicture,
  measureName,
  networkCsv,
  networkPicture,
  type NetworkAnswer,
  treatmentWords,
} from '@bifrons/evidence';
import type { ReactNode } from 'react';
import { useWidth } from '../../kit/drawing/use-width.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { Figure } from './figure.tsx';
import { NetworkDetails } from './network-details.tsx';
import { RowsTable } from './rows-table.tsx';

const LARGEST = 440;

/** All treatments against each other. */
export function NetworkPanel({ answer, call }: { answer: NetworkAnswer; call: string }): ReactNode {
  const say = useSay();
  const [ref, width] = useWidth<HTMLDivElement>(LARGEST);
  const { treatments, measure, tooThin, inconsistency, noInconsistency } = answer;
  return (
    <section className="panel" aria-labelledby="network-title">
      <h2 id="network-title">
        {say('All against each other: {measure}', { measure: measureName(measure, say) })}
      </h2>
      <p className="hint">
        {say(
          'A line joins treatments that a study compared; a wider one, more studies. A larger dot, more people. In the table the row is read against the column; an odds or risk ratio above 1 favours the row.',
        )}
      </p>
      <div className="network">
        <div ref={ref}>
          <Figure
            name="network"
            svg={networkPicture(answer, Math.min(width, LARGEST), say)}
            csv={networkCsv(answer)}
            call={`${call} --picture network --svg`}
          />
        </div>
        <Figure
          name="league"
          wide={say('Every treatment against every other')}
          svg={leaguePicture(answer, say)}
          csv={leagueCsv(answer)}
          call={`${call} --svg`}
          table={
            <RowsTable
              caption={say('{measure} of the row against the column, with 95 % intervals', {
                measure: measureName(measure, say),
              })}
              header={[say('treatment'), ...treatments.map((one) => treatmentWords(one, say))]}
              rows={leagueCells(answer, say).map((row, i) => [treatmentWords(treatments[i]!, say), ...row])}
              rowHeads
            />
          }
        />
      </div>
      {tooThin.length > 0 ? (
        tooThin.map((reason) => (
          <p key={reason.text} className="remark">
            {say('No ranking, the network is too thin: {reason}', { reason })}
          </p>
        ))
      ) : (
        <Ranking answer={answer} />
      )}
      {answer.leftOut.map(({ name, reason }) => (
        <p key={name} className="remark">
          {say('Left out: {study}, {reason}', { study: name, reason })}
        </p>
      ))}
      {answer.notes.map((note) => (
        <p key={note.text} className="remark">
          {say(note)}
        </p>
      ))}
      <p className="remark">
        {inconsistency
          ? say('Direct and indirect evidence, design-by-treatment interaction: p {p}', {
              p: say.fixed(inconsistency.designs.interaction.p, 3),
            })
          : say('Direct and indirect evidence: {reason}', { reason: noInconsistency ?? '' })}
      </p>
      <NetworkDetails answer={answer} />
    </section>
  );
}

/** The treatments from the best to the least, by the share of the others that each beats. */
function Ranking({ answer: { treatments, pScores } }: { answer: NetworkAnswer }): ReactNode {
  const say = useSay();
  if (!pScores) return null;
  const ranked = treatments
    .map((name, i) => ({ name, score: pScores[i] ?? 0 }))
    .sort((a, b) => b.score - a.score);
  return (
    <>
      <h3>{say('Ranking by P-score: how surely a treatment is better than the others, from 0 to 1')}</h3>
      <ol className="ranking">
        {ranked.map(({ name, score }) => (
          <li key={name}>
            {say('{treatment}: {score}', {
              treatment: treatmentWords(name, say),
              score: say.fixed(score, 2),
            })}
          </li>
        ))}
      </ol>
    </>
  );
}
