import { PhrasedError } from '@bifrons/language';

/** Studies that cannot be put together as asked. It says why and what to do; it is for the person who asked. */
export class NotPoolableError extends PhrasedError {
  override readonly name = 'NotPoolableError';
}
