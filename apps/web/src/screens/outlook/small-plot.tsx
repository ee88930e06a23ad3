import type { ScaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { PlotAxes } from '../../kit/drawing/plot-axes.tsx';
import { useWidth } from '../../kit/drawing/use-width.ts';
import { SMALL_HEIGHT, smallFrame } from './small-frame.ts';

interface SmallPlotProps {
  /** What a screen reader says of the picture. */
  label: string;
  weeks: number;
  xTicks: readonly number[];
  xName: string;
  highest: number;
  /** The upright numbers are shares of 100. */
  percent?: boolean;
  children: (frame: { x: ScaleLinear<number, number>; y: ScaleLinear<number, number> }) => ReactNode;
}

/** A small picture of something over weeks. */
export function SmallPlot(props: SmallPlotProps): ReactNode {
  const [element, width] = useWidth<HTMLDivElement>(360);
  const frame = smallFrame(width, props.weeks, props.highest);
  return (
    <div className="chart" ref={element}>
      <svg
        width={width}
        height={SMALL_HEIGHT}
        viewBox={`0 0 ${width} ${SMALL_HEIGHT}`}
        role="img"
        aria-label={props.label}
      >
        <PlotAxes
          {...frame}
          xTicks={props.xTicks}
          yTicks={frame.y.ticks(4)}
          unit={props.percent ? ' %' : ''}
        />
        {props.children(frame)}
        <text className="axis-name" x={width - 14} y={SMALL_HEIGHT - 4} textAnchor="end">
          {props.xName}
        </text>
      </svg>
    </div>
  );
}
