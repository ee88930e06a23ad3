/** Why no equations can be made of a network: what is wrong, with which thing of it, and what to do. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';

  constructor(
    message: string,
    /** The id of the thing, where it has one. */
    readonly about?: string,
  ) {
    super(message);
  }
}
