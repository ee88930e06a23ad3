import type { Table } from '@bifrons/record';
import { parquetWriteBuffer } from 'hyparquet-writer';

/** CSV (RFC 4180), in UTF-8. A text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function csvOf({ columns, rows }: Table): string {
  const cell = (value: string | number | null): string => {
    if (value === null) return '';
    if (typeof value === 'number') return String(value);
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Parquet; a column with any text is a column of texts, the others are of doubles. */
export function parquetOf({ columns, rows }: Table): Buffer {
  const columnData = columns.map((name, k) => {
    const data = rows.map((row) => row[k] ?? null);
    const isText = data.some((value) => typeof value === 'string');
    return {
      name,
      data: isText ? data.map((value) => (value === null ? null : String(value))) : data,
      type: isText ? ('STRING' as const) : ('DOUBLE' as const),
      nullable: true,
    };
  });
  return Buffer.from(parquetWriteBuffer({ columnData }));
}
