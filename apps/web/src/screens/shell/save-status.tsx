import { use, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { SavingContext } from '../../subject/storage/saving-context.ts';

/** Where what was typed is, in a line. */
export function SaveStatus(): ReactNode {
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
