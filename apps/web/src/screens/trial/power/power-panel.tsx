import { errorWords } from '@bifrons/language';
import type { Problem, TrialDesign } from '@bifrons/knowledge';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useSay } from '../../../kit/language/say-context.tsx';
import { ProblemList } from '../../../subject/problems/problem-list.tsx';
import type { TrialDraft } from '../../../subject/state/trial-draft.ts';
import { PowerAnswer } from './power-answer.tsx';
import { questionDraft, questionInput, withQuestion, type QuestionDraft } from './question-draft.ts';
import { QuestionForm } from './question-form.tsx';
import { runDesign, type DesignOutcome, type DesignProgress } from './run-design.ts';
import './power.css';

interface PowerPanelProps {
  draft: TrialDraft;
  /** Null while something is wrong with it. */
  design: TrialDesign | null;
  problems: readonly Problem[];
  onChange: (draft: TrialDraft) => void;
}

/** Seen again when the reader comes back from another screen. */
let latest: DesignOutcome | null = null;

/** What a trial is to decide, and how likely it does: power, assurance, how many people it takes. */
export function PowerPanel({ draft, design, problems, onChange }: PowerPanelProps): ReactNode {
  const say = useSay();
  const stored = draft.kept?.question;
  const [typed, setTyped] = useState(() => ({ stored, question: questionDraft(draft) }));
  // A design that was opened brings its own question; one without has the usual.
  if (typed.stored !== stored) setTyped({ stored, question: questionDraft(draft) });
  const question = stored === undefined ? questionDraft(draft) : typed.question;
  const [outcome, setOutcome] = useState(latest);
  const [progress, setProgress] = useState<DesignProgress | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const change = (next: QuestionDraft): void => {
    const asked = questionInput(next, draft);
    setTyped({ stored: asked, question: next });
    onChange(withQuestion(draft, asked));
  };
  const start = (asked: TrialDesign): void => {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    setFailure(null);
    setProgress({ done: 0, total: 1 });
    runDesign(asked, stop.signal, setProgress).then(
      (found) => {
        if (running.current !== stop) return;
        latest = found;
        setOutcome(found);
        setProgress(null);
      },
      (error: unknown) => {
        if (running.current !== stop) return;
        setProgress(null);
        if (!stop.signal.aborted) setFailure(error);
      },
    );
  };
  const own = problems.filter(({ path }) => path.startsWith('$.question'));
  const stale =
    outcome !== null &&
    JSON.stringify(outcome.design) !== JSON.stringify(design === null ? null : asking(design));
  function asking(one: TrialDesign): TrialDesign {
    return one.question === undefined ? { ...one, question: questionInput(question, draft) } : one;
  }
  return (
    <section className="panel trial-power" aria-labelledby="trial-power">
      <h2 id="trial-power">{say('Power and sample size')}</h2>
      <QuestionForm question={question} draft={draft} problems={own} onChange={change} />
      <ProblemList problems={own} />
      <div className="run-buttons">
        {progress === null ? (
          <button
            type="button"
            className="button is-main"
            disabled={design === null || draft.arms.length < 2}
            onClick={() => design && start(asking(design))}
          >
            {say('Compute power and assurance')}
          </button>
        ) : (
          <button type="button" className="button" onClick={() => running.current?.abort()}>
            {say('Cancel')}
          </button>
        )}
      </div>
      {progress !== null && (
        <progress aria-label={say('Virtual people simulated')} value={progress.done} max={progress.total} />
      )}
      {failure !== null && (
        <p className="failure" role="alert">
          {errorWords(failure, say)}
        </p>
      )}
      {outcome !== null && stale && (
        <p className="waiting" role="status">
          {say('The design has changed since: compute it again to see what comes of it.')}
        </p>
      )}
      {outcome !== null && <PowerAnswer outcome={outcome} stale={stale} />}
    </section>
  );
}
