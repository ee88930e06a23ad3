import { expect, it } from 'vitest';
import { PatientTable } from './patient-table.js';

it('takes blocks that do not fit its groups, and goes on counting subjects', () => {
  const block = (first: number, count: number) => ({
    first,
    count,
    rowLength: 2,
    rows: Float64Array.from({ length: 2 * count }, (_, i) => 10 * (first + (i >> 1)) + (i % 2)),
  });
  const table = new PatientTable(['salt', 'age'], 4);
  const seen: number[][] = [];
  for (const next of [block(0, 3), block(3, 3), block(6, 1)])
    for (let taken = 0; taken < next.count;) {
      taken += table.take(next, taken);
      if (table.count < table.capacity) continue;
      seen.push(...table.columns().map(({ data }) => [...data]));
      table.empty();
    }
  seen.push(...table.columns().map(({ data }) => [...data]));
  expect(seen).toEqual([
    [0, 1, 2, 3],
    [0, 10, 20, 30],
    [1, 11, 21, 31],
    [4, 5, 6],
    [40, 50, 60],
    [41, 51, 61],
  ]);
  expect(table.columns(1, 2).map(({ data }) => [...data])).toEqual([[5], [50], [51]]);
});
