import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { ReactNode } from 'react';

interface DayCurveProps {
  /** Shares blocked, 0 to 1, at equal steps over 24 hours. */
  curve: readonly number[];
  perDay: number;
}

const [WIDTH, HEIGHT] = [240, 56];
const HALF = 0.5;

/** What is blocked over one day: dark above the half, with a tick for each dose. */
export function DayCurve({ curve, perDay }: DayCurveProps): ReactNode {
  const x = scaleLinear([0, curve.length - 1], [0, WIDTH]);
  const y = scaleLinear([0, 1], [HEIGHT - 5, 2]);
  const under = (floor: number): string =>
    area<number>()
      .x((_, index) => x(index))
      .y0(y(floor))
      .y1((share) => y(Math.max(floor, share)))([...curve]) ?? '';
  const top = line<number>()
    .x((_, index) => x(index))
    .y((share) => y(share));
  const doses = Array.from({ length: perDay }, (_, index) => (index * WIDTH) / perDay);
  return (
    <svg
      className="day-curve"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="day-ground" width={WIDTH} height={HEIGHT - 5} />
      <path className="day-area" d={under(0)} />
      <path className="day-above" d={under(HALF)} />
      <path className="day-half" d={`M0 ${y(HALF)}H${WIDTH}`} />
      <path className="day-line" d={top([...curve]) ?? ''} />
      {doses.map((at) => (
        <path key={at} className="day-dose" d={`M${at + 1} ${HEIGHT - 5}v5`} />
      ))}
    </svg>
  );
}
