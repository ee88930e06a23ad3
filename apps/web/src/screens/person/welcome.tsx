import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { FileActions } from './file-actions.tsx';

/** What this is, and how to begin; shown until the person is one's own. */
export function Welcome(): ReactNode {
  const say = useSay();
  return (
    <section className="panel welcome" aria-labelledby="welcome-title">
      <h2 id="welcome-title">{say('Both faces of a JAK inhibitor, for one person')}</h2>
      <p>
        {say(
          'Say who it is about. Then see what a drug is likely to do for them, what harm it may do, and what to test and when. You see an example person; change anything, or begin with your own.',
        )}
      </p>
      <FileActions />
    </section>
  );
}
