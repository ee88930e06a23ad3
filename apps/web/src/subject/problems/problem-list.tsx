import type { Problem } from '@bifrons/knowledge';
import { lazy, Suspense, type ReactNode } from 'react';

// The names of all fields are loaded once something is wrong.
const Items = lazy(() =>
  import('./problem-items.tsx').then(({ ProblemItems }) => ({ default: ProblemItems })),
);

/** What is wrong with a file or a form: which field, what, and what to do. */
export function ProblemList({ problems }: { problems: readonly Problem[] }): ReactNode {
  return problems.length === 0 ? null : (
    <Suspense>
      <Items problems={problems} />
    </Suspense>
  );
}
