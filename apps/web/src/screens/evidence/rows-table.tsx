import type { ReactNode } from 'react';

interface RowsTableProps {
  caption: string;
  header: readonly string[];
  rows: readonly (readonly ReactNode[])[];
  /** Whether the first cell of a row names it. */
  rowHeads?: boolean;
}

/** A table that scrolls sideways by itself where it is wider than the page. */
export function RowsTable({ caption, header, rows, rowHeads = false }: RowsTableProps): ReactNode {
  return (
    <div className="rows" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {header.map((cell, i) => (
              <th key={i} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <tr key={r}>
              {row.map((cell, c) =>
                rowHeads && c === 0 ? (
                  <th key={c} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={c}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
