import { jsonPath } from '../input/problem.js';

/** What kind of rule a data file breaks. */
export type CheckKind = 'schema' | 'unit' | 'range' | 'reference' | 'source';

export interface CheckProblem {
  readonly file: string;
  readonly path: string;
  readonly kind: CheckKind;
  readonly message: string;
}

export type Keys = readonly PropertyKey[];

/** Collects the problems of one file. */
export class FileReport {
  constructor(
    readonly file: string,
    readonly problems: CheckProblem[],
  ) {}

  add(kind: CheckKind, keys: Keys, message: string): void {
    this.problems.push({ file: this.file, path: jsonPath(keys), kind, message });
  }
}
