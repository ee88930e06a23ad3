import { renameSync, rmSync } from 'node:fs';
import { PatientTable, rowsPerGroup, runEntries, type PatientRows, type RunInfo } from '@bifrons/model';
import { fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';

/**
 * Writes virtual patients' rows to a Parquet file as they arrive, one group of rows in memory at a time. The file
 * appears under its name only when it is complete; `discard` leaves nothing behind.
 */
export class PatientRowFile {
  private readonly partial: string;
  private readonly parquet;
  private readonly group: PatientTable;

  constructor(
    private readonly file: string,
    columns: readonly string[],
  ) {
    this.partial = `${file}.partial`;
    this.group = new PatientTable(columns, rowsPerGroup);
    this.parquet = new ParquetWriter({
      writer: fileWriter(this.partial),
      schema: schemaFromColumnData({ columnData: this.group.columns() }),
      createdBy: 'bifrons',
    });
  }

  readonly add = (block: PatientRows): void => {
    for (let taken = 0; taken < block.count;) {
      taken += this.group.take(block, taken);
      if (this.group.count === rowsPerGroup) this.flush();
    }
  };

  /** Completes the file; `run` is what its numbers can be reproduced from. */
  finish(run: RunInfo): void {
    this.flush();
    this.parquet.kvMetadata = runEntries(run);
    this.parquet.finish();
    renameSync(this.partial, this.file);
  }

  discard(): void {
    rmSync(this.partial, { force: true });
  }

  private flush(): void {
    if (this.group.count === 0) return;
    this.parquet.write({ columnData: this.group.columns(), rowGroupSize: this.group.count });
    this.group.empty();
  }
}
