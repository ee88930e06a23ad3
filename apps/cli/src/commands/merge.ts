import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { phrase, type Say } from '@bifrons/language';
import { loadTrials, parseTrialDesign } from '@bifrons/knowledge';
import {
  allBlocks,
  blockOfShard,
  loadFit,
  PEOPLE_PER_BLOCK,
  quantitiesOf,
  shardProblem,
  trialOfBlocks,
  type ShardHeader,
  type TrialBlock,
} from '@bifrons/model';
import { examples } from '../command-line.js';
import { InputError, type InputProblem } from '../exit.js';
import { readShard, SHARD_NAME } from '../shard-file.js';
import { writeTrial, type TrialOutput } from '../trial-text.js';

export function mergeCommand(say: Say): Command {
  return new Command('merge')
    .argument('<dir>', say('the folder with the parts'))
    .option('--json', say('print JSON'))
    .option('--why', say('print every number used, with grade and source'))
    .addHelpText('after', examples(say, 'bifrons merge parts --json'))
    .action(async (folder: string, options: TrialOutput) => {
      const parts = await lookThrough(folder);
      const { design } = parts[0]!.header;
      await Promise.all([
        loadFit(
          design.disease,
          design.arms.map(({ regimen }) => regimen),
        ),
        loadTrials(design.disease),
      ]);
      writeTrial(design, await trialOfBlocks(design, inOrder(parts, quantitiesOf(design))), options);
    });
}

interface Part {
  readonly file: string;
  readonly header: ShardHeader;
}

/**
 * Reads every part once, and holds them against each other.
 * @throws InputError for each part that is broken, of another trial or version, contradicts another, or is missing
 */
async function lookThrough(folder: string): Promise<Part[]> {
  const files = filesIn(folder);
  const parts: Part[] = [];
  const known = new Map<number, { readonly file: string; readonly digest: string }>();
  const problems: InputProblem[] = [];
  for (const file of files) {
    let part: Part | null = null;
    for await (const line of readShard(file)) {
      if ('block' in line) {
        const digest = createHash('sha256').update(line.text).digest('base64');
        const other = known.get(line.block);
        if (other !== undefined && other.digest !== digest)
          problems.push({
            path: file,
            message: phrase(
              'has other sums of block {block} than {other}; one of them is wrong: compute both again',
              {
                block: line.block,
                other: other.file,
              },
            ),
          });
        known.set(line.block, { file, digest });
      } else {
        const read = parseTrialDesign(line.design);
        if (!read.ok) throw new InputError(file, read.problems);
        part = { file, header: line };
        const problem = shardProblem(line, parts[0]?.header ?? line);
        if (problem !== null) problems.push({ path: file, message: problem });
      }
    }
    parts.push(part!);
  }
  const design = parts[0]!.header.design;
  const { to } = allBlocks(design);
  const missing = Array.from({ length: to }, (_, block) => block).filter((block) => !known.has(block));
  if (problems.length === 0 && missing.length > 0)
    problems.push({
      path: folder,
      message: phrase(
        'lacks {n} blocks of {size} virtual patients, the first from number {first} of {all} on; compute the missing parts',
        {
          n: missing.length,
          size: PEOPLE_PER_BLOCK,
          first: missing[0]! * PEOPLE_PER_BLOCK,
          all: design.population.n,
        },
      ),
    });
  if (problems.length > 0) throw new InputError('merge', problems);
  return parts.sort((a, b) => a.header.from - b.header.from);
}

function filesIn(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(folder, [{ message: phrase('cannot be read: {reason}', { reason }) }]);
  }
  const files = names.filter((name) => SHARD_NAME.test(name)).sort();
  if (files.length === 0)
    throw new InputError(folder, [
      {
        message: phrase('has no part of a trial'),
        suggestion: phrase('bifrons trial design.json --shard 0/2 --out dir makes one'),
      },
    ]);
  return files.map((name) => join(folder, name));
}

/** The blocks of all parts in order, each once. */
async function* inOrder(parts: readonly Part[], quantities: readonly number[]): AsyncGenerator<TrialBlock> {
  let next = 0;
  for (const { file } of parts)
    for await (const line of readShard(file)) {
      if (!('block' in line) || line.block !== next) continue;
      yield blockOfShard(JSON.parse(line.text) as { block: number; sums: string[] }, quantities);
      next++;
    }
}
