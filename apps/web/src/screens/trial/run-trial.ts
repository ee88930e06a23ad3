import type { TrialDesign } from '@bifrons/knowledge';
import { PatientTable, simulateTrial, trialColumns, type TrialResult } from '@bifrons/model';
import { computePool } from '../../kit/compute/compute-pool.ts';

/** A trial that has been run. */
export interface TrialOutcome {
  readonly design: TrialDesign;
  readonly result: TrialResult;
  /** Every virtual patient, if they were to be kept. */
  readonly patients: PatientTable | null;
  readonly milliseconds: number;
}

export interface TrialProgress {
  readonly done: number;
  readonly total: number;
  /** Null until it can be told. */
  readonly secondsLeft: number | null;
}

const REDRAW_MS = 100;
const FIRST_GUESS_MS = 1000;

/** Simulates a trial on the page's workers; its virtual patients are kept where that is wished. */
export async function runTrial(
  design: TrialDesign,
  keepPatients: boolean,
  signal: AbortSignal,
  onProgress: (progress: TrialProgress) => void,
): Promise<TrialOutcome> {
  const patients = keepPatients ? new PatientTable(trialColumns(design), design.population.n) : null;
  const began = performance.now();
  let drawn = began;
  const result = await simulateTrial(design, computePool(), {
    signal,
    onProgress: (done, total) => {
      const now = performance.now();
      if (now - drawn < REDRAW_MS) return;
      drawn = now;
      const elapsed = now - began;
      const secondsLeft = elapsed < FIRST_GUESS_MS ? null : (elapsed * (total - done)) / done / 1000;
      onProgress({ done, total, secondsLeft });
    },
    ...(patients && { onRows: (block) => void patients.take(block) }),
  });
  return { design, result, patients, milliseconds: performance.now() - began };
}
