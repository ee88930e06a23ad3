import type { Problem } from '@bifrons/knowledge';
import { RankingError, RefusedError, UnknownDrugError } from '@bifrons/model';

/** So many lines are read; a file of ten thousand rows may be wrong ten thousand times. */
const shownLines = 40;

/** The first lines, and how many more there are. */
export const firstLines = (lines: readonly string[], where: string): string[] =>
  lines.length <= shownLines
    ? [...lines]
    : [...lines.slice(0, shownLines), `${where}: and ${lines.length - shownLines} more of this kind`];

/**
 * Bad input: every problem is a line, and nothing has been written. Without a path, all that was given is wrong. Of very
 * many problems the first are told.
 */
export class InputError extends Error {
  constructor(where: string, problems: readonly (Omit<Problem, 'path'> & { readonly path?: string })[]) {
    super(
      firstLines(
        problems.map(({ path, message, suggestion }) => {
          const place = path === undefined ? where : `${where}: ${path}`;
          return `${place}: ${message}${suggestion === undefined ? '' : ` (${suggestion})`}`;
        }),
        where,
      ).join('\n'),
    );
  }
}

/** Turns what a model refuses because of the request into bad input; other errors pass through. */
export function asInputError(error: unknown): unknown {
  if (error instanceof UnknownDrugError)
    return new InputError('drug', [{ path: error.drug, message: error.message }]);
  if (error instanceof RankingError) return new InputError('refused', [{ message: error.message }]);
  if (error instanceof RefusedError) {
    return new InputError(
      'refused',
      error.missing.map((m) => ({
        path: m.drug,
        message: `${m.fact} is unknown, so this cannot be computed`,
        ...(m.note === undefined ? {} : { suggestion: m.note }),
      })),
    );
  }
  return error;
}

/** What a person reads when a command ends with an error. */
export function failure(error: unknown): string {
  if (error instanceof InputError) return error.message;
  if (error instanceof Error && error.name === 'AbortError') return 'Stopped. Nothing was written.';
  return `bifrons failed: ${error instanceof Error ? error.message : String(error)}`;
}
