import { phrase } from '@bifrons/language';
import type { RunInfo } from '@bifrons/model';
import { PgBoss, type ConstructorOptions, type QueueOptions } from 'pg-boss';
import { InputError } from '../exit.js';

/** What a job carries: the header of a part (`ShardHeader`), as the text that is the first line of a part's file. */
export interface PartJob {
  readonly part: string;
}

/** What a job gives back: the sums of its blocks, as they stand in a part's file. */
export interface PartAnswer {
  readonly blocks: readonly { readonly block: number; readonly sums: string[] }[];
}

/**
 * How jobs live. A worker that has not been heard of for ten seconds, the least that pg-boss allows, has lost its job, and
 * another takes it. The hour is for a worker that lives and hangs. The largest job, 100,000 people under three arms, takes 7 s
 * on a core: an hour is still twenty times the usual where design and machine together are 25 times slower.
 */
export const JOBS: QueueOptions = {
  heartbeatSeconds: 10,
  expireInSeconds: 3600,
  retryLimit: 5,
  deleteAfterSeconds: 24 * 3600,
};

/** People of one program and knowledge share a queue, so that no worker of another is ever given their jobs. */
export const queueOf = ({ version, knowledge }: RunInfo): string =>
  `trial-${version}-${knowledge.slice(0, KNOWLEDGE_DIGITS)}`;

const KNOWLEDGE_DIGITS = 12;

/** For which program a queue is; null for the name of something else. */
export function programOf(queue: string | null): { version: string; knowledge: string } | null {
  const [, version, knowledge] = /^trial-(.+)-([0-9a-f]{12})$/.exec(queue ?? '') ?? [];
  return version === undefined || knowledge === undefined ? null : { version, knowledge };
}

/**
 * Into how many parts a trial's blocks of 1,000 people are cut for a queue: sixteen where there are as many blocks, so that
 * several workers share a small run, then parts of 20,000 people, and of up to 100,000 once there would be over a hundred parts.
 */
export function partsFor(blocks: number): number {
  const size = Math.min(Math.max(Math.min(Math.ceil(blocks / 16), 20), Math.ceil(blocks / 100)), 100);
  return Math.ceil(blocks / size);
}

/**
 * Opens the queue in a PostgreSQL database, in a schema of its own.
 * @throws InputError when the address is none, nobody answers there, or there is no queue and `migrate` is false
 */
export async function openQueue(database: string, options: ConstructorOptions): Promise<PgBoss> {
  const place = placeOf(database);
  const queue = new PgBoss({
    connectionString: database,
    schema: 'bifrons_queue',
    max: 3,
    schedule: false,
    openTelemetry: { enabled: false },
    ...options,
  });
  // Faults between the calls; unheard, the event would end the process. Who waits for an answer asks again.
  queue.on('error', () => undefined);
  try {
    return await queue.start();
  } catch (error) {
    await queue.stop({ graceful: false }).catch(() => undefined);
    const reason = reasonOf(error);
    throw new InputError('--database', [
      /^pg-boss (is not installed|database requires migrations)$/.test(reason)
        ? {
            path: place,
            message: phrase('has no queue of this version yet'),
            suggestion: phrase('bifrons worker --database with the same address makes it'),
          }
        : {
            path: place,
            message: phrase('cannot be used: {reason}', { reason }),
            suggestion: phrase(
              'see whether PostgreSQL runs there, and knows this user, password and database; bifrons worker has to be allowed to make a schema',
            ),
          },
    ]);
  }
}

/** Where a database is, without its password. @throws InputError */
export function placeOf(database: string): string {
  let url: URL | null = null;
  try {
    url = new URL(database);
  } catch {
    // Said below.
  }
  if (url === null || !/^postgres(ql)?:$/.test(url.protocol))
    throw new InputError('--database', [
      {
        message: phrase('must be an address such as {example}', {
          example: 'postgres://user@host:5432/name',
        }),
      },
    ]);
  return `${url.host}${url.pathname}`;
}

/** What a driver or pg-boss says went wrong; of a refused connection there may be a code alone. */
export function reasonOf(error: unknown): string {
  const { message, code } = (error ?? {}) as { message?: unknown; code?: unknown };
  return String(message || code || error);
}
