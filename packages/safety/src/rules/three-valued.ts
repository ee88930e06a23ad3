/** Kleene's three values: what is absent is neither true nor false. */
export type Truth = true | false | 'unknown';

export const not = (a: Truth): Truth => (a === 'unknown' ? a : !a);

/** Whether all parts are true; after one that is false the others are not asked. */
export function all<T>(parts: readonly T[], truthOf: (part: T) => Truth): Truth {
  let truth: Truth = true;
  for (const part of parts) {
    const own = truthOf(part);
    if (own === false) return false;
    if (own === 'unknown') truth = own;
  }
  return truth;
}

/** Whether any part is true; after one that is, the others are not asked. */
export function any<T>(parts: readonly T[], truthOf: (part: T) => Truth): Truth {
  let truth: Truth = false;
  for (const part of parts) {
    const own = truthOf(part);
    if (own === true) return true;
    if (own === 'unknown') truth = own;
  }
  return truth;
}
