import { useState, type ReactNode } from 'react';
import { useWidth } from '../../kit/drawing/use-width.ts';
import { EndLabels, type EndLabel } from './end-labels.tsx';
import type { Frame } from './frame.ts';
import { PointNote } from './point-note.tsx';
import { PublishedMark } from './published-mark.tsx';
import { besideEachOther } from './published.ts';
import type { PublishedPoint } from './published-point.ts';

interface WeekChartProps {
  label: string;
  /** Where what lies, by the width of the picture. */
  frameOf: (width: number) => Frame;
  points: readonly PublishedPoint[];
  /** What stands at the end of the lines. */
  ends: readonly EndLabel[];
  /** What lies below the published points, and what lies over them. */
  children: (frame: Frame) => ReactNode;
  above?: (frame: Frame) => ReactNode;
}

/** A picture over the weeks with what was published, which says more when it is pointed at. */
export function WeekChart({ label, frameOf, points, ends, children, above }: WeekChartProps): ReactNode {
  const [element, width] = useWidth<HTMLDivElement>(560);
  const [shown, setShown] = useState<PublishedPoint | null>(null);
  const frame = frameOf(width);
  const places = besideEachOther(points);
  return (
    <div className="chart" ref={element}>
      <svg
        width={width}
        height={frame.height}
        viewBox={`0 0 ${width} ${frame.height}`}
        role="group"
        aria-label={label}
      >
        {children(frame)}
        {points.map((point, i) => (
          <PublishedMark
            key={point.id}
            frame={frame}
            point={point}
            beside={places[i] ?? 0}
            onShow={setShown}
          />
        ))}
        {above?.(frame)}
        <EndLabels frame={frame} labels={ends} />
      </svg>
      {shown && <PointNote frame={frame} point={shown} />}
    </div>
  );
}
