import { responsesCsv, responsesPlot, type PooledResponse, type Selection } from '@bifrons/evidence';
import type { ReactNode } from 'react';
import { useWidth } from '../drawing/use-width.ts';
import { useSay } from '../language/say-context.tsx';
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
  const [ref, width] = useWidth<HTMLDivElement>(760);
  const { simulated, state, run, missing } = useSimulatedArms(selection);
  const say = useSay();
  const percent = (x: number): string => (100 * x).toFixed(1);
  return (
    <section className="panel" aria-labelledby="responses-title">
      <div className="panel-head">
        <h2 id="responses-title">Responses by treatment</h2>
        {selection.query.by === 'dose' && (
          <button type="button" className="button" disabled={state === 'running'} onClick={run}>
            {state === 'running' ? 'Simulating …' : 'Draw the simulated arms'}
          </button>
        )}
      </div>
      <p className="hint">
        Pooled with the binomial-normal model.{' '}
        {selection.query.by === 'dose'
          ? 'Simulated arms: 500 virtual people with SALT 50 to 100, calibration in use; some of these trials may have been used to fit it.'
          : 'Choose “each dose” to set simulated arms beside them.'}
      </p>
      {missing.length > 0 && <p className="remark">Not simulated: {missing.join('; ')}.</p>}
      <div ref={ref}>
        <Figure
          name="responses"
          svg={responsesPlot(responses, simulated, Math.min(width, 900), say)}
          csv={responsesCsv(responses)}
          call={`${call} --picture responses --svg`}
        >
          <RowsTable
            caption="Responders in percent, with 95 % intervals; simulated with 90 % predictive intervals"
            header={['treatment', 'responders', 'pooled', 'interval', 'simulated', 'interval']}
            rows={responses.map((one) => {
              const model = simulated.get(one.treatment);
              return [
                one.treatment,
                `${one.events}/${one.n}`,
                percent(one.share),
                `${percent(one.lower)} to ${percent(one.upper)}`,
                model ? percent(model.share) : '–',
                model ? `${percent(model.lower)} to ${percent(model.upper)}` : '–',
              ];
            })}
          />
        </Figure>
      </div>
    </section>
  );
}
