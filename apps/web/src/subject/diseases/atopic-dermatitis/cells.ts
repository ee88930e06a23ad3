import type { Point } from '../../../kit/brush/point.ts';
import { randomNumbers } from '../../../kit/brush/random.ts';
import { BODY_HEIGHT, BODY_WIDTH, regionAt, SIDES, type Side } from './body-shape.ts';
import { byRegion, REGIONS, type RegionId } from './regions.ts';

/** A small place of the skin, as one side of the body shows it. All cells of a region count the same. */
export interface Cell {
  readonly side: Side;
  /** Its place among the cells of the side. */
  readonly index: number;
  readonly at: Point;
}

const SPACING = 4;

/** The cells of a side with their regions, in rows from above. */
export const CELLS: Readonly<Record<Side, readonly (Cell & { readonly region: RegionId })[]>> = {
  front: cellsOf('front'),
  back: cellsOf('back'),
};

function cellsOf(side: Side): (Cell & { region: RegionId })[] {
  const random = randomNumbers(side === 'front' ? 5 : 6);
  const found: (Cell & { region: RegionId })[] = [];
  let row = 0;
  for (let y = 12; y < BODY_HEIGHT; y += SPACING * 0.88, row++)
    for (let x = 6 + (row % 2) * 0.5 * SPACING; x < BODY_WIDTH - 5; x += SPACING) {
      const at: Point = [x + (random() - 0.5) * SPACING * 0.5, y + (random() - 0.5) * SPACING * 0.5];
      const region = regionAt(side, at);
      if (region !== null) found.push({ side, index: found.length, at, region });
    }
  return found;
}

/** Where eczema likes to begin: folds, neck, hands, cheeks; as distances from the middle, on both sides of the body. */
const FAVOURITES: Readonly<Record<RegionId, readonly (readonly [Side, Point])[]>> = {
  'head-neck': [
    ['front', [9, 67]],
    ['back', [0, 66]],
    ['front', [11, 45]],
  ],
  'upper-limbs': [
    ['front', [46, 147]],
    ['front', [66, 214]],
    ['back', [66, 212]],
    ['back', [52, 156]],
  ],
  trunk: [
    ['front', [9, 92]],
    ['back', [10, 172]],
    ['front', [22, 150]],
    ['back', [18, 106]],
  ],
  'lower-limbs': [
    ['back', [21, 312]],
    ['front', [18, 398]],
    ['front', [20, 318]],
    ['back', [20, 252]],
  ],
};

/** The cells of each region in the order in which eczema takes them where nobody has drawn it. */
export const SPREAD: Readonly<Record<RegionId, readonly Cell[]>> = byRegion((region) => {
  const random = randomNumbers(REGIONS.indexOf(region) + 40);
  const cells = SIDES.flatMap((side) => CELLS[side].filter((cell) => cell.region === region));
  const fate = ({ side, at: [x, y] }: Cell): number =>
    Math.min(
      ...FAVOURITES[region].map(([favourite, [dx, dy]], k) => {
        const far = Math.hypot(Math.abs(x - BODY_WIDTH / 2) - dx, y - dy);
        return (favourite === side ? 0 : 26) + 7 * k + far;
      }),
    );
  return cells
    .map((cell) => ({ cell, late: fate(cell) + 7 * random() }))
    .sort((a, b) => a.late - b.late)
    .map(({ cell }) => cell);
});
