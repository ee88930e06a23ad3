/** What a cell of a CSV table may be; null is an empty cell. */
export type CsvCell = string | number | boolean | null;

/** Comma-separated values (RFC 4180) with all digits; what is not known (null, NaN) is empty. */
export function csvText(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(cell: CsvCell): string {
  const text = cell === null || Number.isNaN(cell) ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
