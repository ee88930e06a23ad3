import {
  responsesCsv,
  responsesPlot,
  type PooledResponse,
  type Selection,
  treatmentWords,
} from '@bifrons/evidence';
import { countText } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import { useWidth } from '../../kit/drawing/use-width.ts';
import { DerivedNote } from '../../kit/interface/derived-note.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { Figure } from './figure.tsx';
import { RowsTable } from './rows-table.tsx';
import { useSimulatedArms } from './use-simulated-arms.ts';

interface ResponsesPanelProps {
  responses: readonly PooledResponse[];
  selection: Selection;
  call: string;
}

/** How many responded under each treatment; beside it, when asked for, the model's arm. */
export function ResponsesPanel({ responses, selection, call }: ResponsesPanelProps): ReactNode {
  const say = useSay();
  const [ref, width] = useWidth<HTMLDivElement>(760);
  const { simulated, state, run, missing } = useSimulatedArms(selection);
  const percent = (x: number): string => say.fixed(100 * x, 1);
  const between = (lower: number, upper: number): string =>
    say('{lower} to {upper}', { lower: percent(lower), upper: percent(upper) });
  return (
    <section className="panel" aria-labelledby="responses-title">
      <div className="panel-head">
        <h2 id="responses-title">{say('Share of people who responded')}</h2>
        {selection.query.by === 'dose' && (
          <button type="button" className="button" disabled={state === 'running'} onClick={run}>
            {state === 'running' ? say('Simulating …') : say('Draw the simulated arms')}
          </button>
        )}
      </div>
      <p className="hint">
        {selection.query.by === 'dose'
          ? say(
              'Pooled with the binomial-normal model. Simulated arms: 500 virtual people with severe disease, calibration in use; some of these trials may have been used to fit it.',
            )
          : say(
              'Pooled with the binomial-normal model. Choose “each dose” to set simulated arms beside them.',
            )}
      </p>
      {missing.map((sentence) => (
        <p key={sentence} className="remark">
          {sentence}
        </p>
      ))}
      <div ref={ref}>
        <Figure
          name="responses"
          svg={responsesPlot(responses, simulated, Math.min(width, 1100), say)}
          csv={responsesCsv(responses)}
          call={`${call} --picture responses --svg`}
          table={
            <RowsTable
              caption={say(
                'Responders in percent, with 95 % intervals; simulated with 90 % predictive intervals',
              )}
              header={[
                say('treatment'),
                say('responders'),
                say('pooled'),
                say('95 % interval'),
                say('simulated'),
                say('90 % interval'),
              ]}
              rows={responses.map((one) => {
                const model = simulated.get(one.treatment);
                return [
                  treatmentWords(one.treatment, say),
                  countText(one),
                  percent(one.share),
                  between(one.lower, one.upper),
                  model ? percent(model.share) : '–',
                  model ? between(model.lower, model.upper) : '–',
                ];
              })}
            />
          }
        />
      </div>
      <DerivedNote shown={responses.some(({ derived }) => derived)} />
    </section>
  );
}
