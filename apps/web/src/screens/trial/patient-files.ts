import { rowsPerGroup, runEntries, type PatientTable, type RunInfo } from '@bifrons/model';

/** Lets the page answer the reader between two groups of rows. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Every virtual patient as comma-separated values (RFC 4180), all digits, in pieces for a file. */
export async function patientsCsv(patients: PatientTable): Promise<string[]> {
  const pieces = [
    `${patients
      .columns(0, 0)
      .map(({ name }) => name)
      .join(',')}\r\n`,
  ];
  for (let start = 0; start < patients.count; start += rowsPerGroup) {
    const columns = patients.columns(start, Math.min(start + rowsPerGroup, patients.count));
    let piece = '';
    for (let row = 0; row < columns[0]!.data.length; row++)
      piece += `${columns.map(({ data }) => (Number.isNaN(data[row]!) ? '' : data[row])).join(',')}\r\n`;
    pieces.push(piece);
    await breath();
  }
  return pieces;
}

/** Every virtual patient as a Parquet file, byte by byte the one that `bifrons trial --out` writes. */
export async function patientsParquet(patients: PatientTable, run: RunInfo): Promise<ArrayBuffer> {
  const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer');
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData: patients.columns(0, 0) }),
    createdBy: 'bifrons',
  });
  for (let start = 0; start < patients.count; start += rowsPerGroup) {
    const columnData = patients.columns(start, Math.min(start + rowsPerGroup, patients.count));
    await parquet.write({ columnData, rowGroupSize: columnData[0]!.data.length });
    await breath();
  }
  parquet.kvMetadata = runEntries(run);
  parquet.finish();
  return writer.getBuffer();
}
