import {
  antibodyNamed,
  injections,
  loadAntibodies,
  loadCalibration,
  signalsOfAntibody,
} from '@bifrons/knowledge';
import { diseaseModels } from '@bifrons/model';
import { Suspense, type ReactNode } from 'react';
import { loadedOnce, WorkbenchWith } from './workbench-with.tsx';
import type { Workbench } from './workbench.ts';

/**
 * Around a screen that asks the model: what the diseases on the workbench are simulated with is there, and antibodies where
 * one acts in such a disease or is in a regimen.
 */
export function WithModel({ children }: { children: ReactNode }): ReactNode {
  return (
    <Suspense>
      <WorkbenchWith needs={modelledIn} load={load}>
        {children}
      </WorkbenchWith>
    </Suspense>
  );
}

const modelledIn = ({ patient, trial, courses }: Workbench): string => {
  const taken = [...courses, ...(patient.treatments ?? [])].map(({ drug }) => drug);
  return JSON.stringify({
    diseases: [...new Set([patient.disease, ...(trial === null ? [] : [trial.disease])])],
    injected: taken.some((drug) => drug !== null && antibodyNamed(drug) !== undefined),
  });
};

const load = loadedOnce(async (needed) => {
  const { diseases, injected } = JSON.parse(needed) as { diseases: string[]; injected: boolean };
  await Promise.all([
    ...diseases.map(loadCalibration),
    ...(injected || diseases.some(hasAntibodies) ? [loadAntibodies()] : []),
  ]);
});

const hasAntibodies = (disease: string): boolean => {
  const signals = diseaseModels.find(({ id }) => id === disease)?.signals ?? [];
  return injections.some(({ id }) => signalsOfAntibody(id)?.some((signal) => signals.includes(signal)));
};
