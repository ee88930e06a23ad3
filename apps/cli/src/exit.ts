import type { Problem } from '@bifrons/knowledge';
import { english, errorWords, type Phrase, type Say } from '@bifrons/language';

/** So many lines are read; a file of ten thousand rows may be wrong ten thousand times. */
const shownLines = 40;

/** The first lines, and how many more there are. */
export const firstLines = (lines: readonly string[], where: string, say: Say = english): string[] =>
  lines.length <= shownLines
    ? [...lines]
    : [
        ...lines.slice(0, shownLines),
        `${where}: ${say('and {n, number} more of this kind', { n: lines.length - shownLines })}`,
      ];

/** One thing that is wrong; without a path, all that was given is. */
export type InputProblem = Omit<Problem, 'path'> & { readonly path?: Phrase | string };

/**
 * Bad input: every problem is a line, and nothing has been written. Of very many problems the first
 * are told.
 */
export class InputError extends Error {
  constructor(
    readonly where: string,
    readonly problems: readonly InputProblem[],
  ) {
    super();
    this.message = this.words(english);
  }

  /** The lines in a language. */
  words(say: Say): string {
    const said = (text: Phrase | string): string => (typeof text === 'string' ? text : say(text));
    const lines = this.problems.map(({ path, message, suggestion }) => {
      const place = path === undefined ? this.where : `${this.where}: ${said(path)}`;
      return `${place}: ${said(message)}${suggestion === undefined ? '' : ` (${said(suggestion)})`}`;
    });
    return firstLines(lines, this.where, say).join('\n');
  }
}

/** What a person reads when a command ends with an error. */
export function failure(error: unknown, say: Say): string {
  if (error instanceof InputError) return error.words(say);
  if (error instanceof Error && error.name === 'AbortError') return say('Stopped. Nothing was written.');
  return say('bifrons failed: {reason}', { reason: errorWords(error, say) });
}
