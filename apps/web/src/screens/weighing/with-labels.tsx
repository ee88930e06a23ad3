import {
  loadFrequencies,
  loadLabel,
  loadLabels,
  loadOptionLabels,
  loadTreatmentOptions,
  treatmentOptions,
} from '@bifrons/knowledge';
import { Suspense, type ReactNode } from 'react';
import { loadedOnce, WorkbenchWith } from '../../subject/state/workbench-with.tsx';
import type { Workbench } from '../../subject/state/workbench.ts';

interface WithLabelsProps {
  /** What is judged: every medicine that is screened for the disease, or the courses alone. */
  of: 'all' | 'courses';
  children: ReactNode;
}

/** Around what judges medicines by their labels: those that it needs are there before anything is judged. */
export function WithLabels({ of, children }: WithLabelsProps): ReactNode {
  return (
    <Suspense>
      <WorkbenchWith needs={judgedIn} load={of === 'all' ? loadAll : loadOfCourses}>
        {children}
      </WorkbenchWith>
    </Suspense>
  );
}

type Judged = [region: Workbench['region'], disease: string, ...taken: string[]];

const judgedIn = ({ region, patient, courses }: Workbench): string =>
  JSON.stringify([region, patient.disease, ...takenIn({ patient, courses })] satisfies Judged);

/** In an order of their own, so that moving a course asks for nothing new. */
const takenIn = ({ patient, courses }: Pick<Workbench, 'patient' | 'courses'>): string[] =>
  [
    ...new Set([
      ...courses.flatMap(({ drug }) => (drug === null ? [] : [drug])),
      ...(patient.treatments ?? []).map(({ drug }) => drug),
    ]),
  ].sort();

// How often people react does not depend on the region.
const elsewhere = (region: Workbench['region']): Workbench['region'] => (region === 'us' ? 'eu' : 'us');

const loadOfCourses = loadedOnce(async (judged) => {
  const [region, , ...taken] = JSON.parse(judged) as Judged;
  await Promise.all([
    ...taken.map((drug) => loadLabel(drug, region)),
    loadOptionLabels(taken),
    loadFrequencies(elsewhere(region)),
  ]);
});

const loadAll = loadedOnce(async (judged) => {
  const [region, disease, ...taken] = JSON.parse(judged) as Judged;
  await Promise.all([
    loadLabels(region),
    loadFrequencies(elsewhere(region)),
    loadTreatmentOptions(disease).then(() =>
      loadOptionLabels([...(treatmentOptions(disease)?.options ?? []).map(({ id }) => id), ...taken]),
    ),
  ]);
});
