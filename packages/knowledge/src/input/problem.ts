import { phrase, type Phrase } from '@bifrons/language';

/** One thing that is wrong with an input: where (JSON path), what, and what would be right. */
export interface Problem {
  readonly path: string;
  readonly message: Phrase | string;
  readonly suggestion?: Phrase | string;
}

/** What was read, or everything that is wrong with it. */
export type Reading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** `$.severity.salt`, `$.arms[0].n`, `$['odd key']`. */
export function jsonPath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    const name = String(key);
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`;
  }, '$');
}

export function problem(keys: readonly PropertyKey[], message: Phrase, suggestion?: Phrase): Problem {
  return suggestion === undefined
    ? { path: jsonPath(keys), message }
    : { path: jsonPath(keys), message, suggestion };
}

/** A value as a reader would recognise it in the file, cut when it is long. */
export function shown(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (value === undefined) return 'missing';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** Names with "or" between them. */
export const anyOf = (names: readonly string[]): Phrase =>
  names
    .map((name) => phrase('{name}', { name }))
    .reduce((one, other) => phrase('{one} or {other}', { one, other }));

/** Names of which one may have been meant. */
export const didYouMean = (...names: readonly string[]): Phrase =>
  phrase('did you mean {names}?', { names: anyOf(names) });
