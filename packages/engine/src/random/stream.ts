import { normalQuantile } from '../numerics/normal.js';
import { philox4x32 } from './philox.js';
import { keyOfSeed } from './seed.js';

/** What every stream works with: a stream without arrays of its own is made in less than half the time. */
const counter = new Uint32Array(4);
const block = new Uint32Array(4);

/**
 * The random numbers of one subject for one purpose, in a fixed order.
 *
 * They depend on (seed, subject, purpose) and on nothing else: not on the number of workers, not on what
 * other subjects draw, not on the JavaScript engine. Give each kind of quantity its own purpose, so that a
 * new draw in one place does not shift the draws of another. Drawing allocates nothing.
 *
 * Philox4x32-10 with the seed as key and (block, subject, purpose, 0) as counter; a block is two draws, so a
 * stream holds 2^33 of them.
 */
export class RandomStream {
  readonly #key: Uint32Array;
  readonly #subject: number;
  readonly #purpose: number;
  #blocks = 0;
  /** The second draw of the latest block, and whether it is still to be taken. */
  #second = 0.5;
  #secondIsLeft = false;

  /** `seed`: 0 … 2^53 − 1; `subject` and `purpose`: 0 … 2^32 − 1. Throws a RangeError for other numbers. */
  constructor(seed: number, subject: number, purpose: number) {
    if (subject >>> 0 !== subject)
      throw new RangeError(`A subject's number is from 0 to 2^32 − 1, not ${subject}.`);
    if (purpose >>> 0 !== purpose)
      throw new RangeError(`A purpose's number is from 0 to 2^32 − 1, not ${purpose}.`);
    this.#key = keyOfSeed(seed);
    this.#subject = subject;
    this.#purpose = purpose;
  }

  /** Uniform on the open interval (0, 1): an odd multiple of 2^−53, so never 0 or 1 and symmetric about ½. */
  uniform(): number {
    this.#secondIsLeft = !this.#secondIsLeft;
    if (!this.#secondIsLeft) return this.#second;
    counter[0] = this.#blocks++;
    counter[1] = this.#subject;
    counter[2] = this.#purpose;
    philox4x32(counter, this.#key, block);
    this.#second = uniformOf(block[2]!, block[3]!);
    return uniformOf(block[0]!, block[1]!);
  }

  /** Standard normal, by the quantile function: one uniform draw each, monotone in it. */
  normal(): number {
    return normalQuantile(this.uniform());
  }
}

function uniformOf(first: number, second: number): number {
  const high = first >>> 6;
  const low = second >>> 6;
  return (high * 67108864 + low + 0.5) * (1 / 4503599627370496);
}
