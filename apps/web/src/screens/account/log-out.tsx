import { useLocation } from 'wouter';
import { useState, type ReactNode } from 'react';
import { useToast } from '../../kit/interface/toast.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { EXAMPLE_PATIENT } from '../../subject/patient/patient-draft.ts';
import { ask } from '../../subject/record/ask.ts';
import { problemWords } from '../../subject/record/problem-words.ts';
import { lookAround } from '../../subject/record/session.ts';
import { currentSaveState, tellSaveState } from '../../subject/record/save-state.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { forgetDrafts, loadUnsaved } from '../../subject/storage/drafts.ts';

/** Leaves nothing of the record in this browser; asks first where something typed has not been saved. */
export function LogOut(): ReactNode {
  const say = useSay();
  const toast = useToast();
  const [, navigate] = useLocation();
  const { state, dispatch } = useWorkbench();
  const [unsaved, setUnsaved] = useState(0);
  const leave = async (): Promise<void> => {
    await ask('POST', 'logout', {});
    // What is lost was asked about; nothing of it is kept for later.
    tellSaveState({ is: 'saved' });
    dispatch({ type: 'take-patient', patient: EXAMPLE_PATIENT, record: null });
    await forgetDrafts().catch(() => undefined);
    await lookAround();
    navigate('/login');
  };
  const begin = async (): Promise<void> => {
    const left = await loadUnsaved().catch(() => []);
    const open = state.record !== null && currentSaveState().is !== 'saved' ? 1 : 0;
    if (left.length + open > 0) setUnsaved(left.length + open);
    else await leave();
  };
  const attempt = (run: () => Promise<void>): void => {
    run().catch((error: unknown) => toast({ text: problemWords(error, say) }));
  };
  return unsaved === 0 ? (
    <button type="button" className="button" onClick={() => attempt(begin)}>
      {say('Log out')}
    </button>
  ) : (
    <div className="log-out-question" role="alertdialog" aria-label={say('Log out')}>
      <p>
        {say(
          'What was typed of {n, plural, one {# person} other {# people}} is not in the record yet. Logging out takes it off this machine.',
          { n: unsaved },
        )}
      </p>
      <p className="form-actions">
        <button type="button" className="button" onClick={() => attempt(leave)}>
          {say('Log out and lose it')}
        </button>
        <button type="button" className="button is-main" onClick={() => setUnsaved(0)}>
          {say('Stay')}
        </button>
      </p>
    </div>
  );
}
