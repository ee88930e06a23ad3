import { createHash, type Hash } from 'node:crypto';
import { closeSync, createReadStream, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { phrase, type Phrase } from '@bifrons/language';
import { SHARD_FORMAT, shardedBlock, type ShardHeader, type TrialBlock } from '@bifrons/model';
import { InputError } from './exit.js';

/** What a file of a part is called: `shard-3-of-8.ndjson`. */
export const SHARD_NAME = /^shard-\d+-of-\d+\.ndjson$/;

/**
 * A part of a trial as a file: a line with the header, a line for each block, and a line with the SHA-256 of all before it.
 * It appears under its name only when it is complete.
 */
export class ShardFile {
  readonly file: string;
  private readonly partial: string;
  private readonly handle: number;
  private readonly hash: Hash = createHash('sha256');

  /** @param folder is made if it is not there */
  constructor(folder: string, i: number, n: number, header: ShardHeader) {
    mkdirSync(folder, { recursive: true });
    this.file = join(folder, `shard-${i}-of-${n}.ndjson`);
    this.partial = `${this.file}.${process.pid}.partial`;
    this.handle = openSync(this.partial, 'w');
    this.line(header);
  }

  add(block: TrialBlock): void {
    this.line(shardedBlock(block));
  }

  finish(): void {
    writeSync(this.handle, `${JSON.stringify({ sha256: this.hash.digest('hex') })}\n`);
    closeSync(this.handle);
    renameSync(this.partial, this.file);
  }

  discard(): void {
    closeSync(this.handle);
    rmSync(this.partial, { force: true });
  }

  private line(value: unknown): void {
    const text = `${JSON.stringify(value)}\n`;
    this.hash.update(text);
    writeSync(this.handle, text);
  }
}

/** A line of a part's file that is a block: which, and the text of it. */
export interface BlockLine {
  readonly block: number;
  readonly text: string;
}

/**
 * Reads a part: its header first, then its blocks, line by line.
 * @throws InputError when the file is not whole, or is something else
 */
export async function* readShard(file: string): AsyncGenerator<ShardHeader | BlockLine> {
  const wrong = (message: Phrase): InputError => new InputError(file, [{ message }]);
  const hash = createHash('sha256');
  let before: string | null = null;
  let header: ShardHeader | null = null;
  let next = 0;
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    if (before !== null) hash.update(`${before}\n`);
    if (header === null) {
      header = headerIn(text);
      if (header === null)
        throw wrong(
          phrase('is not a part of a trial: its first line has no {format}', { format: SHARD_FORMAT }),
        );
      next = header.from;
      yield header;
    } else if (next < header.to) {
      const block = Number(/^\{"block":(\d+),/.exec(text)?.[1]);
      if (block !== next)
        throw wrong(
          phrase('has no block {block} where it belongs; compute this part again', { block: next }),
        );
      next++;
      yield { block, text };
    }
    before = text;
  }
  if (header === null) throw wrong(phrase('is empty'));
  if (next < header.to || before !== JSON.stringify({ sha256: hash.digest('hex') }))
    throw wrong(
      phrase('is cut off or was changed: the hash at its end does not fit; compute this part again'),
    );
}

function headerIn(text: string): ShardHeader | null {
  try {
    const value = JSON.parse(text) as Partial<ShardHeader> | null;
    return value?.format === SHARD_FORMAT ? (value as ShardHeader) : null;
  } catch {
    return null;
  }
}
