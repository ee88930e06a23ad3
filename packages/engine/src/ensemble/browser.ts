import type { WorkerHandle } from './pool.js';
import { serveTasks } from './serve.js';
import type { TaskRegistry } from './task.js';

/** What is needed of a browser's `Worker`. */
export interface WebWorker {
  postMessage(message: unknown, options: { transfer: ArrayBuffer[] }): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  addEventListener(type: 'error', listener: (event: { message?: string }) => void): void;
  terminate(): void;
}

/** What is needed of the global scope (`self`) of a browser's worker. */
export interface WebWorkerScope {
  postMessage(message: unknown, options: { transfer: ArrayBuffer[] }): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
}

/**
 * A browser's worker for a pool: `spawn: () => wrapWebWorker(new Worker(new URL('…', import.meta.url), …))`.
 */
export function wrapWebWorker(worker: WebWorker): WorkerHandle {
  return {
    post: (message, transfer) => worker.postMessage(message, { transfer }),
    onMessage: (receive) => worker.addEventListener('message', (event) => receive(event.data)),
    onError: (receive) =>
      worker.addEventListener('error', (event) => {
        receive(new Error(event.message ?? 'its file cannot be loaded'));
      }),
    terminate: () => worker.terminate(),
  };
}

/** Call at the top of a browser worker's file: `serveTasksInBrowser(tasks, self)`. */
export function serveTasksInBrowser(tasks: TaskRegistry, scope: WebWorkerScope): void {
  serveTasks(tasks, {
    post: (message, transfer) => scope.postMessage(message, { transfer }),
    onMessage: (receive) => scope.addEventListener('message', (event) => receive(event.data)),
  });
}
