import type { Reading } from './problem.js';

/** Largest text that is read, in bytes; a caller with a file asks its size before reading it. */
export const maxInputBytes = 5 * 1024 * 1024;

/**
 * The value of a JSON text. Empty text, text that is not JSON (with line and column) and text above `maxInputBytes`
 * are problems at `$`.
 */
export function readJsonText(text: string): Reading<unknown> {
  const failed = (message: string, suggestion: string): Reading<unknown> => ({
    ok: false,
    problems: [{ path: '$', message, suggestion }],
  });
  // a UTF-16 unit takes at least one byte of UTF-8, so the cheap comparison settles most texts
  if (text.length > maxInputBytes || new TextEncoder().encode(text).length > maxInputBytes)
    return failed(
      `is larger than ${maxInputBytes / 1024 / 1024} MB`,
      'one file holds one patient, trial or regimen',
    );
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (content.trim() === '') return failed('is empty', 'give a JSON object');
  try {
    return { ok: true, value: JSON.parse(content) as unknown };
  } catch {
    const { offset, expected } = firstSyntaxError(content);
    const before = content.slice(0, offset).split('\n');
    const found = offset >= content.length ? 'the text ends' : `there is ${JSON.stringify(content[offset])}`;
    return failed(
      `is not JSON: line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}: ${found} where ${expected} belongs`,
      'keys and texts stand in double quotes, entries are separated by commas, none after the last',
    );
  }
}

class SyntaxErrorAt extends Error {
  constructor(
    readonly offset: number,
    readonly expected: string,
  ) {
    super(expected);
  }
}

/** Where a text stops being JSON. Engines word this differently, so it is found here (RFC 8259). */
function firstSyntaxError(text: string): { offset: number; expected: string } {
  const space = /[ \t\n\r]*/y;
  const word = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
  const letters = /(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;
  let at = 0;
  const match = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) return false;
    at += found[0].length;
    return true;
  };
  const fail = (expected: string): never => {
    throw new SyntaxErrorAt(at, expected);
  };
  const string = (): void => {
    at += 1;
    match(letters);
    if (text[at] !== '"') fail('the closing quote of a text');
    at += 1;
  };
  const list = (close: string, entry: () => void): void => {
    at += 1;
    match(space);
    if (text[at] === close) {
      at += 1;
      return;
    }
    for (;;) {
      entry();
      match(space);
      if (text[at] === close) {
        at += 1;
        return;
      }
      if (text[at] !== ',') fail(`a comma or ${close}`);
      at += 1;
    }
  };
  const value = (): void => {
    match(space);
    if (text[at] === '"') string();
    else if (text[at] === '[') list(']', value);
    else if (text[at] === '{')
      list('}', () => {
        match(space);
        if (text[at] !== '"') fail('a key in double quotes');
        string();
        match(space);
        if (text[at] !== ':') fail('a colon');
        at += 1;
        value();
      });
    else if (!match(word)) fail('a value');
  };
  try {
    value();
    match(space);
    return { offset: at, expected: 'the end of the text' };
  } catch (error) {
    if (error instanceof SyntaxErrorAt) return { offset: error.offset, expected: error.expected };
    return { offset: at, expected: 'less deep nesting' };
  }
}
