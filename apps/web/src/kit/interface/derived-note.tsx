import { derivedNote } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';

/** What the sign after a count means, where such a count is shown. */
export function DerivedNote({ shown }: { shown: boolean }): ReactNode {
  const say = useSay();
  return shown ? <p className="hint">{say(derivedNote)}</p> : null;
}
