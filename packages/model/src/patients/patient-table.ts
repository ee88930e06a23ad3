import type { PatientRows, RunInfo } from '../run.js';

/** A column as a Parquet writer takes it. */
export interface PatientColumn {
  readonly name: string;
  readonly data: Int32Array | Float64Array;
  readonly type: 'INT32' | 'DOUBLE';
  readonly nullable: false;
}

/** Rows of one group of a file of virtual patients. */
export const rowsPerGroup = 4096;

/**
 * Virtual patients' rows gathered as typed columns, the number of the subject first. It holds `capacity` rows; a file
 * that is written as they arrive empties it whenever it is full.
 */
export class PatientTable {
  private readonly values: Float64Array[];
  private firstSubject = 0;
  private filled = 0;

  /** `names` as given by `trialColumns` or `forecastColumns`. */
  constructor(
    private readonly names: readonly string[],
    readonly capacity: number,
  ) {
    this.values = names.map(() => new Float64Array(capacity));
  }

  /** Rows held. */
  get count(): number {
    return this.filled;
  }

  /** Takes the rows of a block from row `start` on, as many as there is room for. Returns how many. */
  take({ count, rowLength, rows }: PatientRows, start = 0): number {
    const taken = Math.min(count - start, this.capacity - this.filled);
    for (let c = 0; c < rowLength; c++) {
      const column = this.values[c]!;
      for (let i = 0; i < taken; i++) column[this.filled + i] = rows[(start + i) * rowLength + c]!;
    }
    this.filled += taken;
    return taken;
  }

  /** Rows from `start` up to `end`, both counted from the first row held; views, no copies. */
  columns(start = 0, end = this.filled): PatientColumn[] {
    const subjects = Int32Array.from({ length: end - start }, (_, i) => this.firstSubject + start + i);
    return [
      { name: 'subject', data: subjects, type: 'INT32', nullable: false },
      ...this.names.map((name, c) => ({
        name,
        data: this.values[c]!.subarray(start, end),
        type: 'DOUBLE' as const,
        nullable: false as const,
      })),
    ];
  }

  /** Makes room for the subjects that follow. */
  empty(): void {
    this.firstSubject += this.filled;
    this.filled = 0;
  }
}

/** What a file's numbers can be reproduced from, as key and value. */
export function runEntries(run: RunInfo): { key: string; value: string }[] {
  return Object.entries(run).map(([key, value]) => ({ key, value: String(value) }));
}
