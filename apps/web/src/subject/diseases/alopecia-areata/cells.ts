import { isInside, type Point } from '../../../kit/brush/point.ts';
import { randomNumbers } from '../../../kit/brush/random.ts';
import { HEAD_HEIGHT, HEAD_SHAPES, HEAD_WIDTH, polygonOf } from './head-shapes.ts';
import { REGIONS, type RegionId } from './regions.ts';

/** A small place of the scalp, as one view shows it. All cells of a region count the same. */
export interface Cell {
  readonly at: Point;
  /** The hair loss in percent of its region from which on it is bald of itself. Neighbours share their fate, as in patches. */
  readonly goneFrom: number;
}

/** A cell of the top as another view shows it: the crown. */
export interface CrownCell {
  readonly at: Point;
  /** Its place among the cells of the top. */
  readonly top: number;
}

const SPACING = 2.5;

const cells = new Map<RegionId, readonly Cell[]>();
const crowns = new Map<RegionId, readonly CrownCell[]>();

/** The cells of a region in its own view, in rows from above. */
export function cellsOf(region: RegionId): readonly Cell[] {
  const known = cells.get(region);
  if (known) return known;
  const shape = HEAD_SHAPES[region];
  const random = randomNumbers(seedOf(region));
  const places = placesOf(region).filter(([x, y]) => y >= shape.crownEdge(x) || region === 'top');
  const patches = patchField(random, places);
  const fates = places.map((at) => patches(at) + 0.08 * random());
  const order = fates.map((_, k) => k).sort((a, b) => fates[a]! - fates[b]!);
  const goneFrom = new Float64Array(places.length);
  order.forEach((k, rank) => (goneFrom[k] = (100 * (rank + 1)) / places.length));
  const grown = places.map((at, k) => ({ at, goneFrom: goneFrom[k]! }));
  cells.set(region, grown);
  return grown;
}

/** What a view shows of the top above its own region; the top itself has no crown. */
export function crownOf(view: RegionId): readonly CrownCell[] {
  const known = crowns.get(view);
  if (known) return known;
  const seen = topSeenFrom(view);
  const edge = HEAD_SHAPES[view].crownEdge;
  const places = view === 'top' ? [] : placesOf(view).filter(([x, y]) => y < edge(x));
  const crown = places.map((at) => ({ at, top: nearest(at, seen) }));
  crowns.set(view, crown);
  return crown;
}

/** Where a view shows each cell of the top; null where it lies behind the head. */
export function topSeenFrom(view: RegionId): readonly (Point | null)[] {
  const known = seen.get(view);
  if (known) return known;
  const found = cellsOf('top').map(({ at }) => (view === 'top' ? at : project(at, view)));
  seen.set(view, found);
  return found;
}

const seen = new Map<RegionId, readonly (Point | null)[]>();

/** The hair's outline from above: half as wide as high around this point. */
const TOP_BOX = { front: 37, back: 131, middle: 60, halfWidth: 44 };

/** From the side the top is a dome: its front-to-back axis runs along the view, its sides curve down to the edge. */
function project([x, y]: Point, view: RegionId): Point | null {
  const backwards = (y - TOP_BOX.front) / (TOP_BOX.back - TOP_BOX.front);
  const middle = (TOP_BOX.front + TOP_BOX.back) / 2;
  const half = TOP_BOX.halfWidth * Math.sqrt(Math.max(0.02, 1 - ((y - middle) / 48) ** 2));
  const sideways = Math.min(1, Math.max(-1, (x - TOP_BOX.middle) / half));
  if (view === 'back')
    return backwards < 0.4 ? null : placed(view, 0.5 + sideways / 2, (backwards - 0.4) / 0.6);
  const near = view === 'left' ? -sideways : sideways;
  if (near < -0.05) return null;
  return placed(view, view === 'left' ? backwards : 1 - backwards, Math.max(0, near) ** 1.4);
}

/** A place of the crown of a view: across from left to right and down from the skyline to the edge, both 0 to 1. */
function placed(view: RegionId, across: number, down: number): Point {
  const { from, to, skyline } = crownBox(view);
  const x = from + across * (to - from);
  const high = skyline(x);
  return [x, high + down * (HEAD_SHAPES[view].crownEdge(x) - high)];
}

interface CrownBox {
  from: number;
  to: number;
  skyline: (x: number) => number;
}

const boxes = new Map<RegionId, CrownBox>();

function crownBox(view: RegionId): CrownBox {
  const known = boxes.get(view);
  if (known) return known;
  const polygon = polygonOf(HEAD_SHAPES[view].hair);
  const skyline = (x: number): number => {
    let high = HEAD_HEIGHT;
    polygon.forEach(([x1, y1], k) => {
      const [x0, y0] = polygon[(k || polygon.length) - 1]!;
      if (x0 > x !== x1 > x) high = Math.min(high, y0 + ((x - x0) * (y1 - y0)) / (x1 - x0));
    });
    return high;
  };
  const xs = Array.from({ length: HEAD_WIDTH }, (_, x) => x).filter(
    (x) => skyline(x) < HEAD_SHAPES[view].crownEdge(x),
  );
  const box = { from: xs[0]!, to: xs.at(-1)!, skyline };
  boxes.set(view, box);
  return box;
}

function nearest([x, y]: Point, points: readonly (Point | null)[]): number {
  let best = 0;
  let least = Infinity;
  points.forEach((point, k) => {
    if (point === null) return;
    const far = (point[0] - x) ** 2 + (point[1] - y) ** 2;
    if (far < least) [best, least] = [k, far];
  });
  return best;
}

/** Places of a view where hair grows: a grid, shaken a little. */
function placesOf(view: RegionId): readonly Point[] {
  const random = randomNumbers(seedOf(view) + 100);
  const hair = polygonOf(HEAD_SHAPES[view].hair);
  const places: Point[] = [];
  let row = 0;
  for (let y = 3; y < HEAD_HEIGHT; y += SPACING * 0.9, row++) {
    for (let x = 10 + (row % 2) * 0.5 * SPACING; x < HEAD_WIDTH - 4; x += SPACING) {
      const at: Point = [x + (random() - 0.5) * SPACING * 0.8, y + (random() - 0.5) * SPACING * 0.8];
      if (isInside(hair, at)) places.push(at);
    }
  }
  return places;
}

const seedOf = (view: RegionId): number => REGIONS.findIndex(({ id }) => id === view) + 11;

/**
 * When a place loses its hair, by order: patches that begin here and there, grow round and run into one another, as
 * those of alopecia areata do.
 */
function patchField(random: () => number, places: readonly Point[]): (at: Point) => number {
  const patches = Array.from({ length: 9 }, (_, k) => ({
    at: places[Math.floor(random() * places.length)]!,
    size: 10 + 8 * random(),
    late: k * 0.13,
    ripple: random() * 7,
  }));
  return ([x, y]) => {
    const fates = patches.map(({ at, size, late, ripple }) => {
      const [dx, dy] = [x - at[0], y - at[1]];
      const uneven = 1 + 0.12 * Math.sin(3 * Math.atan2(dy, dx) + ripple);
      return late + (Math.hypot(dx, dy) * uneven) / size;
    });
    return Math.min(...fates);
  };
}
