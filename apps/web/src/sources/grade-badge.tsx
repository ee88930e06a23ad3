import type { Grade } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import { GRADES } from './grades.ts';

/** How sure a number is, in a letter. */
export function GradeBadge({ grade }: { grade: Grade }): ReactNode {
  return (
    <abbr className={`grade grade-${grade}`} title={GRADES[grade]}>
      {grade}
    </abbr>
  );
}
