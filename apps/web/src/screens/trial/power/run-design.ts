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

/** A page takes fewer people and trials than the command line: power to half a percent, assurance to two. */
const FEWER = { people: 4096, trials: 4000 } as const;

/** Computes on the page's workers, and between chances lets the page be used. */
export async function runDesign(
  design: TrialDesign,
  signal: AbortSignal,
  onProgress: (progress: DesignProgress) => void,
): Promise<DesignOutcome> {
  const result = await designTrial(design, computePool(), {
    signal,
    ...FEWER,
    onProgress: (done, total) => onProgress({ done, total }),
    breathe: async () => {
      await new Promise((go) => setTimeout(go));
      signal.throwIfAborted();
    },
  });
  return { design, result };
}
