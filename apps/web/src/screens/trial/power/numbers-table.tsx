import type { ReactNode } from 'react';
import { useSay } from '../../../kit/language/say-context.tsx';

interface NumbersTableProps {
  /** What the picture shows. */
  title: string;
  columns: readonly string[];
  /** The first cell is the head of its row. */
  rows: readonly (readonly string[])[];
}

/** The numbers of a picture, for who cannot see it. */
export function NumbersTable({ title, columns, rows }: NumbersTableProps): ReactNode {
  const say = useSay();
  return (
    <details>
      <summary>{say('As a table')}</summary>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={title}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...cells], k) => (
              <tr key={k}>
                <th scope="row">{first}</th>
                {cells.map((cell, c) => (
                  <td key={c}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
