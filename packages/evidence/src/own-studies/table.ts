import { phrase, type Phrase } from '@bifrons/language';
import Papa from 'papaparse';

/** What is wrong in a file of studies and where, as a spreadsheet counts: the header is row 1. Without a row, the file itself. */
export interface StudyProblem {
  readonly row: number | null;
  readonly column: string | null;
  readonly message: Phrase;
}

/** A file as cells of text. `row` is the number that a person finds it under. */
export interface StudyTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** Whether numbers are written with a decimal comma. */
  readonly decimalComma: boolean;
  readonly form: 'csv' | 'json';
}

export type TableReading =
  | { readonly ok: true; readonly table: StudyTable }
  | { readonly ok: false; readonly problems: readonly StudyProblem[] };

const whole = (message: Phrase): TableReading => ({
  ok: false,
  problems: [{ row: null, column: null, message }],
});

/** Cells out of CSV (RFC 4180; commas, semicolons or tabs; a byte-order mark and Excel's `sep=` line are passed over) or JSON. */
export function readTable(input: string): TableReading {
  const text = input.replace(/^\uFEFF/, '');
  if (text.trim() === '') return whole(phrase('the file is empty'));
  if (text.startsWith('PK'))
    return whole(phrase('this is a workbook of a spreadsheet: save it as “CSV UTF-8” and take that file'));
  if (text.includes('\0'))
    return whole(phrase('this is not text as UTF-8: save it as “CSV UTF-8” and take that file'));
  return /^\s*[[{]/.test(text) ? fromJson(text) : fromCsv(text);
}

function fromCsv(text: string): TableReading {
  const separator = /^sep=(.)\r?\n/i.exec(text);
  const body = separator === null ? text : text.slice(separator[0].length);
  const delimiter = separator?.[1] ?? delimiterOf(body);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, header: false, skipEmptyLines: false });
  const offset = separator === null ? 1 : 2;
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken !== undefined)
    return {
      ok: false,
      problems: [
        {
          row: (broken.row ?? 0) + offset,
          column: null,
          message: phrase('a quotation mark is not closed, or stands inside a cell without being doubled'),
        },
      ],
    };
  const [header = [], ...others] = data;
  const rows = others
    .map((cells, i) => ({ row: i + 1 + offset, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (rows.length === 0) return whole(phrase('the file has a row of column names and no study'));
  const width = header.length;
  const long = rows.filter(({ cells }) => cells.slice(width).some((cell) => cell.trim() !== ''));
  if (long.length > 0)
    return {
      ok: false,
      problems: long.map(({ row, cells }) => ({
        row,
        column: null,
        message: phrase(
          'has {cells} cells where the header has {columns}: put text that holds a comma into quotation marks, or use semicolons',
          { cells: cells.length, columns: width },
        ),
      })),
    };
  const decimalComma =
    delimiter !== ',' && rows.some(({ cells }) => cells.some((cell) => /^\s*[-−]?\d+,\d+\s*$/.test(cell)));
  return { ok: true, table: { header: header.map((name) => name.trim()), rows, decimalComma, form: 'csv' } };
}

/** What most often separates the names of the columns. */
function delimiterOf(text: string): string {
  const [first = ''] = text.replaceAll(/"[^"]*"/g, '').split(/\r?\n/, 1);
  const counts = [';', '\t', ',', '|'].map((one) => [one, first.split(one).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function fromJson(text: string): TableReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return whole(phrase('this is not JSON: {reason}', { reason: (error as Error).message }));
  }
  const list = Array.isArray(value) ? (value as unknown[]) : (value as { studies?: unknown }).studies;
  if (!Array.isArray(list) || list.length === 0)
    return whole(phrase('must be a list of rows, or have one under "studies": one row for each arm'));
  const problems = list.flatMap((one, i): StudyProblem[] =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.entries(one)
          .filter(([, cell]) => typeof cell === 'object' && cell !== null)
          .map(([column]) => ({
            row: i + 1,
            column,
            message: phrase('must be text or a number: one row for each arm'),
          }))
      : [
          {
            row: i + 1,
            column: null,
            message: phrase('must be an object with study, treatment, n and events'),
          },
        ],
  );
  if (problems.length > 0) return { ok: false, problems };
  const objects = list as readonly Record<string, string | number | boolean | null>[];
  const header = [...new Set(objects.flatMap((one) => Object.keys(one)))];
  const rows = objects.map((one, i) => ({
    row: i + 1,
    cells: header.map((key) => String(one[key] ?? '')),
  }));
  return { ok: true, table: { header, rows, decimalComma: false, form: 'json' } };
}
