/** Studies that cannot be put together as asked. The message says why and what to do; it is for the person who asked. */
export class NotPoolableError extends Error {
  override readonly name = 'NotPoolableError';
}
