import { weigh, type WeighRequest, type Weighing } from '@bifrons/benefit-risk';
import type { Patient } from '@bifrons/knowledge';
import { useMemo } from 'react';
import { computePool } from '../../kit/compute/compute-pool.ts';
import { useRun, type RunState } from '../../kit/compute/use-run.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { usePatient } from '../../subject/state/use-patient.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';
import { keepLast } from './keep-last.ts';
import { weighRequest } from './weigh-request.ts';

/** A weighing with the person it is about. */
export interface Weighed {
  readonly patient: Patient;
  readonly weighing: Weighing;
}

/** The weighing of the person and the courses of the workbench. */
export interface WeighingState extends RunState<Weighed> {
  /** As a patient file; null while something typed cannot be read. */
  readonly patient: Patient | null;
  /** Nothing can be asked before a value of the person or a dose can be read. */
  readonly waiting: boolean;
}

/** Options and report ask the same: who goes from one to the other does not wait again. */
const last = keepLast<WeighRequest, Weighed>(({ say, ...asked }) => JSON.stringify([say?.language, asked]));

/** Follows the workbench: the person, the courses, the region and the horizon; in the page's workers. */
export function useWeighing(): WeighingState {
  const say = useSay();
  const { state, today } = useWorkbench();
  const { patient } = usePatient();
  const asked = useSame(patient && weighRequest(patient, state, today));
  const request = useMemo((): WeighRequest | null => asked && { ...asked, say }, [asked, say]);
  const run = useRun(
    request,
    async (now, options) =>
      last.keep(now, { patient: now.patient, weighing: await weigh(now, computePool(), options) }),
    last.of,
  );
  return { ...run, patient, waiting: asked === null };
}

/** The same object as long as it says the same. */
function useSame<T>(value: T): T {
  const text = JSON.stringify(value);
  return useMemo(() => JSON.parse(text) as T, [text]);
}
