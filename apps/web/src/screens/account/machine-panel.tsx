import { useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { ask } from '../../subject/record/ask.ts';
import { currentSession } from '../../subject/record/session.ts';
import { stopSaving } from '../../subject/storage/use-saving.ts';
import { eraseMachine } from '../../subject/storage/drafts.ts';
import { Panel } from './panel.tsx';

/** What this browser keeps, and the one button that takes it all away. */
export function MachinePanel(): ReactNode {
  const say = useSay();
  const [step, setStep] = useState<'rest' | 'question' | 'erasing' | 'failed'>('rest');
  const erase = async (): Promise<void> => {
    setStep('erasing');
    stopSaving();
    if (currentSession().is === 'in') await ask('POST', 'logout', {}).catch(() => undefined);
    await eraseMachine();
    location.replace(location.pathname);
  };
  return (
    <Panel title={say('On this machine')}>
      <p>
        {say(
          'This browser keeps the person of the workbench as typed, drawn trials, your choices of language and light, and the files of the workbench for times without a connection.',
        )}
      </p>
      {step === 'failed' && (
        <p className="failure" role="alert">
          {say(
            'Not everything could be erased. Close the other tabs of the workbench and try again, or clear the data of this page in the settings of the browser.',
          )}
        </p>
      )}
      {step === 'question' ? (
        <div className="erase-question" role="alertdialog" aria-labelledby="erase-question">
          <p id="erase-question">
            <b>{say('Erase everything on this machine?')}</b>{' '}
            {say(
              'What was typed and is not saved as a file or in the record is gone for good. The record of a clinic is not touched.',
            )}
          </p>
          <p className="form-actions">
            <button
              type="button"
              className="button is-danger"
              onClick={() => void erase().catch(() => setStep('failed'))}
            >
              {say('Erase everything')}
            </button>
            <button type="button" className="button" onClick={() => setStep('rest')} autoFocus>
              {say('Keep it')}
            </button>
          </p>
        </div>
      ) : (
        <p className="form-actions">
          <button
            type="button"
            className="button"
            disabled={step === 'erasing'}
            onClick={() => setStep('question')}
          >
            {say('Erase everything on this machine')}
          </button>
        </p>
      )}
    </Panel>
  );
}
