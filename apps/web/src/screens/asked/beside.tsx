import type { Phrase } from '@bifrons/language';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import './beside.css';

/** What has to stand beside every figure: nothing in most diseases. */
export function Beside({ phrases }: { phrases: readonly Phrase[] }): ReactNode {
  const say = useSay();
  if (phrases.length === 0) return null;
  return (
    <aside className="warning beside" aria-label={say('To be read with every figure')}>
      <b>{say('To be read with every figure')}</b>
      <ul>
        {phrases.map((one) => (
          <li key={String(one)}>{say(one)}</li>
        ))}
      </ul>
    </aside>
  );
}
