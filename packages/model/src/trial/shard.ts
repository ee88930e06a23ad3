import type { TrialDesign } from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import { OutcomeSums } from '../patients/spread.js';
import { runInfo, type RunInfo } from '../run.js';
import { allBlocks, PEOPLE_PER_BLOCK, type BlockRange, type TrialBlock } from './blocks.js';

/** What the parts of one trial have in common, and which blocks this part has. */
export interface ShardHeader extends BlockRange {
  readonly format: typeof SHARD_FORMAT;
  readonly design: TrialDesign;
  readonly run: RunInfo;
  readonly backEnd: 'wasm';
  readonly peoplePerBlock: number;
}

/** The first word of a part's file; another format has another. */
export const SHARD_FORMAT = 'bifrons-trial-shard-1';

/** Part `i` of `n` (from 0) of a trial's blocks. With more parts than blocks some are empty. */
export function shardHeader(design: TrialDesign, i: number, n: number): ShardHeader {
  const { to } = allBlocks(design);
  return {
    format: SHARD_FORMAT,
    design,
    run: runInfo(design.seed, design.disease),
    backEnd: 'wasm',
    peoplePerBlock: PEOPLE_PER_BLOCK,
    from: Math.floor((i * to) / n),
    to: Math.floor(((i + 1) * to) / n),
  };
}

/**
 * Why a part cannot be put together with the others of a trial by this program; null when it can.
 * @param header of the part, as its file has it
 * @param first header of another part
 */
export function shardProblem(header: ShardHeader, first: ShardHeader): Phrase | null {
  const own = runInfo(header.design.seed, header.design.disease);
  const differing = (['version', 'knowledge', 'calibration'] as const).find(
    (key) => header.run[key] !== own[key],
  );
  if (differing !== undefined)
    return phrase(
      'was computed with {what} {theirs}, and this program has {ours}; compute it again, or merge with the program that made it',
      { what: differing, theirs: header.run[differing], ours: own[differing] },
    );
  const shared = ['format', 'design', 'run', 'backEnd', 'peoplePerBlock'] as const;
  const other = shared.find((key) => JSON.stringify(header[key]) !== JSON.stringify(first[key]));
  return other === undefined
    ? null
    : phrase('is of another trial: its {what} differs from that of the other parts', { what: other });
}

/** A block's sums as texts: each number by the sixteen digits of its bits, so that nothing is rounded. */
export const shardedBlock = ({ block, sums }: TrialBlock): { block: number; sums: string[] } => ({
  block,
  sums: sums.map((one) => bitsOf(one.numbers())),
});

/**
 * The block that such texts stand for.
 * @param quantities of each estimate (`quantitiesOf` of the design)
 * @throws RangeError when they are not those of the design
 */
export function blockOfShard(
  { block, sums }: { readonly block: number; readonly sums: readonly string[] },
  quantities: readonly number[],
): TrialBlock {
  if (sums.length !== quantities.length)
    throw new RangeError(`Block ${block} has ${sums.length} estimates, and the design ${quantities.length}.`);
  return { block, sums: sums.map((text, k) => OutcomeSums.of(numbersOf(text), quantities[k]!)) };
}

function bitsOf(numbers: Float64Array): string {
  const view = new DataView(new ArrayBuffer(8));
  let text = '';
  for (const number of numbers) {
    view.setFloat64(0, number);
    text += view.getBigUint64(0).toString(16).padStart(16, '0');
  }
  return text;
}

function numbersOf(text: string): Float64Array {
  if (text.length % 16 !== 0 || !/^[0-9a-f]*$/.test(text))
    throw new RangeError('Sums are written as sixteen hexadecimal digits a number.');
  const view = new DataView(new ArrayBuffer(8));
  return Float64Array.from({ length: text.length / 16 }, (_, k) => {
    view.setBigUint64(0, BigInt(`0x${text.slice(16 * k, 16 * k + 16)}`));
    return view.getFloat64(0);
  });
}
