import type { Cell } from './cells.ts';

/** A path of dots at cells. */
export const dotsAt = (cells: readonly Cell[]): string =>
  cells.map(({ at: [x, y] }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`).join('');
