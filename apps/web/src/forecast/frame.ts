import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { HORIZON_WEEKS } from '../regimens/course.ts';

/** The drawing area that both panels of the forecast share, so that a week is at the same place in both. */
export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
}

export const WEEK_TICKS = [0, 13, 26, 39, 52, 65, 78, 91, 104];

export function frameOf(width: number, height: number, bottom: number): Frame {
  const [left, right, top] = [40, width - 58, 12];
  return {
    width,
    height,
    left,
    right,
    top,
    bottom: height - bottom,
    x: scaleLinear([0, HORIZON_WEEKS], [left, right]),
    y: scaleLinear([0, 100], [height - bottom, top]),
  };
}

/** Moves labels apart so that neighbours keep at least `gap` pixels, as near to their places as that allows. */
export function spreadLabels(places: readonly number[], gap: number, min: number, max: number): number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  let floor = min;
  for (const label of order) {
    label.place = Math.max(label.place, floor);
    floor = label.place + gap;
  }
  let ceiling = max;
  for (const label of order.reverse()) {
    label.place = Math.min(label.place, ceiling);
    ceiling = label.place - gap;
  }
  const spread = [...places];
  for (const { place, index } of order) spread[index] = place;
  return spread;
}
