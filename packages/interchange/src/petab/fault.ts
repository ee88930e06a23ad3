/** What is wrong in a file of a PEtab problem, where, and what to do. */
export interface PetabFault {
  readonly file: string;
  /** Line of the file, the heading being the first. */
  readonly line?: number;
  /** Name of the table's column, or key of the yaml file. */
  readonly column?: string;
  readonly message: string;
}

/** A fault as one line: `parameters.tsv, line 3, lowerBound: …`. */
export function faultText({ file, line, column, message }: PetabFault): string {
  const place = [file, line === undefined ? '' : `line ${line}`, column ?? ''].filter((part) => part !== '');
  return `${place.join(', ')}: ${message}`;
}

/** A problem that cannot be used; it has every fault that was found. */
export class PetabError extends Error {
  override readonly name = 'PetabError';

  constructor(readonly faults: readonly PetabFault[]) {
    super(faults.map(faultText).join('\n'));
  }
}
