import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { HORIZON_WEEKS } from '../../subject/regimens/course.ts';

/**
 * The drawing area that both panels of the forecast share, so that a week is at the same place in both. Week 0 is now;
 * weeks before it are negative.
 */
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

const TICK_WEEKS = 13;
/** No more of the past than this is drawn. */
const MOST_PAST_WEEKS = 52;

/** The first week to draw for the weeks at which something was read. */
export function firstWeekOf(weeks: readonly number[]): number {
  return Math.max(-MOST_PAST_WEEKS, Math.min(0, ...weeks));
}

/** Weeks that are named below a frame, fewer where it is narrow. */
export function weekTicks({ x, width }: Frame): number[] {
  const every = TICK_WEEKS * (width < 440 ? 2 : 1);
  const [first = 0] = x.domain();
  const before = Math.floor(-first / every);
  return Array.from({ length: HORIZON_WEEKS / every + before + 1 }, (_, index) => every * (index - before));
}

/** `range`: the least and the most of the scale that stands on the left. */
export function frameOf(
  width: number,
  height: number,
  bottom: number,
  firstWeek: number,
  range: readonly [number, number] = [0, 100],
): Frame {
  const [left, right, top] = [40, width - 58, 12];
  return {
    width,
    height,
    left,
    right,
    top,
    bottom: height - bottom,
    x: scaleLinear([firstWeek, HORIZON_WEEKS], [left, right]),
    y: scaleLinear(range, [height - bottom, top]),
  };
}
