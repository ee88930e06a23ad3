import type { Patient } from '@bifrons/knowledge';
import { useMemo } from 'react';
import { forecastRequest } from '../forecast/request.ts';
import { usePerson } from '../person/use-person.ts';
import { useWorkbench } from '../state/workbench-context.tsx';

/** The person as a patient file; null while something typed cannot be read. */
export function usePatient(): Patient | null {
  const { today } = useWorkbench();
  const { person } = usePerson();
  return useMemo(() => person && (forecastRequest(person, [], today)?.patient ?? null), [person, today]);
}
