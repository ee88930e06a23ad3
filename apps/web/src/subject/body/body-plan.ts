import type { BodyPart } from './body-shape.ts';
import { cellsIn, inOrder, type Cell, type Favourite, type Lattice } from './cells.ts';

/** How a disease is drawn on the body: its regions, their cells, and how strong what is drawn can be. */
export interface BodyPlan<Region extends string> {
  readonly regions: readonly Region[];
  readonly lattice: Lattice;
  /** The cells of each region in the order in which the disease takes them. */
  readonly spread: Readonly<Record<Region, readonly Cell[]>>;
  /** How strong each level of the brush is; the first is nothing, 0. */
  readonly strengths: readonly [0, number, ...number[]];
  /** A mean strength in the steps in which it is told. */
  readonly rounded: (mean: number) => number;
  /** The strength where nobody has said it. */
  readonly usual: number;
}

interface Regions<Region extends string> {
  readonly lattice: Lattice;
  readonly parts: Readonly<Record<Region, readonly BodyPart[]>>;
  readonly favourites: Readonly<Record<Region, readonly Favourite[]>>;
}

/** A plan of regions, from above, each of whole parts of the body. */
export function bodyPlan<Region extends string>(
  { lattice, parts, favourites }: Regions<Region>,
  strengths: Pick<BodyPlan<Region>, 'strengths' | 'rounded' | 'usual'>,
): BodyPlan<Region> {
  const regions = Object.keys(parts) as Region[];
  const spread = regions.map((region, k) => {
    const cells = cellsIn(lattice).filter(({ part }) => parts[region].includes(part));
    return [region, inOrder(cells, favourites[region], k + 40)];
  });
  return {
    regions,
    lattice,
    spread: Object.fromEntries(spread) as Record<Region, readonly Cell[]>,
    ...strengths,
  };
}
