import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { inlinePool } from './inline.js';
import { spawnNodeWorker } from './node.js';
import { openPool } from './pool.js';
import { SubjectError } from './subject-error.js';
import type { EnsembleBlock, EnsembleJob, Pool, WorkerHandle } from './pool.js';
import type { TaskRegistry } from './task.js';

// Workers run JavaScript, so the tasks are a .mjs file on the built package (npm run build makes it).
const { tasks } = (await import(new URL('./tasks.fixture.mjs', import.meta.url).href)) as {
  tasks: TaskRegistry;
};
const spawn = (): WorkerHandle => spawnNodeWorker(new URL('./worker.fixture.mjs', import.meta.url));

const draws = { task: 'draws', setup: { seed: 2026, length: 5 }, subjects: 203, blockSize: 8 };

const pools: Pool<TaskRegistry>[] = [];
function opened(pool: Pool<TaskRegistry>): Pool<TaskRegistry> {
  pools.push(pool);
  return pool;
}
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close();
});

async function blocksOf(
  pool: Pool<TaskRegistry>,
  job: EnsembleJob<TaskRegistry, string>,
): Promise<EnsembleBlock[]> {
  const blocks: EnsembleBlock[] = [];
  for await (const block of pool.run(job)) blocks.push(block);
  return blocks;
}

function digest(blocks: EnsembleBlock[]): string {
  const hash = createHash('sha256');
  for (const { rows } of blocks) hash.update(rows);
  return hash.digest('hex');
}

describe('a job', () => {
  it('gives the same bytes, in order, inline and with 1, 2 and 8 workers and any block size', async () => {
    const expected = digest(await blocksOf(opened(inlinePool(tasks)), draws));
    for (const workers of [1, 2, 8]) {
      const pool = opened(openPool({ workers, spawn }));
      const blocks = await blocksOf(pool, draws);
      expect(blocks.map(({ first }) => first)).toEqual(blocks.map((_, i) => 8 * i));
      expect(blocks.at(-1)).toMatchObject({ first: 200, count: 3, rowLength: 5 });
      expect(digest(blocks)).toBe(expected);
      expect(digest(await blocksOf(pool, { ...draws, blockSize: 50 }))).toBe(expected);
      expect(digest(await blocksOf(pool, { ...draws, task: 'blocks' }))).toBe(expected);
    }
  });

  it('of some of the subjects gives the rows that they have in the job of all', async () => {
    const pool = opened(openPool({ workers: 2, spawn }));
    const all = (await blocksOf(pool, draws)).flatMap(({ rows }) => [...rows]);
    const some = await blocksOf(pool, { ...draws, first: 70, subjects: 50, blockSize: 16 });
    expect(some[0]).toMatchObject({ first: 70, count: 16 });
    expect(some.flatMap(({ rows }) => [...rows])).toEqual(all.slice(70 * 5, 120 * 5));
  });

  it('reports progress that only grows, up to all subjects', async () => {
    const seen: number[] = [];
    const onProgress = (done: number, total: number): void => void (total === 203 && seen.push(done));
    await blocksOf(opened(openPool({ workers: 2, spawn })), { ...draws, onProgress });
    expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(203);
  });

  it('waits for a slow reader instead of computing ahead', async () => {
    let computed = 0;
    const counting = { prepare: () => ({ rowLength: 1, run: () => void computed++ }) };
    const pool = opened(inlinePool({ counting }));
    const reader = pool
      .run({ task: 'counting', setup: null, subjects: 1000, blockSize: 1 })
      [Symbol.asyncIterator]();
    await reader.next();
    await pause(50);
    expect(computed).toBeLessThanOrEqual(5);
    await reader.return?.();
  });

  it('can wait in a queue, and an empty one is no work', async () => {
    const pool = opened(openPool({ workers: 2, spawn }));
    const [first, second, none] = await Promise.all([
      blocksOf(pool, draws),
      blocksOf(pool, draws),
      blocksOf(pool, { ...draws, subjects: 0 }),
    ]);
    expect(digest(first)).toBe(digest(second));
    expect(none).toEqual([]);
  });
});

describe('stopping', () => {
  it.each(['inline', 'workers'])('leaves the pool ready for the next job (%s)', async (kind) => {
    const pool = opened(kind === 'inline' ? inlinePool(tasks) : openPool({ workers: 2, spawn }));
    const long = { ...draws, subjects: 1e6 };

    const controller = new AbortController();
    let read = 0;
    const stopped = (async () => {
      for await (const block of pool.run({ ...long, signal: controller.signal })) {
        read += block.count;
        if (read >= 24) controller.abort(new Error('enough'));
      }
    })();
    await expect(stopped).rejects.toThrow('enough');
    expect(read).toBe(24);

    for await (const block of pool.run(long)) if (block.first >= 16) break;
    expect(await blocksOf(pool, { ...draws, subjects: 8 })).toHaveLength(1);
  });

  it('works for a job that still waits for its turn', async () => {
    const pool = opened(inlinePool(tasks));
    const reader = pool.run({ ...draws, subjects: 1e6 })[Symbol.asyncIterator]();
    await reader.next();
    const controller = new AbortController();
    const waiting = blocksOf(pool, { ...draws, signal: controller.signal });
    controller.abort(new Error('not needed'));
    await expect(waiting).rejects.toThrow('not needed');
    await reader.return?.();
    expect(await blocksOf(pool, { ...draws, subjects: 8 })).toHaveLength(1);
  });
});

describe('errors', () => {
  it('of a task name the first subject that failed, whatever the order of work', async () => {
    for (const pool of [inlinePool(tasks), openPool({ workers: 2, spawn })].map(opened)) {
      const failure = blocksOf(pool, { task: 'failing', setup: { at: 37 }, subjects: 100, blockSize: 4 });
      await expect(failure).rejects.toThrow(SubjectError);
      await expect(failure).rejects.toMatchObject({ subject: 37, message: 'Subject 37: no solution at 37' });
      await expect(blocksOf(pool, draws)).resolves.toHaveLength(26);
    }
  });

  it('of a task that runs blocks name the subject it says', async () => {
    const pool = opened(openPool({ workers: 2, spawn }));
    const job = { task: 'blocks' as const, setup: { seed: 5, length: 2, failing: 41 }, subjects: 100 };
    await expect(blocksOf(pool, job)).rejects.toMatchObject({
      subject: 41,
      message: 'Subject 41: no solution',
    });
  });

  it('of the setup and of the name are told as they are', async () => {
    const pool = opened(openPool({ workers: 1, spawn }));
    const job = { setup: null, subjects: 1 };
    await expect(blocksOf(pool, { task: 'unprepared', ...job })).rejects.toThrow(
      'The task "unprepared" could not be prepared: the setup is empty',
    );
    await expect(blocksOf(pool, { task: 'drews', ...job })).rejects.toThrow(
      'There is no task "drews"; this worker has draws, blocks, failing, unprepared, crashing.',
    );
    const uncloneable = { task: 'draws', setup: { seed: () => 1 }, subjects: 1 };
    await expect(blocksOf(pool, uncloneable)).rejects.toThrow(/^The setup of "draws" cannot be sent: /);
    expect(() => pool.run({ ...draws, subjects: -1 })).toThrow(RangeError);
    expect(() => pool.run({ ...draws, blockSize: 0 })).toThrow(RangeError);
    expect(() => openPool({ workers: 0, spawn })).toThrow(RangeError);
  });

  it('of a worker end the job; the next job has a new worker', async () => {
    const pool = opened(openPool({ workers: 2, spawn }));
    await expect(blocksOf(pool, { task: 'crashing', setup: null, subjects: 9 })).rejects.toThrow(
      'A worker broke: it ended with exit code 3',
    );
    await expect(blocksOf(pool, draws)).resolves.toHaveLength(26);
  });

  it('tell that the pool is closed', async () => {
    const pool = openPool({ workers: 1, spawn });
    const reader = pool.run({ ...draws, subjects: 1e6 })[Symbol.asyncIterator]();
    await reader.next();
    await pool.close();
    await expect(reader.next()).rejects.toThrow('The pool is closed.');
    await expect(blocksOf(pool, draws)).rejects.toThrow('The pool is closed.');
  });
});
