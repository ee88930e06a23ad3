import { Command } from 'commander';
import { parseTrialDesign, type TrialDesign } from '@bifrons/knowledge';
import { phrase, type Say } from '@bifrons/language';
import {
  shardHeader,
  simulateTrial,
  trialBlocks,
  trialColumns,
  trialOfBlocks,
  type TrialResult,
} from '@bifrons/model';
import { examples } from '../command-line.js';
import { InputError } from '../exit.js';
import { readInput, readNumber } from '../read-input.js';
import { runJob, type JobOptions } from '../run.js';
import { ShardFile } from '../shard-file.js';
import { writeTrial, type TrialOutput } from '../trial-text.js';

interface Options extends JobOptions, TrialOutput {
  readonly seed?: string;
  readonly people?: string;
  readonly shard?: string;
  readonly queue?: true;
  readonly database?: string;
}

export function trialCommand(say: Say): Command {
  return new Command('trial')
    .argument('<trial.json>', say('the design'))
    .option('--seed <n>', say("seed of the random numbers instead of the design's"))
    .option('--people <n>', say("virtual people under every arm instead of the design's"))
    .option('--workers <n>', say('worker threads (the result does not depend on it)'))
    .option('--out <file.parquet>', say('write one row per virtual patient; with --shard a folder'))
    .option(
      '--shard <i/n>',
      say('compute part i of n (from 0) into the folder --out; bifrons merge puts them together'),
    )
    .option('--queue', say('leave the computing to the machines that run bifrons worker; needs --database'))
    .option('--database <url>', say('the PostgreSQL server (15 or newer) with the queue'))
    .option('--json', say('print JSON'))
    .option('--why', say('print every number used, with grade and source'))
    .addHelpText(
      'after',
      examples(
        say,
        'bifrons trial examples/trials/brave-aa1.json --out patients.parquet',
        'bifrons trial examples/trials/brave-aa1.json --shard 0/4 --out parts',
        'bifrons trial examples/trials/brave-aa1.json --queue --database postgres://bifrons@db.example/bifrons',
      ),
    )
    .action(async (file: string, options: Options) => {
      const read = readInput(file, parseTrialDesign);
      const { seed, people } = options;
      const design = {
        ...read,
        ...(seed !== undefined && {
          seed: readNumber('--seed', seed, { min: 0, max: 2 ** 53 - 1, whole: true }),
        }),
        ...(people !== undefined && {
          population: {
            ...read.population,
            n: readNumber('--people', people, { min: 1, max: 10_000_000, whole: true }),
          },
        }),
      };
      if (options.queue !== undefined || options.database !== undefined)
        writeTrial(design, await computeQueued(design, options, say), options);
      else if (options.shard !== undefined) await computeShard(design, options.shard, options);
      else
        writeTrial(
          design,
          await runJob(options, trialColumns(design), (pool, run) => simulateTrial(design, pool, run)),
          options,
        );
    });
}

/** Leaves a trial's virtual people to the workers at a database. */
async function computeQueued(design: TrialDesign, options: Options, say: Say): Promise<TrialResult> {
  const { database, queue } = options;
  if (queue === undefined || database === undefined)
    throw new InputError('trial', [{ message: phrase('--queue and --database go together') }]);
  for (const other of ['shard', 'out', 'workers'] as const)
    if (options[other] !== undefined)
      throw new InputError(`--${other}`, [
        {
          message: phrase(
            'does not go with --queue: other machines compute, with workers of their own, and give back sums and no rows',
          ),
        },
      ]);
  // pg-boss is loaded when it is asked for.
  const { queuedBlocks } = await import('../queue/queued-trial.js');
  return runJob({ workers: '1' }, [], async (pool, run) => {
    // What the model refuses is refused here, before anything is queued: one person meets it as a million do.
    const one = { ...design, population: { ...design.population, n: 1 } };
    await simulateTrial(one, pool, { signal: run.signal });
    const tell = (line: string): void => void process.stderr.write(`${line}\n`);
    return trialOfBlocks(design, queuedBlocks(design, database, run, say, tell));
  });
}

/** Computes one part of a trial's virtual people into its file. */
async function computeShard(design: TrialDesign, shard: string, options: Options): Promise<void> {
  const [i, n] = (/^(\d+)\/(\d+)$/.exec(shard) ?? []).slice(1).map(Number);
  if (i === undefined || n === undefined || i >= n)
    throw new InputError('--shard', [
      {
        path: shard,
        message: phrase('must be i/n with i from 0 up to n - 1, such as 0/4, 1/4, 2/4 and 3/4'),
      },
    ]);
  const { out, ...rest } = options;
  if (out === undefined)
    throw new InputError('--shard', [
      { path: shard, message: phrase('needs --out with the folder that all parts are written to') },
    ]);
  const header = shardHeader(design, i, n);
  const part = new ShardFile(out, i, n, header);
  try {
    if (header.from < header.to)
      await runJob(rest, [], async (pool, run) => {
        for await (const block of trialBlocks(design, pool, run, header)) part.add(block);
        return header;
      });
    part.finish();
  } catch (error) {
    part.discard();
    throw error;
  }
  const done = { file: part.file, blocks: header.to - header.from, run: header.run };
  process.stdout.write(
    options.json
      ? `${JSON.stringify(done, null, 2)}\n`
      : `${part.file}: ${done.blocks} blocks of virtual patients. bifrons merge ${out} puts the parts together.\n`,
  );
}
