import type { TrialDesign } from '@bifrons/knowledge';
import { designTrial, type DesignResult } from '@bifrons/inference';
import { computePool } from '../../../kit/compute/compute-pool.ts';

/** A design whose power has been computed. */
export interface DesignOutcome {
  readonly design: TrialDesign;
  readonly result: DesignResult;
}

export interface DesignProgress {
  readonly done: number;
  readonly total: number;
}

/** A page draws fewer trials than the command line: each chance to half a percent. */
const TRIALS = 4000;

/** Computes on the page's workers, and between chances lets the page be used. */
export async function runDesign(
  design: TrialDesign,
  signal: AbortSignal,
  onProgress: (progress: DesignProgress) => void,
): Promise<DesignOutcome> {
  const result = await designTrial(design, computePool(), {
    signal,
    trials: TRIALS,
    onProgress: (done, total) => onProgress({ done, total }),
    breathe: async () => {
      await new Promise((go) => setTimeout(go));
      signal.throwIfAborted();
    },
  });
  return { design, result };
}
