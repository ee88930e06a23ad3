import type { Grade } from '@bifrons/knowledge';
import type { ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import { gradeName, gradeText } from './grades.ts';
import './grade-badge.css';

/** How sure a number is, in a letter. */
export function GradeBadge({ grade }: { grade: Grade }): ReactNode {
  const say = useSay();
  return (
    <abbr className={`grade grade-${grade}`} title={gradeText(grade, say)}>
      {gradeName(grade, say)}
    </abbr>
  );
}
