import type { Pool, StopSignal } from '@bifrons/engine';
import { knowledgeHash } from '@bifrons/knowledge';
import { version } from './in-use.js';
import type { modelTasks } from './tasks.js';

/** What a result can be reproduced from, to the bit (DESIGN §5). */
export interface RunInfo {
  readonly version: string;
  readonly seed: number;
  readonly knowledge: string;
  readonly calibration: string;
}

/** `calibration`: id of the posterior, which is that of the disease. */
export function runInfo(seed: number, calibration: string): RunInfo {
  return { version, seed, knowledge: knowledgeHash, calibration };
}

/** Workers that serve this package's tasks. */
export type ModelPool = Pool<typeof modelTasks>;

/** Virtual people as they were computed: rows of columns (`forecastColumns`, `trialColumns`), subject by subject. */
export interface PatientRows {
  readonly first: number;
  readonly count: number;
  readonly rowLength: number;
  readonly rows: Float64Array;
}

/** How a job is stopped, and who is told of its progress and its rows. */
export interface RunOptions {
  /** Stops the run; the promise then rejects with the signal's reason. */
  readonly signal?: StopSignal | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Receives every virtual person's row as the blocks arrive. */
  readonly onRows?: ((rows: PatientRows) => void) | undefined;
}
