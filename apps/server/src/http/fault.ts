/** What the caller did wrong, or what is wrong here, in words that help: what, where, what to do. It says nothing of the inside. */
export class Fault extends Error {
  override readonly name = 'Fault';
  constructor(
    readonly status: number,
    /** For programs; a message may be put better, a code stays. */
    readonly code: string,
    message: string,
    /** What else the answer carries, beside `error`. */
    readonly beside: Readonly<Record<string, unknown>> = {},
    /** Where in what was sent. */
    readonly path?: string,
  ) {
    super(message);
  }

  get answer(): Record<string, unknown> {
    const { code, message, path } = this;
    return { error: { code, message, ...(path === undefined ? {} : { path }) }, ...this.beside };
  }
}

export const notFound = (what: string): Fault =>
  new Fault(404, 'not-found', `There is no such ${what}, or it is not yours to see.`);
