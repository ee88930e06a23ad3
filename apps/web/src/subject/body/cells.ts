import type { Point } from '../../kit/brush/point.ts';
import { randomNumbers } from '../../kit/brush/random.ts';
import { BODY_HEIGHT, BODY_WIDTH, partAt, SIDES, type BodyPart, type Side } from './body-shape.ts';

/** A small place of the skin, as one side of the body shows it. All cells of a region count the same. */
export interface Cell {
  readonly side: Side;
  /** Its place among the cells of the side. */
  readonly index: number;
  readonly at: Point;
  readonly part: BodyPart;
}

/** The cells of each side. */
export type Lattice = Readonly<Record<Side, readonly Cell[]>>;

const SPACING = 4;

/** Cells of a side, in rows from above. */
function cellsOf(side: Side, spacing: number): Cell[] {
  const random = randomNumbers(side === 'front' ? 5 : 6);
  const found: Cell[] = [];
  let row = 0;
  for (let y = 12; y < BODY_HEIGHT; y += spacing * 0.88, row++)
    for (let x = 6 + (row % 2) * 0.5 * spacing; x < BODY_WIDTH - 5; x += spacing) {
      const at: Point = [x + (random() - 0.5) * spacing * 0.5, y + (random() - 0.5) * spacing * 0.5];
      const part = partAt(side, at);
      if (part !== null) found.push({ side, index: found.length, at, part });
    }
  return found;
}

export const CELLS: Lattice = { front: cellsOf('front', SPACING), back: cellsOf('back', SPACING) };

/** The same with some parts in cells of half the size, behind the others. */
export function withFiner(parts: readonly BodyPart[]): Lattice {
  const finer = (side: Side): Cell[] =>
    [
      ...CELLS[side].filter(({ part }) => !parts.includes(part)),
      ...cellsOf(side, SPACING / 2).filter(({ part }) => parts.includes(part)),
    ].map((cell, index) => ({ ...cell, index }));
  return { front: finer('front'), back: finer('back') };
}

/** A place where a disease likes to begin, as a distance from the middle, on both sides of the body. */
export type Favourite = readonly [side: Side, at: Point];

/** Cells in the order in which a disease takes them where nobody has drawn it: from its favourite places on. */
export function inOrder(
  cells: readonly Cell[],
  favourites: readonly Favourite[],
  seed: number,
): readonly Cell[] {
  const random = randomNumbers(seed);
  const fate = ({ side, at: [x, y] }: Cell): number =>
    Math.min(
      ...favourites.map(([favourite, [dx, dy]], k) => {
        const far = Math.hypot(Math.abs(x - BODY_WIDTH / 2) - dx, y - dy);
        return (favourite === side ? 0 : 26) + 7 * k + far;
      }),
    );
  return cells
    .map((cell) => ({ cell, late: fate(cell) + 7 * random() }))
    .sort((a, b) => a.late - b.late)
    .map(({ cell }) => cell);
}

/** The cells of both sides. */
export const cellsIn = (lattice: Lattice): readonly Cell[] => SIDES.flatMap((side) => lattice[side]);
