import { phrase, type Phrase } from '@bifrons/language';
import type { Reading } from './problem.js';

/** Largest text that is read, in bytes; a caller with a file asks its size before reading it. */
export const maxInputBytes = 5 * 1024 * 1024;

/**
 * The value of a JSON text. Empty text, text that is not JSON (with line and column) and text above `maxInputBytes`
 * are problems at `$`. `most`: another limit, with what to do above it.
 */
export function readJsonText(
  text: string,
  most: { readonly bytes: number; readonly suggestion: Phrase } = {
    bytes: maxInputBytes,
    suggestion: phrase('one file holds one patient, trial or regimen'),
  },
): Reading<unknown> {
  const failed = (message: Phrase, suggestion: Phrase): Reading<unknown> => ({
    ok: false,
    problems: [{ path: '$', message, suggestion }],
  });
  // a UTF-16 unit takes at least one byte of UTF-8, so the cheap comparison settles most texts
  if (text.length > most.bytes || new TextEncoder().encode(text).length > most.bytes)
    return failed(phrase('is larger than {size} MB', { size: most.bytes / 1024 / 1024 }), most.suggestion);
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (content.trim() === '') return failed(phrase('is empty'), phrase('give a JSON object'));
  try {
    return { ok: true, value: JSON.parse(content) as unknown };
  } catch {
    const { offset, expected } = firstSyntaxError(content);
    const before = content.slice(0, offset).split('\n');
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, expected };
    return failed(
      offset >= content.length
        ? phrase('is not JSON: line {line}, column {column}: the text ends where {expected} belongs', place)
        : phrase('is not JSON: line {line}, column {column}: there is {found} where {expected} belongs', {
            ...place,
            found: JSON.stringify(content[offset]),
          }),
      phrase('keys and texts stand in double quotes, entries are separated by commas, none after the last'),
    );
  }
}

class SyntaxErrorAt extends Error {
  constructor(
    readonly offset: number,
    readonly expected: Phrase,
  ) {
    super(String(expected));
  }
}

/** Where a text stops being JSON. Engines word this differently, so it is found here (RFC 8259). */
function firstSyntaxError(text: string): { offset: number; expected: Phrase } {
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
  const fail = (expected: Phrase): never => {
    throw new SyntaxErrorAt(at, expected);
  };
  const string = (): void => {
    at += 1;
    match(letters);
    if (text[at] !== '"') fail(phrase('the closing quote of a text'));
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
      if (text[at] !== ',') fail(phrase('a comma or {close}', { close }));
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
        if (text[at] !== '"') fail(phrase('a key in double quotes'));
        string();
        match(space);
        if (text[at] !== ':') fail(phrase('a colon'));
        at += 1;
        value();
      });
    else if (!match(word)) fail(phrase('a value'));
  };
  try {
    value();
    match(space);
    return { offset: at, expected: phrase('the end of the text') };
  } catch (error) {
    if (error instanceof SyntaxErrorAt) return { offset: error.offset, expected: error.expected };
    return { offset: at, expected: phrase('less deep nesting') };
  }
}
