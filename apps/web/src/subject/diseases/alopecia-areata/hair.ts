import type { Point } from '../../../kit/brush/point.ts';
import { randomNumbers } from '../../../kit/brush/random.ts';
import { cellsOf, crownOf } from './cells.ts';
import { HEAD_SHAPES, type HeadShape } from './head-shapes.ts';
import type { RegionId } from './regions.ts';

/** Tones of hair from shadow to sheen. */
export const HAIR_TONES = 4;

/** The hair of one cell, as pieces of paths. */
interface Tuft {
  readonly region: RegionId;
  /** Its place among the cells of the region. */
  readonly cell: number;
  /** A broad stroke that the hairs lie on. */
  readonly shade: string;
  readonly hairs: readonly { readonly tone: number; readonly path: string }[];
  /** What thin hair leaves: two short fine hairs. */
  readonly thin: string;
}

/** Hair that lies together on one height: it covers the roots of the locks before it. */
export type Lock = readonly Tuft[];

/** The hair of a lock as it is drawn. */
export interface LockPaths {
  readonly shade: string;
  readonly tones: readonly string[];
  readonly thin: string;
}

const LAYERS = 10;
const SECTORS = 8;
const HAIRS = 4;

const locks = new Map<RegionId, readonly Lock[]>();

/**
 * The hair of a view from the lowest lock to the highest; what grows near the whorl lies above. Locks are small, so that
 * a stroke of the brush draws little anew.
 */
export function locksOf(view: RegionId): readonly Lock[] {
  const known = locks.get(view);
  if (known) return known;
  const shape = HEAD_SHAPES[view];
  const random = randomNumbers(view.length * 7);
  const tufts = [
    ...cellsOf(view).map(({ at }, cell) => ({ region: view, cell, at })),
    ...crownOf(view).map(({ at, top }) => ({ region: 'top' as const, cell: top, at })),
  ]
    .map((tuft) => ({ ...tuft, height: heightOf(shape, tuft.at) + 4 * random() }))
    .sort((a, b) => a.height - b.height);
  const cut: Lock[] = [];
  const size = Math.ceil(tufts.length / LAYERS);
  for (let from = 0; from < tufts.length; from += size) {
    const layer = tufts.slice(from, from + size);
    for (let sector = 0; sector < SECTORS; sector++) {
      const together = layer.filter(({ at }) => sectorOf(shape, at) === sector);
      cut.push(together.map(({ region, cell, at }) => tuftOf(shape, region, cell, at, random)));
    }
  }
  locks.set(view, cut);
  return cut;
}

/** The paths of a lock with a digit of state per tuft, 0 hair, 1 thin, 2 bald; a small one has one hair for each tuft. */
export function lockPaths(lock: Lock, states: string, small: boolean): LockPaths {
  const tones = Array.from({ length: HAIR_TONES }, () => '');
  let shade = '';
  let thin = '';
  lock.forEach((tuft, k) => {
    if (states[k] === '0') {
      shade += tuft.shade;
      for (const { tone, path } of small ? tuft.hairs.slice(0, 1) : tuft.hairs) tones[tone] += path;
    } else if (states[k] === '1') thin += tuft.thin;
  });
  return { shade, tones, thin };
}

/** How high hair lies: the nearer to the whorl, and the further up, the higher. */
const heightOf = ({ whorl, fall }: HeadShape, [x, y]: Point): number =>
  -Math.hypot(x - whorl[0], y - whorl[1]) - fall * y;

/** In which direction from the whorl hair grows, in so many parts of a turn. */
const sectorOf = ({ whorl }: HeadShape, [x, y]: Point): number =>
  Math.floor((SECTORS * (Math.atan2(y - whorl[1], x - whorl[0]) + Math.PI)) / (2 * Math.PI));

function tuftOf(shape: HeadShape, region: RegionId, cell: number, at: Point, random: () => number): Tuft {
  const [vx, vy] = flowAt(shape, at);
  const strand = (length: number, stray: number): string => {
    const turn = (random() - 0.5) * stray;
    const [ux, uy] = [vx - vy * turn, vy + vx * turn];
    const bend = (random() - 0.5) * 0.4;
    const [x, y] = [
      at[0] + (random() - 0.5) * 2 - ux * length * 0.5,
      at[1] + (random() - 0.5) * 2 - uy * length * 0.5,
    ];
    const mid = [(ux - uy * bend) * length * 0.5, (uy + ux * bend) * length * 0.5] as const;
    return `M${short(x)} ${short(y)}q${short(mid[0])} ${short(mid[1])} ${short(ux * length)} ${short(uy * length)}`;
  };
  const light = lightAt(shape, at);
  const hairs = Array.from({ length: HAIRS }, () => ({
    tone: Math.min(HAIR_TONES - 1, Math.max(0, Math.round(light + (random() - 0.5) * 1.7))),
    path: strand(5.5 + 4.5 * random(), 0.3),
  }));
  return {
    region,
    cell,
    shade: strand(5, 0.1),
    hairs,
    thin: strand(3 + 1.5 * random(), 0.7) + strand(2.5 + 1.5 * random(), 0.7),
  };
}

/** The direction in which hair lies, of length 1: away from the whorl, a little around it, and down. */
function flowAt({ whorl, fall }: HeadShape, [x, y]: Point): Point {
  const [dx, dy] = [x - whorl[0], y - whorl[1]];
  const far = Math.hypot(dx, dy) || 1;
  const swirl = 0.4;
  const [vx, vy] = [dx / far - (swirl * dy) / far, dy / far + (swirl * dx) / far + fall];
  const length = Math.hypot(vx, vy) || 1;
  return [vx / length, vy / length];
}

/** The tone at a place: lit from the front above, with the band of sheen that smooth hair has. */
function lightAt({ light }: HeadShape, [x, y]: Point): number {
  const far = Math.hypot((x - light.at[0]) / light.wide, (y - light.at[1]) / light.high);
  const sheen = Math.exp(-(((far - 0.62) / 0.16) ** 2));
  return 2 - 1.9 * far + 1.5 * sheen;
}

const short = (value: number): string => String(Math.round(value * 10) / 10);
