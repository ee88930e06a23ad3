/** Letters by which the place of a text is found. */
const HEAD = 6;

/** Finds which of many texts stand in a code, in one pass over it. What is shorter than a head is looked for by itself. */
export class TextFinder<T> {
  private readonly byHead = new Map<string, (readonly [text: string, of: T])[]>();
  private readonly short: (readonly [text: string, of: T])[] = [];

  /** `texts`: what is looked for, each with what it stands for. */
  constructor(texts: Iterable<readonly [text: string, of: T]>) {
    for (const one of texts) {
      const [text] = one;
      const head = text.slice(0, HEAD);
      if (text.length < HEAD) this.short.push(one);
      else this.byHead.set(head, [...(this.byHead.get(head) ?? []), one]);
    }
  }

  /** What those texts stand for that are somewhere in the code. */
  in(code: string): Set<T> {
    const found = new Set<T>();
    for (const [text, of] of this.short) if (code.includes(text)) found.add(of);
    for (let start = 0; start + HEAD <= code.length; start += 1) {
      const here = this.byHead.get(code.slice(start, start + HEAD));
      if (here === undefined) continue;
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
