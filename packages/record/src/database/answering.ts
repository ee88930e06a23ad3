import { phrase, type Phrase } from '@bifrons/language';
import { Refusal } from '../refusal.js';

/** The database or its connection is gone: SQLSTATE classes 08 and 57P, and what the system says of sockets. */
const gone = /^(08...|57P0.|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|ENETUNREACH)$/;
/** Disk full, out of memory, too many connections: SQLSTATE class 53; `ENOSPC` and its like from the system. */
const full = /^(53...|ENOSPC|EDQUOT|EIO|EROFS)$/;
/** What drivers say without a code. */
const goneWords =
  /connection terminated|connection ended|timeout exceeded when trying to connect|client has encountered a connection error/i;

/**
 * Runs work on the database; faults that are not of the work become a refusal that says so. A transaction that met one was
 * undone, or was never acknowledged.
 * @throws Refusal `unavailable`, and whatever the work throws
 */
export async function answering<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const fault = faultOf(error);
    if (fault === undefined) throw error;
    const refusal = new Refusal('unavailable', fault);
    refusal.cause = error;
    throw refusal;
  }
}

function faultOf(error: unknown): Phrase | undefined {
  if (!(error instanceof Error) || error instanceof Refusal) return undefined;
  const { code } = error as { code?: unknown };
  const name = typeof code === 'string' ? code : '';
  if (full.test(name))
    return phrase(
      'the database has no room left or cannot write ({code}): nothing was written. Make room on its disk, then try again',
      { code: name },
    );
  if (gone.test(name) || goneWords.test(error.message))
    return phrase(
      'the database does not answer: nothing was written. Try again in a moment; if it lasts, see whether it is running',
    );
  if (error instanceof AggregateError) return error.errors.map(faultOf).find((fault) => fault !== undefined);
  return undefined;
}
