import { AntimonyError, type Position } from './error.js';

export interface Token extends Position {
  readonly kind: 'number' | 'name' | 'operator' | 'newline' | 'end-of-text';
  /** As written; '' at the end of the text. */
  readonly text: string;
}

const blank = /[ \t\r\f\v\u00a0\ufeff]+/y;
const continuation = /\\[ \r]*\n/y;
const comment = /\/\/[^\n]*|#[^\n]*/y;
const numberPattern = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const namePattern = /[A-Za-z_][A-Za-z0-9_]*/y;
const operatorPattern = /:=|->|=>|<=|>=|==|!=|&&|\|\||[-+*/^()<>=!,;:'$]/y;

/** Splits a model text into tokens, without blanks and comments. The last token is always 'end-of-text'. */
export function tokenize(text: string, file?: string): readonly Token[] {
  const tokens: Token[] = [];
  let index = 0;
  let line = 1;
  let lineStart = 0;

  const position = (): Position => ({ line, column: index - lineStart + 1 });
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = index;
    return pattern.exec(text)?.[0];
  };
  const push = (kind: Token['kind'], lexeme: string): void => {
    tokens.push({ kind, text: lexeme, ...position() });
    index += lexeme.length;
  };
  const fail = (message: string, expected: string, found: string): never => {
    throw new AntimonyError({ message, position: position(), expected, found, file });
  };
  const skipBlockComment = (): void => {
    const end = text.indexOf('*/', index + 2);
    if (end < 0) fail("This comment is never closed. Add '*/' where it ends.", "'*/'", 'the end of the text');
    for (; index < end + 2; index++) {
      if (text[index] === '\n') {
        line++;
        lineStart = index + 1;
      }
    }
  };

  while (index < text.length) {
    const skipped = match(blank) ?? match(comment);
    if (skipped !== undefined) {
      index += skipped.length;
      continue;
    }
    const continued = match(continuation);
    if (continued !== undefined) {
      index += continued.length;
      line++;
      lineStart = index;
      continue;
    }
    if (text.startsWith('/*', index)) {
      skipBlockComment();
      continue;
    }
    if (text[index] === '\n') {
      push('newline', '\n');
      line++;
      lineStart = index;
      continue;
    }
    const number = match(numberPattern);
    if (number !== undefined) {
      if (!Number.isFinite(Number(number))) {
        fail(`The number ${number} is too large; the largest is about 1.8e308.`, 'a smaller number', number);
      }
      push('number', number);
      continue;
    }
    const name = match(namePattern);
    if (name !== undefined) {
      push('name', name);
      continue;
    }
    const operator = match(operatorPattern);
    if (operator !== undefined) {
      push('operator', operator);
      continue;
    }
    const found = String.fromCodePoint(text.codePointAt(index) ?? 0);
    fail(
      `The character '${found}' has no meaning here. Remove it.`,
      'a name, number or operator',
      `'${found}'`,
    );
  }
  push('end-of-text', '');
  return tokens;
}
