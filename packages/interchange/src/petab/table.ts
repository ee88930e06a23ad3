import type { PetabFault } from './fault.js';

/** A row of a table of tab-separated values. */
export interface Row {
  readonly file: string;
  readonly line: number;
  /** The cell without blanks around it; undefined when the cell is empty or the column is not there. */
  cell(column: string): string | undefined;
}

/** A table of tab-separated values with a heading. */
export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/**
 * Reads tab-separated values (PEtab v1, "TSV files"): a heading, a row a line, cells in double quotes where they hold quotes.
 * A faulty table is read as far as it goes; what is wrong is added to `faults`.
 */
export function readTable(
  file: string,
  text: string,
  required: readonly string[],
  faults: PetabFault[],
): Table {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const columns = cellsOf(lines[0] ?? '');
  const seen = new Set<string>();
  for (const column of columns) {
    if (seen.has(column) && column !== '')
      faults.push({ file, line: 1, column, message: 'the column is there twice; remove one' });
    seen.add(column);
  }
  for (const column of required) {
    if (columns.includes(column)) continue;
    const message = `the column is missing; add it, columns being separated by tabs (found: ${columns.join(', ')})`;
    faults.push({ file, line: 1, column, message });
  }
  const rows: Row[] = [];
  lines.forEach((text, index) => {
    if (index === 0 || text.trim() === '') return;
    const line = index + 1;
    const cells = cellsOf(text);
    if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell !== '')) {
      const message = `the row has ${cells.length} cells, and the heading ${columns.length}; look for a tab too many`;
      faults.push({ file, line, message });
    }
    rows.push({
      file,
      line,
      cell: (column) => {
        const cell = cells[columns.indexOf(column)];
        return cell === '' ? undefined : cell;
      },
    });
  });
  return { file, columns, rows };
}

const cellsOf = (line: string): readonly string[] =>
  line.split('\t').map((cell) => {
    const trimmed = cell.trim();
    return /^".*"$/.test(trimmed) ? trimmed.slice(1, -1).replaceAll('""', '"').trim() : trimmed;
  });

/** A finite number as tables write it, or undefined. */
export function numberOf(cell: string): number | undefined {
  const value = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(cell) ? Number(cell) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

/** Whether a cell is a name of SBML. */
export const isName = (cell: string): boolean => /^[A-Za-z_]\w*$/.test(cell);

/** Whether a cell stands for "not a number". */
export const isNaNCell = (cell: string): boolean => /^nan$/i.test(cell);
