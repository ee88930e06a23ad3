import type { EngagementOverDoses, SignalEngagement } from '@bifrons/model';
import { useId, type ReactNode, type RefObject } from 'react';
import { useWidth } from '../../kit/drawing/use-width.ts';
import { useSay } from '../../kit/language/say-context.tsx';
import { treatmentName } from '@bifrons/knowledge';
import type { DoseOnRecord } from './doses.ts';
import { SignalMultiple, type Place } from './signal-multiple.tsx';

interface SignalMultiplesProps {
  drawing: RefObject<SVGSVGElement | null>;
  title: string;
  over: EngagementOverDoses;
  /** What is blocked at the dose that is looked at. */
  chosen: { doseMg: number; signals: readonly SignalEngagement[] };
  record: readonly DoseOnRecord[];
  last: number;
}

const [HEIGHT, GAP] = [156, 14] as const;

/** Every signal over doses, side by side on the same scales. */
export function SignalMultiples({
  drawing,
  title,
  over,
  chosen,
  record,
  last,
}: SignalMultiplesProps): ReactNode {
  const say = useSay();
  const [element, width] = useWidth<HTMLDivElement>(1100);
  const hatch = useId();
  const medicine = treatmentName(over.drug);
  const columns = width >= 860 ? 4 : width >= 560 ? 3 : 2;
  const each = (width - GAP * (columns - 1)) / columns;
  const rows = Math.ceil(over.signals.length / columns);
  const placeOf = (k: number): Place => ({
    x: (k % columns) * (each + GAP),
    y: Math.floor(k / columns) * (HEIGHT + GAP),
    width: each,
    height: HEIGHT,
  });
  const height = rows * HEIGHT + (rows - 1) * GAP + 18;
  return (
    <div ref={element} className="chart">
      <svg
        ref={drawing}
        className="multiples"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={title}
      >
        <defs>
          <pattern
            id={hatch}
            width={6}
            height={6}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="derived-ground" width={6} height={6} />
            <rect className="derived-line" width={1.6} height={6} />
          </pattern>
        </defs>
        {over.signals.map((signal, k) => (
          <SignalMultiple
            key={signal.signal}
            place={placeOf(k)}
            signal={signal}
            dosesMg={over.dosesMg}
            atChosen={chosen.signals.find((one) => one.signal === signal.signal)}
            chosenMg={chosen.doseMg}
            record={record}
            last={last}
            hatch={`url(#${hatch})`}
          />
        ))}
        <text className="axis-name" x={width} y={height - 2} textAnchor="end">
          {over.perDay === 1
            ? say('{medicine}: share blocked in %, by dose in mg, once a day', { medicine })
            : say('{medicine}: share blocked in %, by dose in mg, {n} times a day', {
                medicine,
                n: over.perDay,
              })}
        </text>
      </svg>
    </div>
  );
}
