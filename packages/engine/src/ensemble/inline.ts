import { openPool } from './pool.js';
import type { Pool, WorkerHandle } from './pool.js';
import { serveTasks } from './serve.js';
import type { TaskRegistry } from './task.js';

/**
 * A pool without workers, for tests and small jobs: it computes in the calling thread, one block per turn of
 * the event loop, so that a job can be stopped between blocks. Same interface, same numbers.
 */
export function inlinePool<Tasks extends TaskRegistry>(tasks: Tasks): Pool<Tasks> {
  return openPool<Tasks>({ workers: 1, spawn: () => inlineWorker(tasks) });
}

function inlineWorker(tasks: TaskRegistry): WorkerHandle {
  let toTasks: (message: unknown) => void = () => {};
  let toPool: (message: unknown) => void = () => {};
  let ended = false;
  serveTasks(tasks, {
    post: (message) => toPool(message),
    onMessage: (receive) => (toTasks = receive),
  });
  return {
    post(message) {
      const copy: unknown = structuredClone(message);
      setTimeout(() => ended || toTasks(copy), 0);
    },
    onMessage: (receive) => (toPool = receive),
    onError: () => {},
    terminate: () => (ended = true),
  };
}
