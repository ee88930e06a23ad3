import { PhrasedError, type Phrase } from '@bifrons/language';

/** Why the record refused: what a surface turns into a status. */
export type RefusalCode =
  /** A body, a search or a file is wrong; `path` says where. */
  | 'invalid'
  /** The role may not do this. */
  | 'forbidden'
  /** There is no such thing, or the account may not know of it. */
  | 'not-found'
  /** The person was erased. */
  | 'erased'
  /** Somebody else changed it meanwhile. */
  | 'conflict'
  /** A login or a link that exists already, or is used up. */
  | 'taken'
  /** The database or the disk does not answer; nothing was written. */
  | 'unavailable'
  /** A key is missing, or bytes are not what was written. */
  | 'unreadable';

/** The record did not do what was asked. Nothing was written. */
export class Refusal extends PhrasedError {
  override readonly name: string = 'Refusal';

  constructor(
    readonly code: RefusalCode,
    what: Phrase | readonly Phrase[],
    /** JSON path of what is wrong, for `invalid`. */
    readonly path?: string,
  ) {
    super(...(Array.isArray(what) ? (what as readonly Phrase[]) : [what as Phrase]));
  }
}
