import type { SignalId } from '@bifrons/knowledge';
import type { SignalOnDay } from '@bifrons/model';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { AntibodiesAt, antibodiesAt, antibodyWords } from './antibodies.tsx';
import type { Columns } from './columns.ts';
import { inhibitionColour, inhibitionText } from './inhibition.ts';
import { kinaseNames } from './kinases.ts';
import type { SignalRow } from './layout.ts';
import { fitting, shortName } from '../../kit/drawing/signal-words.ts';

interface RowProps {
  row: SignalRow;
  columns: Columns;
  roomy: boolean;
  today: SignalOnDay | undefined;
  hatch: string;
  /** Drawn over what rests on a derived potency. */
  derived: string;
  onShow: (signal: SignalId | null) => void;
}

/** One signal: its name, what it does, and how much of it is blocked. */
export function Row({ row, columns, roomy, today, hatch, derived, onShow }: RowProps): ReactNode {
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
      aria-label={
        say('{signal}, {kinases}, {factors}: {inhibition}', {
          signal: say(signal.name),
          kinases: say.list(kinaseNames(signal, say)),
          factors: signal.stats.join(', '),
          inhibition: inhibitionText(today, say),
        }) +
        antibodiesAt(signal.id)
          .map((one) => `; ${antibodyWords(one, say)}`)
          .join('')
      }
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
          {fitting(say(signal.meaning), x - 48)}
        </text>
      )}
      <AntibodiesAt signal={signal.id} x={roomy ? x - 16 : x + width + 56} y={roomy ? y : y + 5} />
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
      {inhibition !== null && today?.grade === 'derived' && (
        <rect
          x={x}
          y={barY}
          width={width * inhibition}
          height={roomy ? 12 : 9}
          rx={3}
          style={{ fill: derived }}
        />
      )}
      {today?.lower != null && today.upper != null && (
        <line
          className="bar-range"
          x1={x + width * today.lower}
          x2={x + width * today.upper}
          y1={barY + (roomy ? 14 : 11)}
          y2={barY + (roomy ? 14 : 11)}
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
