import { availableParallelism } from 'node:os';
import { openPool } from '@bifrons/engine';
import { spawnNodeWorker } from '@bifrons/engine/node';
import { phrase } from '@bifrons/language';
import type { ModelPool, RunInfo, RunOptions } from '@bifrons/model';
import { InputError } from './exit.js';
import { asInputError } from './model-refusal.js';
import type { PatientRowFile } from './patient-rows.js';
import { readNumber } from './read-input.js';

/** Options that the long jobs share. */
export interface JobOptions {
  readonly workers?: string;
  readonly out?: string;
}

/** Ctrl-C, and how schedulers and services stop a process. */
const STOPPING = ['SIGINT', 'SIGTERM'] as const;

/**
 * Runs a job on a pool of worker threads, with a progress bar on a terminal, and writes the virtual people's rows to
 * `--out`. Ctrl-C (or SIGTERM) stops the workers and rejects with an AbortError; then, and on any failure, no file is left. What the
 * model refuses becomes an InputError.
 */
export async function runJob<Result extends { readonly run: RunInfo }>(
  options: JobOptions,
  columns: readonly string[],
  compute: (pool: ModelPool, options: RunOptions) => Promise<Result>,
): Promise<Result> {
  const workers = workerCount(options.workers);
  const rows = options.out === undefined ? undefined : await createRowFile(options.out, columns);
  const pool = openWorkers(workers);
  const interrupt = new AbortController();
  const stop = () => interrupt.abort();
  for (const signal of STOPPING) process.once(signal, stop);
  try {
    const result = await compute(pool, {
      signal: interrupt.signal,
      onProgress: drawProgress,
      onRows: rows?.add,
    });
    rows?.finish(result.run);
    return result;
  } catch (error) {
    rows?.discard();
    throw asInputError(error);
  } finally {
    for (const signal of STOPPING) process.off(signal, stop);
    clearProgress();
    await pool.close();
  }
}

/** What `--workers` says; as many as there are cores unless it does. @throws InputError */
export const workerCount = (asked: string | undefined): number =>
  asked === undefined
    ? availableParallelism()
    : readNumber('--workers', asked, { min: 1, max: 256, whole: true });

/** Worker threads for this machine's share of the work. */
export const openWorkers = (workers: number): ModelPool =>
  openPool({ workers, spawn: () => spawnNodeWorker(new URL(import.meta.resolve('@bifrons/model/worker'))) });

async function createRowFile(file: string, columns: readonly string[]): Promise<PatientRowFile> {
  try {
    // Parquet is loaded when it is asked for.
    const rows = await import('./patient-rows.js');
    return new rows.PatientRowFile(file, columns);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError('--out', [
      { path: file, message: phrase('cannot be written: {reason}', { reason }) },
    ]);
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
