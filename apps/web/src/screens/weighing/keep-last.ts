/** The last result of a computation, known by what was asked; kept as long as the page lives. */
export interface LastResult<Request, Result> {
  /** What was computed last, if the same was asked. */
  of(request: Request): Result | null;
  keep(request: Request, result: Result): Result;
}

/** @param textOf the same text for requests that have the same result */
export function keepLast<Request, Result>(textOf: (request: Request) => string): LastResult<Request, Result> {
  let last: { readonly text: string; readonly result: Result } | null = null;
  return {
    of: (request) => (last?.text === textOf(request) ? last.result : null),
    keep: (request, result) => {
      last = { text: textOf(request), result };
      return result;
    },
  };
}
