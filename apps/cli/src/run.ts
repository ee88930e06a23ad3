import { availableParallelism } from 'node:os';
import { openPool } from '@bifrons/engine';
import { spawnNodeWorker } from '@bifrons/engine/node';
import type { ModelPool, RunOptions } from '@bifrons/model';
import { asInputError } from './exit.js';

/**
 * Runs a computation on a pool of worker threads, with a progress bar on a terminal. Ctrl-C stops the workers and
 * rejects with an AbortError. What the model refuses becomes an InputError.
 */
export async function onPool<T>(
  workers: number | undefined,
  compute: (pool: ModelPool, options: RunOptions) => Promise<T>,
): Promise<T> {
  const pool: ModelPool = openPool({
    workers: workers ?? availableParallelism(),
    spawn: () => spawnNodeWorker(new URL(import.meta.resolve('@bifrons/model/worker'))),
  });
  const interrupt = new AbortController();
  const stop = () => interrupt.abort();
  process.once('SIGINT', stop);
  try {
    return await compute(pool, { signal: interrupt.signal, onProgress: drawProgress });
  } catch (error) {
    throw asInputError(error);
  } finally {
    process.off('SIGINT', stop);
    clearProgress();
    await pool.close();
  }
}

const width = 30;

function drawProgress(done: number, total: number): void {
  if (!process.stderr.isTTY) return;
  const filled = Math.round((width * done) / total);
  process.stderr.write(
    `\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total} virtual patients`,
  );
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}
