import { parseTrialDesign } from '@bifrons/knowledge';
import { PhrasedError, type Say } from '@bifrons/language';
import {
  PEOPLE_PER_BLOCK,
  runInfo,
  shardedBlock,
  shardProblem,
  trialBlocks,
  type ModelPool,
  type ShardHeader,
} from '@bifrons/model';
import type { PgBoss } from 'pg-boss';
import { InputError } from '../exit.js';
import {
  JOBS,
  openQueue,
  placeOf,
  programOf,
  queueOf,
  reasonOf,
  type PartAnswer,
  type PartJob,
} from './queue.js';

/** The least that pg-boss allows. */
const ASKED_EVERY_SECONDS = 0.5;
/** How often lost jobs are looked for: they come back within this time after their heartbeat is late. */
const LOST_JOBS_EVERY_SECONDS = 2;
const OTHERS_EVERY_MS = 5000;

/**
 * Computes parts of trials that wait at a database, one after the other on all of the pool, until `stopped` resolves; the part
 * in hand is finished first. Makes the queue when there is none.
 * @param tell says what is done, a line each
 * @throws InputError when the database cannot be used
 */
export async function workAt(
  database: string,
  pool: ModelPool,
  stopped: Promise<void>,
  say: Say,
  tell: (line: string) => void,
): Promise<void> {
  const name = queueOf(runInfo(0, ''));
  const { version, knowledge } = programOf(name)!;
  const queue = await openQueue(database, {
    instanceName: name,
    instanceHeartbeatSeconds: 5,
    superviseIntervalSeconds: LOST_JOBS_EVERY_SECONDS,
    monitorIntervalSeconds: LOST_JOBS_EVERY_SECONDS,
  });
  let unanswered = false;
  queue.on('error', (error) => {
    // A database that is away is met by every question; it is said once.
    if (!unanswered)
      tell(say('The queue does not answer ({reason}); asking again.', { reason: reasonOf(error) }));
    unanswered = true;
  });
  await queue.createQueue(name, JOBS);
  tell(
    say(
      'Worker of version {version} (knowledge {knowledge}) at {place}: waiting for parts of trials. Ctrl-C finishes the part in hand, then stops.',
      { version, knowledge, place: placeOf(database) },
    ),
  );
  const others = watchOthers(queue, name, say, tell);
  const worker: string = await queue.work<PartJob, PartAnswer>(
    name,
    { pollingIntervalSeconds: ASKED_EVERY_SECONDS, heartbeatRefreshSeconds: 2 },
    async ([job]) => {
      unanswered = false;
      const answer = await compute(JSON.parse(job!.data.part) as ShardHeader, pool, job!.signal, say, tell);
      // The next is asked for at once.
      queue.notifyWorker(worker);
      return answer;
    },
  );
  await stopped;
  tell(say('Stopping: finishing the part in hand.'));
  clearInterval(others);
  await queue.stop({ timeout: JOBS.expireInSeconds! * 1000 });
}

/** Computes a part, and says how it went. @throws what it fails with, for pg-boss to note */
async function compute(
  header: ShardHeader,
  pool: ModelPool,
  signal: AbortSignal,
  say: Say,
  tell: (line: string) => void,
): Promise<PartAnswer> {
  const { design, from, to } = header;
  const what = {
    trial: design.id,
    seed: String(design.seed),
    first: from * PEOPLE_PER_BLOCK,
    last: Math.min(to * PEOPLE_PER_BLOCK, design.population.n) - 1,
  };
  const began = performance.now();
  try {
    refuse(header);
    const blocks: PartAnswer['blocks'][number][] = [];
    for await (const block of trialBlocks(design, pool, { signal }, header)) blocks.push(shardedBlock(block));
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    tell(
      say('{trial}, seed {seed}: virtual patients {first} to {last} in {seconds} s', { ...what, seconds }),
    );
    return { blocks };
  } catch (error) {
    tell(
      signal.aborted
        ? say(
            '{trial}, seed {seed}: virtual patients {first} to {last} stopped: nobody waits for them, or another worker has them',
            what,
          )
        : say('{trial}, seed {seed}: virtual patients {first} to {last} failed: {reason}', {
            ...what,
            reason: reasonOf(error),
          }),
    );
    throw error;
  }
}

/** @throws a part that this program would not read from a file either */
function refuse(header: ShardHeader): void {
  const problem = shardProblem(header, header);
  if (problem !== null) throw new PhrasedError(problem);
  const read = parseTrialDesign(header.design);
  if (!read.ok) throw new InputError('design', read.problems);
}

/** Says it, once for each, when jobs wait that are of another version: they look forgotten beside a worker that idles. */
function watchOthers(queue: PgBoss, own: string, say: Say, tell: (line: string) => void): NodeJS.Timeout {
  const told = new Set<string>([own]);
  const look = async (): Promise<void> => {
    for (const { name } of await queue.getQueues()) {
      const program = programOf(name);
      if (program === null || told.has(name)) continue;
      if ((await queue.findJobs(name, { queued: true, limit: 1 })).length === 0) continue;
      told.add(name);
      tell(
        say(
          'A trial waits for a worker of version {version} (knowledge {knowledge}). This worker leaves it alone: start one of that version.',
          program,
        ),
      );
    }
  };
  const again = (): void => void look().catch(() => undefined);
  again();
  return setInterval(again, OTHERS_EVERY_MS);
}
