import type { Problem } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';

/** What is wrong with a file: where, what, and what to do. */
export function ProblemList({ problems }: { problems: readonly Problem[] }): ReactNode {
  const say = useSay();
  if (problems.length === 0) return null;
  return (
    <ul className="failure" role="alert">
      {problems.map(({ path, message, suggestion }) => (
        <li key={`${path} ${message}`}>
          <code>{path}</code> {say(message)}
          {suggestion === undefined ? '' : ` (${say(suggestion)})`}
        </li>
      ))}
    </ul>
  );
}
