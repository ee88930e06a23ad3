import { parentPort, Worker } from 'node:worker_threads';
import type { WorkerHandle } from './pool.js';
import { serveTasks } from './serve.js';
import type { TaskRegistry } from './task.js';

/** A worker thread for a pool, started with the JavaScript file at `url`, which calls `serveTasksInNode`. */
export function spawnNodeWorker(url: URL): WorkerHandle {
  const worker = new Worker(url);
  return {
    post: (message, transfer) => worker.postMessage(message, transfer),
    onMessage: (receive) => worker.on('message', receive),
    onError: (receive) => {
      worker.on('error', receive);
      worker.on('exit', (code) => receive(new Error(`it ended with exit code ${code}`)));
    },
    terminate: () => worker.terminate(),
  };
}

/** Call at the top of a worker thread's file. */
export function serveTasksInNode(tasks: TaskRegistry): void {
  const port = parentPort;
  if (port === null) throw new Error('serveTasksInNode is for a worker thread; this is the main thread.');
  serveTasks(tasks, {
    post: (message, transfer) => port.postMessage(message, transfer),
    onMessage: (receive) => port.on('message', receive),
  });
}
