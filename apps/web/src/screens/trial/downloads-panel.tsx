import type { TrialDesign } from '@bifrons/knowledge';
import { useState, type ReactNode } from 'react';
import { download } from '../../kit/drawing/download.ts';
import { CopyButton } from '../../kit/interface/copy-button.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { patientsCsv, patientsParquet } from './patient-files.ts';
import { resultsCsv } from './results.ts';
import type { TrialOutcome } from './run-trial.ts';

/** A design as a file that the command line and this page read. */
export function designFile(design: TrialDesign): string {
  return `${JSON.stringify(design, null, 2)}\n`;
}

/** The results as files, and the command that gives the same numbers. */
export function DownloadsPanel({ outcome }: { outcome: TrialOutcome }): ReactNode {
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const { design, result, patients } = outcome;
  const save = (write: () => Promise<void>): void => {
    setBusy(true);
    void write().finally(() => setBusy(false));
  };
  return (
    <div className="trial-files">
      <div className="chips" role="group" aria-label={say('Files')}>
        <button
          type="button"
          className="button"
          onClick={() => download(`${design.id}-results.csv`, 'text/csv', resultsCsv(design, result))}
        >
          {say('Results, CSV')}
        </button>
        <button
          type="button"
          className="button"
          disabled={patients === null || busy}
          onClick={() =>
            patients &&
            save(async () =>
              download(`${design.id}-patients.csv`, 'text/csv', ...(await patientsCsv(patients))),
            )
          }
        >
          {say('Virtual patients, CSV')}
        </button>
        <button
          type="button"
          className="button"
          disabled={patients === null || busy}
          onClick={() =>
            patients &&
            save(async () =>
              download(
                `${design.id}-patients.parquet`,
                'application/vnd.apache.parquet',
                await patientsParquet(patients, result.run),
              ),
            )
          }
        >
          {say('Virtual patients, Parquet')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => download('trial.json', 'application/json', designFile(design))}
        >
          {say('Design, trial.json')}
        </button>
      </div>
      {patients === null && (
        <p className="hint">
          {say('To save virtual patients, tick “Keep every virtual patient” and run the trial again.')}
        </p>
      )}
      <CommandLine command={`npx bifrons trial trial.json --json --seed ${result.run.seed}`} />
    </div>
  );
}

function CommandLine({ command }: { command: string }): ReactNode {
  const say = useSay();
  return (
    <div className="command">
      <p className="hint">{say('The same numbers on the command line, with the design beside it:')}</p>
      <p className="command-line">
        <code>{command}</code>
        <CopyButton className="chip" text={() => command} />
      </p>
    </div>
  );
}
