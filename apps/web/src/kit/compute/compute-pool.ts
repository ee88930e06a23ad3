import { openPool, wrapWebWorker } from '@bifrons/engine';
import type { ModelPool, modelTasks } from '@bifrons/model';
import { address } from './compute-worker.ts?shared-worker';

const MOST_WORKERS = 8;

let pool: ModelPool | null = null;

/** The page's workers, started at first use and kept as long as the page lives. */
export function computePool(): ModelPool {
  pool ??= openPool<typeof modelTasks>({
    workers: Math.min(navigator.hardwareConcurrency || 2, MOST_WORKERS),
    spawn: () => wrapWebWorker(new Worker(address, { type: 'module' })),
  });
  return pool;
}
