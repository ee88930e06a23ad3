import type { BlockMessage, FailureMessage, JobMessage, RowsMessage, ToWorker } from './messages.js';
import { SubjectError } from './subject-error.js';
import type { BlockFunction, SubjectFunction, TaskRegistry } from './task.js';

/** The worker's end of the line to the pool. */
export interface TaskPort {
  post(message: unknown, transfer: ArrayBuffer[]): void;
  onMessage(receive: (message: unknown) => void): void;
}

/** Computes what a pool asks for; call it once, at the top of the file a worker is started with. */
export function serveTasks(tasks: TaskRegistry, port: TaskPort): void {
  let prepared: BlockFunction | Error = new Error('A block came before its job.');
  const answerTo = async (request: ToWorker): Promise<void> => {
    if (request.kind === 'job') {
      prepared = await prepare(tasks, request);
      return;
    }
    const answer = prepared instanceof Error ? failure(request, prepared) : compute(prepared, request);
    port.post(answer, answer.kind === 'rows' ? [answer.rows.buffer] : []);
  };
  // In the order in which they came: a block waits for what its job has to load.
  let before = Promise.resolve();
  port.onMessage((message) => {
    before = before.then(() => answerTo(message as ToWorker));
  });
}

async function prepare(tasks: TaskRegistry, { task, setup }: JobMessage): Promise<BlockFunction | Error> {
  if (!Object.hasOwn(tasks, task)) {
    return new Error(
      `There is no task "${task}"; this worker has ${Object.keys(tasks).join(', ') || 'none'}.`,
    );
  }
  try {
    const found = tasks[task] as TaskRegistry[string];
    await found.load?.(setup);
    return inBlocks(found.prepare(setup));
  } catch (error) {
    const cause = asError(error);
    return new Error(`The task "${task}" could not be prepared: ${cause.message}`, { cause });
  }
}

/** A task for single subjects as one for blocks. */
function inBlocks(prepared: SubjectFunction | BlockFunction): BlockFunction {
  if ('runBlock' in prepared) return prepared;
  const { rowLength } = prepared;
  return {
    rowLength,
    runBlock(first, count, rows) {
      for (let i = 0; i < count; i++) {
        try {
          prepared.run(first + i, rows.subarray(i * rowLength, (i + 1) * rowLength));
        } catch (error) {
          throw new SubjectError(first + i, asError(error));
        }
      }
    },
  };
}

function compute(prepared: BlockFunction, request: BlockMessage): RowsMessage | FailureMessage {
  const { job, first, count } = request;
  const { rowLength } = prepared;
  const rows = new Float64Array(count * rowLength);
  try {
    prepared.runBlock(first, count, rows);
  } catch (error) {
    return error instanceof SubjectError
      ? failure(request, asError(error.cause), error.subject)
      : failure(request, asError(error));
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
