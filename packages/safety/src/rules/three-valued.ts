/** Kleene's three values: what is absent is neither true nor false. */
export type Truth = true | false | 'unknown';

export const not = (a: Truth): Truth => (a === 'unknown' ? a : !a);
export const all = (values: readonly Truth[]): Truth =>
  values.includes(false) ? false : values.includes('unknown') ? 'unknown' : true;
export const any = (values: readonly Truth[]): Truth =>
  values.includes(true) ? true : values.includes('unknown') ? 'unknown' : false;
