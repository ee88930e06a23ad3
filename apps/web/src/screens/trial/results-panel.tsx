import { useMemo, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { DoseWarnings } from '../regimens/dose-warnings.tsx';
import { armLooks } from './arm-look.ts';
import { DownloadsPanel } from './downloads-panel.tsx';
import { draftOf } from './draft.ts';
import { EndpointFigure } from './endpoint-figure.tsx';
import { ResponseCurves } from './response-curves.tsx';
import { ResultsTable } from './results-table.tsx';
import { endpointRows, isShare, numbersOf, referenceArm } from './results.ts';
import { trialEntries } from './trial-entries.ts';
import type { TrialOutcome } from './run-trial.ts';

interface ResultsPanelProps {
  outcome: TrialOutcome;
  /** The design has been changed since. */
  stale: boolean;
}

/** How the trial comes out: pictures, numbers, files. */
export function ResultsPanel({ outcome, stale }: ResultsPanelProps): ReactNode {
  const say = useSay();
  const { design, result, milliseconds } = outcome;
  const rows = endpointRows(design, result);
  const looks = armLooks(draftOf(design).arms);
  const armIds = result.arms.map(({ id }) => id);
  const shares = rows
    .filter(({ endpoint }) => isShare(endpoint))
    .flatMap(({ estimates }) => numbersOf(estimates));
  const highestShare = Math.min(100, 10 * Math.ceil(Math.max(20, ...shares) / 10));
  const several = design.endpoints.filter(({ weeks }) => weeks.length > 1);
  const reference = referenceArm(design);
  const taken = useMemo(() => design.arms.map(({ regimen }) => regimen), [design]);
  return (
    <section
      className={stale ? 'panel trial-results is-stale' : 'panel trial-results'}
      aria-labelledby="trial-results"
    >
      <div className="panel-head">
        <h2 id="trial-results">{say('Results')}</h2>
        <p className="hint">
          {say('{id}, seed {seed}: {patients, number} virtual patients under every arm, {seconds} s', {
            id: design.id,
            seed: String(result.run.seed),
            patients: result.virtualPatients,
            seconds: say.fixed(milliseconds / 1000, 1),
          })}
        </p>
      </div>
      {stale && (
        <p className="waiting" role="status">
          {say('The design has changed since: run it again to see what comes of it.')}
        </p>
      )}
      {result.warnings.map((warning) => (
        <p key={String(warning)} className="warning">
          {say(warning)}
        </p>
      ))}
      <DoseWarnings regimens={taken} disease={design.disease} />
      <ul className="trial-key">
        <li>
          <svg width={34} height={14} aria-hidden="true">
            <rect className="interval" y={1} width={34} height={12} rx={6} />
            <circle className="estimate" cx={17} cy={7} r={5} />
          </svg>
          {say('predicted, with 90 % predictive interval for an arm of this size')}
        </li>
        {rows.some(({ estimates }) => estimates.some(({ published }) => published.length > 0)) && (
          <li className="published-result">
            <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true">
              <path d="M0-6.500L5.500 0L0 6.500L-5.500 0z" />
            </svg>
            {say('published for this trial')}
          </li>
        )}
      </ul>
      <div className="trial-figures">
        {rows.map((one, place) => (
          <EndpointFigure
            key={place}
            rows={one}
            armIds={armIds}
            looks={looks}
            highestShare={highestShare}
            entries={() => trialEntries(outcome, one, say)}
          />
        ))}
        {several.map((endpoint, place) => (
          <ResponseCurves
            key={`curves-${place}`}
            endpoint={endpoint}
            rows={rows.filter((one) => one.endpoint === endpoint)}
            armIds={armIds}
            looks={looks}
          />
        ))}
      </div>
      <ResultsTable outcome={outcome} rows={rows} reference={reference} />
      <p className="hint">
        {say(
          'Differences are in percentage points, or in the unit of the mean change. They have no interval of their own: the arms share their virtual patients, so their intervals must not be subtracted.',
        )}
      </p>
      <DownloadsPanel outcome={outcome} />
    </section>
  );
}
