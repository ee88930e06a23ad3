import { loadOptionLabels, treatmentOptions } from '@bifrons/knowledge';
import { Suspense, use, type ReactNode } from 'react';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import type { Workbench } from '../../subject/state/workbench.ts';

/**
 * Around a screen that judges options. What is no JAK inhibitor has labels of its own: those of the disease, of the courses
 * and of what the person takes are there before anything is judged.
 */
export function WithOptionLabels({ children }: { children: ReactNode }): ReactNode {
  return (
    <Suspense>
      <Labelled>{children}</Labelled>
    </Suspense>
  );
}

function Labelled({ children }: { children: ReactNode }): ReactNode {
  const { state } = useWorkbench();
  use(loadOptionLabels(judged(state)));
  return children;
}

/** Ids of what may be judged. */
const judged = ({ patient, courses }: Workbench): string[] => [
  ...(treatmentOptions(patient.disease)?.options ?? []).map(({ id }) => id),
  ...courses.flatMap(({ drug }) => (drug === null ? [] : [drug])),
  ...(patient.treatments ?? []).map(({ drug }) => drug),
];
