import type { ReactNode } from 'react';
import { JanusMark } from '../../kit/interface/janus-mark.tsx';
import { useSay } from '../../kit/language/say-context.tsx';

/** What is behind the door, in a picture. */
export function TwoFaces(): ReactNode {
  const say = useSay();
  return (
    <aside className="login-picture">
      <JanusMark />
      <p>{say('Each person over years: what was given, what it did, what it may do next.')}</p>
    </aside>
  );
}
