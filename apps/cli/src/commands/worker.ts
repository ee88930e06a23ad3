import { Command } from 'commander';
import type { Say } from '@bifrons/language';
import { examples } from '../command-line.js';
import { openWorkers, workerCount } from '../run.js';
import { untilStopped } from '../until-stopped.js';

interface Options {
  readonly database: string;
  readonly workers?: string;
}

export function workerCommand(say: Say): Command {
  return new Command('worker')
    .requiredOption('--database <url>', say('the PostgreSQL server (15 or newer) with the queue'))
    .option('--workers <n>', say('worker threads (the result does not depend on it)'))
    .addHelpText('after', examples(say, 'bifrons worker --database postgres://bifrons@db.example/bifrons'))
    .action(async ({ database, workers }: Options) => {
      // pg-boss is loaded when it is needed.
      const { workAt } = await import('../queue/trial-worker.js');
      const pool = openWorkers(workerCount(workers));
      try {
        await workAt(database, pool, untilStopped(), say, (line) => process.stderr.write(`${line}\n`));
      } finally {
        await pool.close();
      }
    });
}
