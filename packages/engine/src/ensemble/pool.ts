import type { BlockMessage, FailureMessage, FromWorker, JobMessage, RowsMessage } from './messages.js';
import { SubjectError } from './subject-error.js';
import type { SetupOf, TaskRegistry } from './task.js';

/** The pool's end of the line to one worker. */
export interface WorkerHandle {
  post(message: unknown, transfer: ArrayBuffer[]): void;
  onMessage(receive: (message: unknown) => void): void;
  /** The worker itself broke: its file cannot be loaded, it ran out of memory, it ended. */
  onError(receive: (error: Error) => void): void;
  terminate(): unknown;
}

/** How many workers a pool has, and how one is started. */
export interface PoolOptions {
  /** How many workers to start, at least 1. The numbers computed do not depend on it. */
  readonly workers: number;
  readonly spawn: () => WorkerHandle;
}

/** What can stop a job; an `AbortSignal` is one. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** One task for `subjects` subjects, from `first` on (0 unless it says). */
export interface EnsembleJob<Tasks extends TaskRegistry, Name extends keyof Tasks = keyof Tasks> {
  readonly task: Name;
  /** Given to the task's `prepare` in each worker; it must survive structured cloning (no functions). */
  readonly setup: SetupOf<Tasks[Name]>;
  readonly subjects: number;
  readonly first?: number;
  /**
   * Subjects per message, 32 by default. Stopping waits for the blocks in hand, so keep a block under a
   * second.
   */
  readonly blockSize?: number;
  readonly signal?: StopSignal | undefined;
  /** Called with the number of subjects computed so far, in increasing order up to `total`. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * The rows of `count` subjects from `first` on: subject `first + i` has `rows[i·rowLength … (i+1)·rowLength −
 * 1]`.
 */
export interface EnsembleBlock {
  readonly first: number;
  readonly count: number;
  readonly rowLength: number;
  /** The caller's to keep. */
  readonly rows: Float64Array;
}

/** Workers that compute the subjects of jobs and give their rows back in order. */
export interface Pool<Tasks extends TaskRegistry> {
  /**
   * Runs a job when its result is iterated, after the jobs begun before it. Blocks come in the order of their
   * subjects whatever the order of completion, and only a few are held at a time: workers wait for a slow
   * reader. Breaking out of the loop, or `signal`, stops the job (the loop then throws the signal's reason)
   * and leaves the pool ready for the next one. A task that throws ends the loop with a `SubjectError`.
   */
  run<Name extends keyof Tasks & string>(job: EnsembleJob<Tasks, Name>): AsyncIterable<EnsembleBlock>;
  /** Ends the workers; a job that is running fails, and no further one can be run. */
  close(): Promise<void>;
}

/**
 * Starts `workers` workers and deals the blocks of jobs to them. Close it when done: it keeps the process
 * alive.
 */
export function openPool<Tasks extends TaskRegistry = TaskRegistry>(options: PoolOptions): Pool<Tasks> {
  return new WorkerPool<Tasks>(options);
}

/** Blocks at one worker: one it computes, one waiting, so that it never idles for want of a message. */
const BLOCKS_PER_WORKER = 2;
/** Blocks that may be under way or waiting for the reader, per worker. */
const WINDOW_PER_WORKER = 4;
const DEFAULT_BLOCK_SIZE = 32;

/** A worker as the pool sees it. */
interface Seat {
  readonly handle: WorkerHandle;
  /** Blocks sent and not yet answered, of stopped jobs too. */
  outstanding: number;
  /** The job it was last told of. */
  job: number;
}

/** The job under way. */
interface Running {
  readonly id: number;
  readonly announcement: JobMessage;
  readonly first: number;
  readonly subjects: number;
  readonly blockSize: number;
  readonly blocks: number;
  /** Answers that wait for their turn, by block. */
  readonly answers: Map<number, FromWorker>;
  sent: number;
  taken: number;
  done: number;
  failure: Error | null;
  /** Wakes the reader. */
  wake: () => void;
}

class WorkerPool<Tasks extends TaskRegistry> implements Pool<Tasks> {
  readonly #spawn: () => WorkerHandle;
  readonly #seats: (Seat | null)[];
  #running: Running | null = null;
  #lastTurn: Promise<void> = Promise.resolve();
  #jobs = 0;
  #closed = false;

  constructor({ workers, spawn }: PoolOptions) {
    if (!Number.isInteger(workers) || workers < 1) {
      throw new RangeError(`A pool has at least 1 worker, not ${workers}.`);
    }
    this.#spawn = spawn;
    this.#seats = Array.from({ length: workers }, () => null);
    this.#fillSeats();
  }

  run<Name extends keyof Tasks & string>(job: EnsembleJob<Tasks, Name>): AsyncIterable<EnsembleBlock> {
    const { subjects, first = 0, blockSize = DEFAULT_BLOCK_SIZE } = job;
    if (!Number.isSafeInteger(first) || first < 0) {
      throw new RangeError(`The first subject is a whole number from 0, not ${first}.`);
    }
    if (!Number.isSafeInteger(subjects) || subjects < 0) {
      throw new RangeError(`The number of subjects is a whole number from 0, not ${subjects}.`);
    }
    if (!Number.isSafeInteger(blockSize) || blockSize < 1) {
      throw new RangeError(`The block size is a whole number from 1, not ${blockSize}.`);
    }
    return this.#blocksOf({ ...job, first, blockSize });
  }

  async close(): Promise<void> {
    this.#closed = true;
    const ending = this.#seats.map((seat) => seat?.handle.terminate());
    this.#seats.fill(null);
    this.#fail(closedError());
    await Promise.all(ending);
  }

  async *#blocksOf(
    job: EnsembleJob<Tasks, string> & { first: number; blockSize: number },
  ): AsyncGenerator<EnsembleBlock> {
    const { task, setup, first, subjects, blockSize, signal, onProgress } = job;
    const previousTurn = this.#lastTurn;
    let endTurn = (): void => {};
    this.#lastTurn = new Promise((resolve) => (endTurn = resolve));
    const running: Running = {
      id: ++this.#jobs,
      announcement: { kind: 'job', task, setup },
      first,
      subjects,
      blockSize,
      blocks: Math.ceil(subjects / blockSize),
      answers: new Map(),
      sent: 0,
      taken: 0,
      done: 0,
      failure: null,
      wake: () => {},
    };
    const wake = (): void => running.wake();
    signal?.addEventListener('abort', wake);
    try {
      if (!signal?.aborted) {
        await new Promise<void>((resolve) => {
          running.wake = resolve;
          void previousTurn.then(resolve);
        });
      }
      if (signal?.aborted) throw signal.reason;
      if (this.#closed) throw closedError();
      this.#running = running;
      this.#fillSeats();
      this.#deal();
      let reported = 0;
      while (running.taken < running.blocks) {
        if (signal?.aborted) throw signal.reason;
        if (running.failure) throw running.failure;
        if (reported < running.done) {
          reported = running.done;
          onProgress?.(reported, subjects);
        }
        const answer = running.answers.get(running.taken);
        if (answer === undefined) {
          await new Promise<void>((resolve) => (running.wake = resolve));
          continue;
        }
        if (answer.kind === 'failure') throw errorOf(answer);
        running.answers.delete(running.taken++);
        this.#deal();
        yield blockOf(answer);
      }
    } finally {
      signal?.removeEventListener('abort', wake);
      if (this.#running === running) this.#running = null;
      void previousTurn.then(endTurn);
    }
  }

  /** Starts the workers that are missing: all at first, later those that broke. */
  #fillSeats(): void {
    for (let i = 0; i < this.#seats.length; i++) {
      if (this.#seats[i] !== null) continue;
      const seat: Seat = { handle: this.#spawn(), outstanding: 0, job: 0 };
      this.#seats[i] = seat;
      seat.handle.onMessage((message) => this.#receive(seat, message as FromWorker));
      seat.handle.onError((error) => this.#lose(seat, error));
    }
  }

  /** Sends blocks to the least busy workers until all are supplied or the window is full. */
  #deal(): void {
    const running = this.#running;
    if (running === null || running.failure !== null) return;
    const end = Math.min(running.blocks, running.taken + WINDOW_PER_WORKER * this.#seats.length);
    while (running.sent < end) {
      let seat: Seat | null = null;
      for (const other of this.#seats) {
        if (other !== null && other.outstanding < (seat?.outstanding ?? BLOCKS_PER_WORKER)) seat = other;
      }
      if (seat === null) return;
      const from = running.sent * running.blockSize;
      const first = running.first + from;
      const count = Math.min(running.blockSize, running.subjects - from);
      try {
        if (seat.job !== running.id) seat.handle.post(running.announcement, []);
        seat.job = running.id;
        seat.handle.post({ kind: 'block', job: running.id, first, count } satisfies BlockMessage, []);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        this.#fail(
          new Error(`The setup of "${running.announcement.task}" cannot be sent: ${why}`, { cause: error }),
        );
        return;
      }
      seat.outstanding++;
      running.sent++;
    }
  }

  #receive(seat: Seat, answer: FromWorker): void {
    seat.outstanding--;
    const running = this.#running;
    if (running?.id === answer.job) {
      running.answers.set((answer.first - running.first) / running.blockSize, answer);
      if (answer.kind === 'rows') running.done += answer.count;
      running.wake();
    }
    this.#deal();
  }

  /** A worker broke: the job under way fails, and the next one starts with a new worker in its place. */
  #lose(seat: Seat, cause: Error): void {
    const place = this.#seats.indexOf(seat);
    if (place < 0) return;
    this.#seats[place] = null;
    seat.handle.terminate();
    this.#fail(new Error(`A worker broke: ${cause.message}`, { cause }));
  }

  #fail(error: Error): void {
    if (this.#running === null) return;
    this.#running.failure ??= error;
    this.#running.wake();
  }
}

function blockOf({ first, count, rowLength, rows }: RowsMessage): EnsembleBlock {
  return { first, count, rowLength, rows };
}

function errorOf({ subject, message, stack }: FailureMessage): Error {
  const cause = new Error(message);
  if (stack !== undefined) cause.stack = stack;
  return subject === undefined ? cause : new SubjectError(subject, cause);
}

function closedError(): Error {
  return new Error('The pool is closed.');
}
