import { errorWords } from '@bifrons/language';
import type { Problem, TrialDesign } from '@bifrons/knowledge';
import { useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import type { TrialProgress } from './run-trial.ts';
import type { TrialRun } from './use-trial-run.ts';

interface RunPanelProps {
  /** Null while something is wrong with it. */
  design: TrialDesign | null;
  problems: readonly Problem[];
  run: TrialRun;
  /** Runs the same design with the next seed. */
  onNextSeed: (keepPatients: boolean) => void;
}

/** Starts, shows and stops a run. */
export function RunPanel({ design, problems, run, onNextSeed }: RunPanelProps): ReactNode {
  const say = useSay();
  const [keep, setKeep] = useState(false);
  const { progress, stopped, failure, outcome } = run;
  return (
    <section className="panel trial-run" aria-labelledby="trial-run">
      <h2 id="trial-run" className="visually-hidden">
        {say('Run')}
      </h2>
      <div className="run-buttons">
        {progress === null ? (
          <button
            type="button"
            className="button is-main"
            disabled={design === null}
            onClick={() => design && run.start(design, keep)}
          >
            {say('Run the trial')}
          </button>
        ) : (
          <button type="button" className="button" onClick={run.cancel}>
            {say('Cancel')}
          </button>
        )}
        <button
          type="button"
          className="button"
          disabled={design === null || outcome === null || progress !== null}
          onClick={() => onNextSeed(keep)}
        >
          {say('Run again with another seed')}
        </button>
        <label className="keep">
          <input type="checkbox" checked={keep} onChange={(event) => setKeep(event.target.checked)} />
          {say('Keep every virtual patient for download')}
        </label>
      </div>
      {progress === null && outcome === null && (
        <p className="hint">
          {say('Every virtual patient is simulated under every arm, on this machine. A run can be stopped.')}
        </p>
      )}
      {progress !== null && <ProgressLine progress={progress} />}
      <div role="status">
        {problems.length > 0 && (
          <p className="waiting">
            {say(
              '{n, plural, one {One value cannot be used yet: see the mark beside it.} other {# values cannot be used yet: see the marks beside them.}}',
              { n: problems.length },
            )}
          </p>
        )}
        {stopped !== null && (
          <p className="waiting">
            {say(
              'Stopped after {done, number} of {total, number} virtual patients. The design is as it was.',
              {
                done: stopped.done,
                total: stopped.total,
              },
            )}
          </p>
        )}
      </div>
      {failure !== null && (
        <p className="failure" role="alert">
          {errorWords(failure, say)}
        </p>
      )}
    </section>
  );
}

function ProgressLine({ progress: { done, total, secondsLeft } }: { progress: TrialProgress }): ReactNode {
  const say = useSay();
  return (
    <div className="run-progress">
      <progress aria-label={say('Virtual patients simulated')} value={done} max={total} />
      <p>
        <span>{say('{done, number} of {total, number} virtual patients', { done, total })}</span>
        {secondsLeft !== null && (
          <span>
            {say('{seconds, plural, one {about # second left} other {about # seconds left}}', {
              seconds: Math.max(1, Math.round(secondsLeft)),
            })}
          </span>
        )}
        <span className="is-quiet">{say('Leaving this screen stops the run.')}</span>
      </p>
    </div>
  );
}
