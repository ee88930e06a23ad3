// Data are not held against their schemas again when they are read: the checker has done so (src/check), and a page that
// only reads them need not load the schemas. Nothing is parsed before it is asked for, and everything once.

export function once<T>(compute: () => T): () => T {
  let known: { value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}

/** The files of one topic. */
export function parsed<T>(texts: readonly string[]): readonly T[] {
  return texts.map((text) => JSON.parse(text) as T);
}

/** The one file of a topic. */
export function only<T>(texts: readonly [string]): T {
  return JSON.parse(texts[0]) as T;
}
