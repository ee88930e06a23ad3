/** Where in a text: line and column count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What is wrong in a model text, where, and what would be right. */
export class AntimonyError extends Error {
  override readonly name = 'AntimonyError';
  readonly file: string | undefined;
  /** 0 when the fault is in no text, as in an overlay. */
  readonly line: number;
  readonly column: number;
  readonly expected: string;
  readonly found: string;

  constructor(problem: {
    readonly message: string;
    readonly position: Position | undefined;
    readonly expected: string;
    readonly found: string;
    readonly file?: string | undefined;
  }) {
    const { message, position, expected, found, file } = problem;
    const place = position === undefined ? undefined : `${position.line}:${position.column}`;
    const prefix = [file, place].filter((part) => part !== undefined).join(':');
    super(prefix === '' ? message : `${prefix}: ${message}`);
    this.file = file;
    this.line = position?.line ?? 0;
    this.column = position?.column ?? 0;
    this.expected = expected;
    this.found = found;
  }
}
