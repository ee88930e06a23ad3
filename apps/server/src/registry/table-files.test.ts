import { parquetReadObjects } from 'hyparquet';
import { expect, it } from 'vitest';
import { csvOf, parquetOf } from './table-files.js';

const table = {
  columns: ['pseudonym', 'week', 'note'],
  rows: [
    ['a1', 4, 'said "fine", then left'],
    ['b2', null, '=1+1'],
    ['c3', -2.5, null],
  ],
  leftOut: 0,
};

it('a table is CSV that no spreadsheet computes', () => {
  expect(csvOf(table)).toBe(
    'pseudonym,week,note\r\na1,4,"said ""fine"", then left"\r\nb2,,\'=1+1\r\nc3,-2.5,\r\n',
  );
});

it('a table is Parquet with the same cells', async () => {
  const bytes = parquetOf(table);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const rows = await parquetReadObjects({ file });
  expect(rows.map(({ pseudonym, week, note }) => [pseudonym, week ?? null, note ?? null])).toEqual(
    table.rows,
  );
});
