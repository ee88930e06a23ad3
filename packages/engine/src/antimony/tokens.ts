import { AntimonyError, type Position } from './error.js';

export interface Token extends Position {
  readonly kind: 'number' | 'name' | 'text' | 'operator' | 'newline' | 'end-of-text';
  /** As written, of a text what stands in its quotes; '' at the end of the text. */
  readonly text: string;
}

const blank = /[ \t\r\f\v\u00a0\ufeff]+/y;
const continuation = /\\[ \r]*\n/y;
const comment = /\/\/[^\n]*|#[^\n]*/y;
const numberPattern = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const namePattern = /[A-Za-z_][A-Za-z0-9_]*/y;
const operatorPattern = /:=|->|<==>|=>|<=|>=|==|!=|&&|\|\||\.\.\.|[-+*/^()<>=!,;:'$.{}%|]/y;
/** In double quotes on one line, or in three backticks on many. A backslash has no meaning in them. */
const textPattern = /"([^"\n]*)"|```([^]*?)```|``/y;

/** Deeper nesting than any real formula has; keeps a hostile text from exhausting the stack. */
export const maxNesting = 300;

/** Splits a model text into tokens, without blanks and comments. The last token is always 'end-of-text'. */
export function tokenize(text: string, file?: string): readonly Token[] {
  const tokens: Token[] = [];
  let index = 0;
  let line = 1;
  let lineStart = 0;
  let open = 0;

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
  const advance = (end: number): void => {
    for (; index < end; index++) {
      if (text[index] === '\n') {
        line++;
        lineStart = index + 1;
      }
    }
  };
  const skipBlockComment = (): void => {
    const end = text.indexOf('*/', index + 2);
    if (end < 0) fail("This comment is never closed. Add '*/' where it ends.", "'*/'", 'the end of the text');
    advance(end + 2);
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
      if (operator === '(' && ++open > maxNesting) {
        const message = `The formula is nested more than ${maxNesting} deep. Write it as several rules.`;
        fail(message, 'a simpler formula', "'('");
      }
      if (operator === ')') open = Math.max(0, open - 1);
      push('operator', operator);
      continue;
    }
    textPattern.lastIndex = index;
    const quoted = textPattern.exec(text);
    if (quoted !== null) {
      tokens.push({ kind: 'text', text: quoted[1] ?? quoted[2] ?? '', ...position() });
      advance(index + quoted[0].length);
      continue;
    }
    if (text[index] === '"' || text.startsWith('```', index)) {
      const end = text[index] === '"' ? '"' : '```';
      fail(`This text in quotes is never closed. Add ${end} where it ends.`, end, 'the end of the line');
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
