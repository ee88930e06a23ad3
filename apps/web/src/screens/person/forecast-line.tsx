import { lazy, Suspense, type ReactNode } from 'react';
import type { Course } from '../../subject/regimens/course.ts';
import { usePatient } from '../../subject/state/use-patient.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { useAsked } from '../asked/asked-context.ts';
import type { OpenTrait } from './tried-values.ts';

const ForecastMove = lazy(() =>
  import('./forecast-move.tsx').then(({ ForecastMove: loaded }) => ({ default: loaded })),
);

/**
 * How far the forecast would move if an open question were answered, under the first regimen that is a medicine. What
 * computes it is fetched only for a person of whom enough is known.
 */
export function ForecastLine({ trait }: { trait: OpenTrait }): ReactNode {
  const open = useAsked().byId.get(trait)?.known === false;
  return open ? <OpenTraitLine trait={trait} /> : null;
}

function OpenTraitLine({ trait }: { trait: OpenTrait }): ReactNode {
  const { state } = useWorkbench();
  const { patient, lastPatient } = usePatient();
  const course = state.courses.find(isTreatment);
  if (course === undefined || lastPatient === null) return null;
  return (
    <Suspense fallback={<div className="forecast-move is-drawn" />}>
      <ForecastMove trait={trait} patient={patient} course={course} />
    </Suspense>
  );
}

const isTreatment = (course: Course): course is Course & { drug: string } => course.drug !== null;
