import type { Grade } from '@bifrons/knowledge';
import type { ProvenanceEntry } from '@bifrons/model';
import type { ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import { GradeBadge } from './grade-badge.tsx';
import { GRADES, gradeText } from './grades.ts';

interface GradeKeyProps {
  entries: readonly ProvenanceEntry[];
  onChoose: (grade: Grade) => void;
}

/** What the grades mean and how many entries have each; a click shows those. */
export function GradeKey({ entries, onChoose }: GradeKeyProps): ReactNode {
  const say = useSay();
  const counts = GRADES.map((grade) => ({
    grade,
    count: entries.filter((entry) => entry.grade === grade).length,
  }));
  return (
    <ul className="grade-key" aria-label={say('How sure the numbers are')}>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ grade, count }) => (
          <li key={grade}>
            <button type="button" onClick={() => onChoose(grade)}>
              <GradeBadge grade={grade} />
              <span>{gradeText(grade, say)}</span>
              <span className="grade-count">{say.number(count)}</span>
            </button>
          </li>
        ))}
    </ul>
  );
}
