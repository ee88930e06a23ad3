/** A word, a number or a mark of what somebody wrote, and where it stands. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Inside brackets: mostly a remark. */
  readonly bracketed: boolean;
}

/** Numbers; words with apostrophes, or letters with full stops between them (s.c.); marks. */
const pattern =
  /(\d+(?:[.,]\d+)?)|(\p{L}(?:\.\p{L})+(?!\p{L})|[\p{L}\p{M}]+(?:['’`´][\p{L}\p{M}]+)*)|[%/+,;&()|[\]]/gu;

export function tokensOf(text: string): Token[] {
  let depth = 0;
  return [...text.matchAll(pattern)].flatMap((match): Token[] => {
    const [found, number, word] = match;
    if (found === '(' || found === '[') depth += 1;
    if (found === ')' || found === ']') depth = Math.max(0, depth - 1);
    const kind = number !== undefined ? 'number' : word !== undefined ? 'word' : 'mark';
    const start = match.index;
    return [{ kind, text: found, start, end: start + found.length, bracketed: depth > 0 }];
  });
}

/** "0,1" and "0.1" are a tenth; "1,000" and "1.000" a thousand. */
export function numberIn(text: string): number {
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return Number(text.replace(/[.,]/, ''));
  return Number(text.replace(',', '.'));
}
