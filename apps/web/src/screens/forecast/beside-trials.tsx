import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import type { DrawnRegimen } from './drawn-regimen.ts';
import type { BesideTrialsProps } from './use-average-person.ts';

const PeopleTable = lazy(() =>
  import('./people-table.tsx').then(({ PeopleTable }) => ({ default: PeopleTable })),
);

/** In what this person is unlike the people of the trials beside the forecast; loads when somebody asks. */
export function BesideTrials(props: BesideTrialsProps & { regimen: DrawnRegimen }): ReactNode {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <details className="beside-trials" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('Why this person is not like those of the trials')}</summary>
      {open && (
        <Suspense>
          <PeopleTable {...props} />
        </Suspense>
      )}
    </details>
  );
}
