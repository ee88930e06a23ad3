import type { ReactNode } from 'react';
import type { Columns } from './columns.ts';
import type { PairNode, StatNode } from './layout.ts';

/** The receptor's two kinases, side by side where there is room. */
export function Pair({
  node,
  column,
  roomy,
}: {
  node: PairNode;
  column: Columns['pair'];
  roomy: boolean;
}): ReactNode {
  const top = node.y - node.height / 2;
  const half = column.width / 2;
  const middle = column.x + half;
  const text = (x: number, y: number, name: string): ReactNode => (
    <text x={x} y={y + 4} textAnchor="middle">
      {name}
    </text>
  );
  return (
    <g className="pair">
      <rect x={column.x} y={top} width={column.width} height={node.height} rx={9} />
      {roomy ? (
        <>
          <line x1={middle} x2={middle} y1={top + 3} y2={top + node.height - 3} />
          {text(column.x + half / 2, node.y, node.pair[0])}
          {text(column.x + half * 1.5, node.y, node.pair[1])}
        </>
      ) : (
        <>
          <line x1={column.x + 5} x2={column.x + column.width - 5} y1={node.y} y2={node.y} />
          {text(middle, node.y - 9, node.pair[0])}
          {text(middle, node.y + 9, node.pair[1])}
        </>
      )}
    </g>
  );
}

/** A transcription factor. */
export function StatBox({ node, column }: { node: StatNode; column: Columns['stat'] }): ReactNode {
  return (
    <g className="stat">
      <rect x={column.x} y={node.y - node.height / 2} width={column.width} height={node.height} rx={6} />
      <text x={column.x + column.width / 2} y={node.y + 4} textAnchor="middle">
        {node.stat}
      </text>
    </g>
  );
}
