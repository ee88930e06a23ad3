import type { ScaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { useSay } from '../language/say-context.tsx';
import './drawing.css';

interface PlotAxesProps {
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  xTicks: readonly number[];
  yTicks: readonly number[];
  /** Follows the numbers of the upright axis. */
  unit?: string;
}

/** More are never needed to tell two ticks apart. */
const TICK_DECIMALS = 3;

/** Quiet grid lines with their numbers, for pictures of any two quantities. */
export function PlotAxes({ x, y, xTicks, yTicks, unit = '' }: PlotAxesProps): ReactNode {
  const say = useSay();
  const [left = 0, right = 0] = x.range();
  const [bottom = 0, top = 0] = y.range();
  return (
    <g className="axes" aria-hidden="true">
      {yTicks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text x={left - 6} y={y(tick) + 4} textAnchor="end">
            {say.number(tick, TICK_DECIMALS)}
            {unit}
          </text>
        </g>
      ))}
      {xTicks.map((tick) => (
        <g key={tick}>
          <line className="week-line" x1={x(tick)} x2={x(tick)} y1={top} y2={bottom + 4} />
          <text x={x(tick)} y={bottom + 17} textAnchor="middle">
            {say.number(tick, TICK_DECIMALS)}
          </text>
        </g>
      ))}
    </g>
  );
}
