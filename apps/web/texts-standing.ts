/** Letters by which the place of a text is found. */
const HEAD = 6;
const PLACES = 1 << 16;
const BASE = 31;
/** What the first letter of a head counts in its hash. */
const FIRST = BASE ** (HEAD - 1);
const next = (hash: number, letter: number): number => (Math.imul(hash, BASE) + letter) | 0;
const placeOf = (hash: number): number => (hash ^ (hash >>> 16)) & (PLACES - 1);

/**
 * Finds which of many texts stand in a code, in one pass over it: a rolling hash of so many letters says where one may begin.
 * What is shorter than that is looked for by itself.
 */
export class TextFinder<T> {
  private readonly byHead: ((readonly [text: string, of: T])[] | undefined)[] = Array.from({
    length: PLACES,
  });
  private readonly short: (readonly [text: string, of: T])[] = [];

  /** `texts`: what is looked for, each with what it stands for. */
  constructor(texts: Iterable<readonly [text: string, of: T]>) {
    for (const one of texts) {
      const [text] = one;
      if (text.length < HEAD) this.short.push(one);
      else {
        let hash = 0;
        for (let k = 0; k < HEAD; k += 1) hash = next(hash, text.charCodeAt(k));
        (this.byHead[placeOf(hash)] ??= []).push(one);
      }
    }
  }

  /** What those texts stand for that are somewhere in the code. */
  in(code: string): Set<T> {
    const found = new Set<T>();
    for (const [text, of] of this.short) if (code.includes(text)) found.add(of);
    let hash = 0;
    for (let end = 0; end < code.length; end += 1) {
      if (end >= HEAD) hash -= Math.imul(code.charCodeAt(end - HEAD), FIRST);
      hash = next(hash, code.charCodeAt(end));
      if (end < HEAD - 1) continue;
      const here = this.byHead[placeOf(hash)];
      if (here === undefined) continue;
      const start = end - HEAD + 1;
      for (const [text, of] of here) if (!found.has(of) && code.startsWith(text, start)) found.add(of);
    }
    return found;
  }
}

/** A literal as it is read; twice over for JSON in a literal. */
export const asRead = (code: string): string => unescaped(unescaped(code));

const unescaped = (code: string): string =>
  code.replace(/\\(?:u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2})|(.))/g, (_, u?: string, x?: string, sign?: string) =>
    u !== undefined || x !== undefined
      ? String.fromCharCode(Number.parseInt((u ?? x)!, 16))
      : sign === 'n'
        ? '\n'
        : sign!,
  );
