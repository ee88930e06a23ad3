import type { BlockMessage, FailureMessage, JobMessage, RowsMessage, ToWorker } from './messages.js';
import type { SubjectFunction, TaskRegistry } from './task.js';

/** The worker's end of the line to the pool. */
export interface TaskPort {
  post(message: unknown, transfer: ArrayBuffer[]): void;
  onMessage(receive: (message: unknown) => void): void;
}

/** Computes what a pool asks for; call it once, at the top of the file a worker is started with. */
export function serveTasks(tasks: TaskRegistry, port: TaskPort): void {
  let prepared: SubjectFunction | Error = new Error('A block came before its job.');
  port.onMessage((message) => {
    const request = message as ToWorker;
    if (request.kind === 'job') {
      prepared = prepare(tasks, request);
      return;
    }
    const answer = prepared instanceof Error ? failure(request, prepared) : compute(prepared, request);
    port.post(answer, answer.kind === 'rows' ? [answer.rows.buffer] : []);
  });
}

function prepare(tasks: TaskRegistry, { task, setup }: JobMessage): SubjectFunction | Error {
  if (!Object.hasOwn(tasks, task)) {
    return new Error(
      `There is no task "${task}"; this worker has ${Object.keys(tasks).join(', ') || 'none'}.`,
    );
  }
  try {
    return (tasks[task] as TaskRegistry[string]).prepare(setup);
  } catch (error) {
    const cause = asError(error);
    return new Error(`The task "${task}" could not be prepared: ${cause.message}`, { cause });
  }
}

function compute(prepared: SubjectFunction, request: BlockMessage): RowsMessage | FailureMessage {
  const { job, first, count } = request;
  const { rowLength } = prepared;
  const rows = new Float64Array(count * rowLength);
  for (let i = 0; i < count; i++) {
    try {
      prepared.run(first + i, rows.subarray(i * rowLength, (i + 1) * rowLength));
    } catch (error) {
      return failure(request, asError(error), first + i);
    }
  }
  return { kind: 'rows', job, first, count, rowLength, rows };
}

function failure({ job, first, count }: BlockMessage, error: Error, subject?: number): FailureMessage {
  const place = subject === undefined ? {} : { subject };
  return { kind: 'failure', job, first, count, ...place, message: error.message, stack: error.stack };
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
