import { use, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { useSaveState } from '../../subject/record/save-state.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { SavingContext } from '../../subject/storage/saving-context.ts';

/** Where what was typed is, in a line. */
export function SaveStatus(): ReactNode {
  const { state } = useWorkbench();
  return state.record === null ? <SavedHere /> : <SavedInRecord />;
}

/** How far the open person is saved in the clinic's record. */
function SavedInRecord(): ReactNode {
  const say = useSay();
  const saving = useSaveState();
  const kept = (words: string): ReactNode => (
    <p className="save-status is-impossible" role="alert">
      {words}
    </p>
  );
  switch (saving.is) {
    case 'saved':
      return <p className="save-status is-saved">{say('Saved in the record')}</p>;
    case 'saving':
      return <p className="save-status">{say('Saving …')}</p>;
    case 'unreadable':
      return kept(say('Not in the record yet: something typed cannot be read. It is kept here.'));
    case 'unreachable':
      return kept(say('The server does not answer. What you type is kept here and saved when it does.'));
    case 'logged-out':
      return kept(say('You are logged out. What you typed is kept here until you log in again.'));
    case 'conflict':
      return kept(say('Somebody else has changed the same person: please choose what holds.'));
    case 'refused':
      return kept(say('The record refused it, it is kept here: {reason}', { reason: saving.message }));
  }
}

function SavedHere(): ReactNode {
  const say = useSay();
  const saving = use(SavingContext);
  switch (saving.is) {
    case 'saved': {
      const time = new Date(saving.at).toLocaleTimeString(say.language, {
        hour: '2-digit',
        minute: '2-digit',
      });
      return <p className="save-status is-saved">{say('Saved on this machine at {time}', { time })}</p>;
    }
    case 'saving':
      return <p className="save-status">{say('Saving …')}</p>;
    case 'impossible':
      return (
        <p className="save-status is-impossible" role="alert">
          {say('This browser keeps nothing. Save the person as a file before you close it.')}
        </p>
      );
  }
}
