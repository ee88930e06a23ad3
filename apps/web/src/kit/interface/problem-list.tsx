import type { Problem } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';

/** So many are told; a file of ten thousand rows may be wrong ten thousand times. */
const SHOWN = 20;

/** What is wrong with a file: where, what, and what to do. */
export function ProblemList({ problems }: { problems: readonly Problem[] }): ReactNode {
  const say = useSay();
  if (problems.length === 0) return null;
  return (
    <ul className="failure" role="alert">
      {problems.slice(0, SHOWN).map(({ path, message, suggestion }) => (
        <li key={`${path} ${message}`}>
          <code>{path}</code> {say(message)}
          {suggestion === undefined ? '' : ` (${say(suggestion)})`}
        </li>
      ))}
      {problems.length > SHOWN && (
        <li>
          {say('{n, plural, one {and # problem more} other {and # problems more}}', {
            n: problems.length - SHOWN,
          })}
        </li>
      )}
    </ul>
  );
}
