import { errorWords, PhrasedError, type Phrase, type Say } from '@bifrons/language';

/** What the caller did wrong, or what is wrong here, in words that help: what, where, what to do. It says nothing of the inside. */
export class Fault extends PhrasedError {
  override readonly name = 'Fault';

  constructor(
    readonly status: number,
    /** For programs; a message may be put better, a code stays. */
    readonly code: string,
    what: Phrase | readonly Phrase[],
    /** What else the answer carries, beside `error`. */
    readonly beside: Readonly<Record<string, unknown>> = {},
    /** Where in what was sent. */
    readonly path?: string,
  ) {
    super(...[what].flat());
  }

  answer(say: Say): Record<string, unknown> {
    const { code, path } = this;
    return {
      error: { code, message: errorWords(this, say), ...(path === undefined ? {} : { path }) },
      ...this.beside,
    };
  }
}
