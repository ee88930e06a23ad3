import { renameSync, rmSync } from 'node:fs';
import type { PatientRows, RunInfo } from '@bifrons/model';
import { fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';

const rowsPerGroup = 4096;

/**
 * Writes virtual patients' rows to a Parquet file as they arrive, one group of rows in memory at a time. The file
 * appears under its name only when it is complete; `discard` leaves nothing behind.
 */
export class PatientRowFile {
  private readonly partial: string;
  private readonly writer;
  private readonly parquet;
  private readonly group: Float64Array[];
  private filled = 0;
  private subject = 0;

  constructor(
    private readonly file: string,
    private readonly columns: readonly string[],
  ) {
    this.partial = `${file}.partial`;
    this.group = columns.map(() => new Float64Array(rowsPerGroup));
    this.writer = fileWriter(this.partial);
    this.parquet = new ParquetWriter({
      writer: this.writer,
      schema: schemaFromColumnData({ columnData: this.columnData() }),
      createdBy: 'bifrons',
    });
  }

  readonly add = ({ count, rowLength, rows }: PatientRows): void => {
    for (let i = 0; i < count; i++) {
      for (let c = 0; c < rowLength; c++) this.group[c]![this.filled] = rows[i * rowLength + c]!;
      if (++this.filled === rowsPerGroup) this.flush();
    }
  };

  /** Completes the file; `run` is what its numbers can be reproduced from. */
  finish(run: RunInfo): void {
    this.flush();
    this.parquet.kvMetadata = Object.entries(run).map(([key, value]) => ({ key, value: String(value) }));
    this.parquet.finish();
    renameSync(this.partial, this.file);
  }

  discard(): void {
    rmSync(this.partial, { force: true });
  }

  private flush(): void {
    if (this.filled === 0) return;
    this.parquet.write({ columnData: this.columnData(), rowGroupSize: this.filled });
    this.subject += this.filled;
    this.filled = 0;
  }

  private columnData() {
    const subjects = Int32Array.from({ length: this.filled }, (_, i) => this.subject + i);
    return [
      { name: 'subject', data: subjects, type: 'INT32' as const, nullable: false },
      ...this.columns.map((name, c) => ({
        name,
        data: this.group[c]!.subarray(0, this.filled),
        type: 'DOUBLE' as const,
        nullable: false,
      })),
    ];
  }
}
