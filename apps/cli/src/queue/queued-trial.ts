import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { TrialDesign } from '@bifrons/knowledge';
import { phrase, PhrasedError, type Say } from '@bifrons/language';
import {
  allBlocks,
  blockOfShard,
  PEOPLE_PER_BLOCK,
  quantitiesOf,
  shardHeader,
  type RunInfo,
  type RunOptions,
  type ShardHeader,
  type TrialBlock,
} from '@bifrons/model';
import type { PgBoss } from 'pg-boss';
import { JOBS, openQueue, partsFor, programOf, queueOf, reasonOf, type PartAnswer } from './queue.js';

/** How often an answer is asked for, and whether anybody is there to give it. */
const ASKED_EVERY_MS = 200;
const LOOKED_FOR_EVERY_MS = 5000;

/**
 * The blocks of a trial in order, computed by the workers at a database. Whatever ends it, its jobs leave the queue, and who
 * computes one of them stops.
 * @param design whose fit is loaded
 * @param tell says something to the person who waits
 * @throws InputError when the database cannot be used, PhrasedError when a part could not be computed
 */
export async function* queuedBlocks(
  design: TrialDesign,
  database: string,
  { signal, onProgress }: RunOptions,
  say: Say,
  tell: (line: string) => void,
): AsyncGenerator<TrialBlock> {
  const parts = partsFor(allBlocks(design).to);
  const headers = Array.from({ length: parts }, (_, i) => shardHeader(design, i, parts));
  const quantities = quantitiesOf(design);
  const queue = await openQueue(database, { migrate: false, supervise: false, registerInstance: false });
  const name = queueOf(headers[0]!.run);
  // Jobs of one moment are taken in the order of their ids.
  const ids = headers.map(() => randomUUID()).sort();
  try {
    await queue.createQueue(name, JOBS);
    const jobs = headers.map((header, i) => ({ id: ids[i]!, data: { part: JSON.stringify(header) } }));
    await queue.insert(name, jobs);
    const waiting = new Waiting(queue, headers[0]!.run, say, tell);
    for (const [i, header] of headers.entries()) {
      const { blocks } = await waiting.answer(ids[i]!, header, signal);
      for (let block = header.from; block < header.to; block++) {
        const found = blocks[block - header.from];
        if (found?.block !== block) throw new RangeError(`An answer lacks block ${block}.`);
        yield blockOfShard(found, quantities);
      }
      await queue.deleteJob(name, ids[i]!).catch(() => undefined);
      onProgress?.(Math.min(header.to * PEOPLE_PER_BLOCK, design.population.n), design.population.n);
    }
  } finally {
    await queue.deleteJob(name, ids).catch(() => undefined);
    await queue.stop({ graceful: false }).catch(() => undefined);
  }
}

/** Waits for answers, and says what it waits for. */
class Waiting {
  private lookedAt = 0;
  private alone = false;
  private unanswered = false;

  constructor(
    private readonly queue: PgBoss,
    private readonly run: RunInfo,
    private readonly say: Say,
    private readonly tell: (line: string) => void,
  ) {}

  /** @throws the signal's reason, PhrasedError */
  async answer(id: string, header: ShardHeader, signal: RunOptions['signal']): Promise<PartAnswer> {
    for (;;) {
      if (signal?.aborted) throw signal.reason;
      const job = await this.asked(id);
      if (job?.state === 'completed') return job.output as PartAnswer;
      const lost = job === undefined || job?.state === 'cancelled';
      if (lost || job?.state === 'failed')
        throw new PhrasedError(
          phrase('virtual patients {first} to {last} could not be computed: {reason}', {
            first: header.from * PEOPLE_PER_BLOCK,
            last: Math.min(header.to * PEOPLE_PER_BLOCK, header.design.population.n) - 1,
            reason: lost ? phrase('somebody took them from the queue') : failureIn(job.output),
          }),
        );
      await pause(ASKED_EVERY_MS);
    }
  }

  /** The job as it stands; null when the database does not answer, which may pass. */
  private async asked(id: string): Promise<{ state: string; output: unknown } | null | undefined> {
    try {
      const [job] = await this.queue.findJobs(queueOf(this.run), { id });
      if (job?.state !== 'completed') await this.lookForWorkers();
      this.unanswered = false;
      return job;
    } catch (error) {
      if (!this.unanswered)
        this.tell(
          this.say('The queue does not answer ({reason}); asking again.', {
            reason: reasonOf(error),
          }),
        );
      this.unanswered = true;
      return null;
    }
  }

  /** Says it when nobody is there to compute. */
  private async lookForWorkers(): Promise<void> {
    if (Date.now() - this.lookedAt < LOOKED_FOR_EVERY_MS) return;
    this.lookedAt = Date.now();
    const workers = (await this.queue.getInstances()).filter(({ live }) => live).map(({ name }) => name);
    const alone = !workers.includes(queueOf(this.run));
    if (alone && !this.alone) {
      const { version, knowledge } = programOf(queueOf(this.run))!;
      this.tell(
        this.say(
          'Waiting for a worker of version {version} (knowledge {knowledge}): none is there. On this or another machine, start: bifrons worker --database (the same address). Ctrl-C gives up.',
          { version, knowledge },
        ),
      );
      for (const other of new Set(workers)) {
        const program = programOf(other);
        if (program !== null)
          this.tell(
            this.say(
              'A worker of version {version} (knowledge {knowledge}) is there: it does not take this trial.',
              {
                version: program.version,
                knowledge: program.knowledge,
              },
            ),
          );
      }
    }
    this.alone = alone;
  }
}

/** What a worker, or pg-boss in its place, wrote of a failure. */
function failureIn(output: unknown): string {
  const { message, value } = (output ?? {}) as { message?: string; value?: { message?: string } };
  return message ?? value?.message ?? '?';
}
