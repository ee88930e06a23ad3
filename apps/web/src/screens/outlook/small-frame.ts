import { scaleLinear, type ScaleLinear } from 'd3-scale';

export const SMALL_HEIGHT = 196;

/** The drawing area of the small pictures of this panel: weeks from 0 against 0 to a highest value. */
export function smallFrame(
  width: number,
  weeks: number,
  highest: number,
): { x: ScaleLinear<number, number>; y: ScaleLinear<number, number> } {
  return {
    x: scaleLinear([0, weeks], [44, width - 14]),
    y: scaleLinear([0, highest], [SMALL_HEIGHT - 38, 16]),
  };
}
