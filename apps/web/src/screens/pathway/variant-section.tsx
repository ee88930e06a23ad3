import type { PersonCovariates } from '@bifrons/model';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import type { Course } from '../../subject/regimens/course.ts';

const VariantPanel = lazy(async () => ({ default: (await import('./variant-panel.tsx')).VariantPanel }));

interface VariantSectionProps {
  courses: readonly Course[];
  course: Course;
  person: PersonCovariates;
}

/** Signals that a variant makes larger; nothing of it is loaded before somebody asks. */
export function VariantSection(props: VariantSectionProps): ReactNode {
  const say = useSay();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="panel variant" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <h2>{say('A gain-of-function variant: what a medicine leaves of its signals')}</h2>
      </summary>
      {isOpen && (
        <Suspense>
          <VariantPanel {...props} />
        </Suspense>
      )}
    </details>
  );
}
