import { pathway, type SignalId } from '@bifrons/knowledge';
import { diseaseModel, type SignalOnDay } from '@bifrons/model';
import { link, curveBumpX } from 'd3-shape';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { useWidth } from '../../kit/drawing/use-width.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { columnsFor, type Columns } from './columns.ts';
import { inhibitionColour, inhibitionText } from './inhibition.ts';
import { layOut, TOP, type SignalRow } from './layout.ts';
import { diseaseName } from '../../subject/severity/scores.ts';
import { Pair, StatBox } from './pathway-nodes.tsx';
import { Row } from './signal-row.tsx';

interface PathwayPictureProps {
  /** Today's inhibition of every signal. */
  today: readonly SignalOnDay[];
  /** The disease whose signals come first. */
  disease: string;
}

/** From the cytokine over the receptor's kinases to the transcription factor, coloured by how much is blocked. */
export function PathwayPicture({ today, disease }: PathwayPictureProps): ReactNode {
  const say = useSay();
  const [element, width] = useWidth<HTMLDivElement>(1100);
  const [shown, setShown] = useState<SignalId | null>(null);
  const hatch = useId();
  const derived = useId();
  const roomy = width >= 760;
  const layout = useMemo(
    () => layOut(pathway(), diseaseModel(disease).signals, roomy ? 38 : 40, roomy ? 30 : 38),
    [roomy, disease],
  );
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
          <pattern
            id={derived}
            width={5}
            height={5}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="derived-over" width={1.8} height={5} />
          </pattern>
        </defs>
        <Headings columns={columns} roomy={roomy} />
        {layout.mattersUntil !== null && (
          <g className="pathway-groups">
            <text x={0} y={TOP + 14}>
              {say('Drives {disease}', { disease: diseaseName(disease, say) })}
            </text>
            <text x={0} y={layout.mattersUntil + 16}>
              {say('Other signals')}
            </text>
            <line x1={0} x2={width} y1={layout.mattersUntil + 1} y2={layout.mattersUntil + 1} />
          </g>
        )}
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
            derived={`url(#${derived})`}
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
