import { pathway, type SignalId } from '@bifrons/knowledge';
import type { SignalOnDay } from '@bifrons/model';
import { link, curveBumpX } from 'd3-shape';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { useWidth } from '../drawing/use-width.ts';
import { useSay } from '../language/say-context.tsx';
import { inhibitionColour, inhibitionText } from './inhibition.ts';
import { layOut, type PairNode, type SignalRow, type StatNode } from './layout.ts';

interface PathwayPictureProps {
  /** Today's inhibition of every signal. */
  today: readonly SignalOnDay[];
}

interface Columns {
  bar: { x: number; width: number };
  pair: { x: number; width: number };
  stat: { x: number; width: number };
}

/** From the cytokine over the receptor's kinases to the transcription factor, coloured by how much is blocked. */
export function PathwayPicture({ today }: PathwayPictureProps): ReactNode {
  const say = useSay();
  const [element, width] = useWidth<HTMLDivElement>(1100);
  const [shown, setShown] = useState<SignalId | null>(null);
  const hatch = useId();
  const roomy = width >= 760;
  const layout = useMemo(() => layOut(pathway(), roomy ? 38 : 40, roomy ? 30 : 38), [roomy]);
  const columns = columnsFor(width, roomy);
  const onDay = new Map(today.map((signal) => [signal.signal, signal]));
  const shownRow = layout.rows.find(({ signal }) => signal.id === shown);
  return (
    <div className="pathway-picture" ref={element}>
      <svg
        width={width}
        height={layout.height}
        viewBox={`0 0 ${width} ${layout.height}`}
        role="group"
        aria-label={say('Signals from cytokine to transcription factor')}
      >
        <defs>
          <pattern
            id={hatch}
            width={6}
            height={6}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="hatch-ground" width={6} height={6} />
            <rect className="hatch-line" width={2} height={6} />
          </pattern>
        </defs>
        <Headings columns={columns} roomy={roomy} />
        <g className={shown === null ? 'ribbons' : 'ribbons has-choice'}>
          {layout.rows.map((row) => (
            <Ribbons
              key={row.signal.id}
              row={row}
              columns={columns}
              today={onDay.get(row.signal.id)}
              chosen={row.signal.id === shown}
            />
          ))}
        </g>
        {layout.pairs.map((node) => (
          <Pair key={node.pair.join()} node={node} column={columns.pair} roomy={roomy} />
        ))}
        {layout.stats.map((node) => (
          <StatBox key={node.stat} node={node} column={columns.stat} />
        ))}
        {layout.rows.map((row) => (
          <Row
            key={row.signal.id}
            row={row}
            columns={columns}
            roomy={roomy}
            today={onDay.get(row.signal.id)}
            hatch={`url(#${hatch})`}
            onShow={setShown}
          />
        ))}
      </svg>
      <p className="signal-note" role="status">
        {shownRow
          ? say('{signal} ({meaning}): {inhibition}.', {
              signal: say(shownRow.signal.name),
              meaning: say(shownRow.signal.meaning),
              inhibition: inhibitionText(onDay.get(shownRow.signal.id), say),
            })
          : say('Point at a signal, or tab to it, to follow it.')}
      </p>
    </div>
  );
}

function columnsFor(width: number, roomy: boolean): Columns {
  if (!roomy) {
    return {
      bar: { x: 0, width: Math.round(width * 0.27) },
      pair: { x: Math.round(width * 0.53), width: 50 },
      stat: { x: width - 53, width: 52 },
    };
  }
  return {
    bar: { x: Math.round(width * 0.42), width: 104 },
    pair: { x: Math.round(width * 0.67), width: 104 },
    stat: { x: width - 93, width: 92 },
  };
}

function Headings({ columns, roomy }: { columns: Columns; roomy: boolean }): ReactNode {
  const say = useSay();
  return (
    <g className="pathway-headings" aria-hidden="true">
      <text x={0} y={14}>
        {roomy ? say('Cytokine signal, and what it does') : say('Signal')}
      </text>
      {roomy && (
        <text x={columns.bar.x} y={14}>
          {say('Blocked today')}
        </text>
      )}
      <text x={columns.pair.x + columns.pair.width / 2} y={14} textAnchor="middle">
        {roomy ? say('Receptor’s JAK pair') : say('JAK pair')}
      </text>
      <text x={columns.stat.x + columns.stat.width} y={14} textAnchor="end">
        {say('STAT')}
      </text>
    </g>
  );
}

interface RibbonsProps {
  row: SignalRow;
  columns: Columns;
  today: SignalOnDay | undefined;
  chosen: boolean;
}

const bump = link<unknown, { from: [number, number]; to: [number, number] }, [number, number]>(curveBumpX)
  .source(({ from }) => from)
  .target(({ to }) => to);

function Ribbons({ row, columns, today, chosen }: RibbonsProps): ReactNode {
  const start = columns.bar.x + columns.bar.width + 44;
  const pairRight = columns.pair.x + columns.pair.width;
  const known = today !== undefined && today.inhibition !== null;
  const paths = [
    bump({ from: [start, row.y], to: [columns.pair.x, row.pairY] }),
    ...row.stats.map(({ y }) => bump({ from: [pairRight, row.pairY], to: [columns.stat.x, y] })),
  ];
  return (
    <g
      className={`ribbon${known ? '' : ' is-unknown'}${chosen ? ' is-chosen' : ''}`}
      style={known ? { stroke: inhibitionColour(today.inhibition ?? 0) } : {}}
    >
      {paths.map((path) => (
        <path key={path} d={path ?? ''} />
      ))}
    </g>
  );
}

interface RowProps {
  row: SignalRow;
  columns: Columns;
  roomy: boolean;
  today: SignalOnDay | undefined;
  hatch: string;
  onShow: (signal: SignalId | null) => void;
}

function Row({ row, columns, roomy, today, hatch, onShow }: RowProps): ReactNode {
  const say = useSay();
  const { signal, y } = row;
  const inhibition = today?.inhibition ?? null;
  const barY = roomy ? y - 7 : y + 5;
  const { x, width } = columns.bar;
  const area = x + width + 44;
  return (
    <g
      className="signal-row"
      role="img"
      tabIndex={0}
      data-signal={signal.id}
      aria-label={say('{signal}, {kinases}, {factors}: {inhibition}', {
        signal: say(signal.name),
        kinases: say.list(signal.jakPair),
        factors: signal.stats.join(', '),
        inhibition: inhibitionText(today, say),
      })}
      onPointerEnter={() => onShow(signal.id)}
      onPointerLeave={() => onShow(null)}
      onFocus={() => onShow(signal.id)}
      onBlur={() => onShow(null)}
    >
      <rect className="signal-area" x={0} y={y - 17} width={area} height={36} rx={6} />
      <text className="signal-name" x={0} y={y - 2}>
        {roomy ? say(signal.name) : shortName(say(signal.name))}
      </text>
      {roomy && (
        <text className="signal-meaning" x={0} y={y + 13}>
          {fitting(say(signal.meaning), x - 12)}
        </text>
      )}
      <rect
        className="bar-ground"
        x={x}
        y={barY}
        width={width}
        height={roomy ? 12 : 9}
        rx={3}
        style={inhibition === null ? { fill: hatch } : {}}
      />
      {inhibition !== null && (
        <rect
          x={x}
          y={barY}
          width={width * inhibition}
          height={roomy ? 12 : 9}
          rx={3}
          style={{ fill: inhibitionColour(inhibition) }}
        />
      )}
      <text
        className={inhibition === null ? 'bar-value is-unknown' : 'bar-value'}
        x={x + width + 6}
        y={barY + (roomy ? 10 : 9)}
      >
        {inhibition === null ? '?' : say('{percent} %', { percent: say.number(100 * inhibition) })}
      </text>
    </g>
  );
}

function Pair({
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

function StatBox({ node, column }: { node: StatNode; column: Columns['stat'] }): ReactNode {
  return (
    <g className="stat">
      <rect x={column.x} y={node.y - node.height / 2} width={column.width} height={node.height} rx={6} />
      <text x={column.x + column.width / 2} y={node.y + 4} textAnchor="middle">
        {node.stat}
      </text>
    </g>
  );
}

function shortName(name: string): string {
  return name
    .replace(/ \(.*\)$/, '')
    .replace('common γ chain', 'γ chain')
    .replace(' and ', ', ');
}

/** As much of a text as fits a width at the size of the meanings, cut at a word. */
function fitting(text: string, width: number): string {
  const letters = Math.floor(width / 5.7);
  return text.length <= letters ? text : `${text.slice(0, letters).replace(/[,;]?\s+\S*$/, '')} …`;
}
