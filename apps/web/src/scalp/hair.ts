import {
  HEAD_HEIGHT,
  HEAD_SHAPES,
  HEAD_WIDTH,
  isInside,
  polygonOf,
  type HeadShape,
  type Point,
} from './head-shapes.ts';
import { REGIONS, type RegionId } from './regions.ts';

/** What is left of the hair in one place: all of it, half of it, nothing. */
export type CellState = 0 | 1 | 2;

const HAIR_TONES = 3;

/** One hair of a view: where it grows, how it is drawn, and when it falls out by itself. */
export interface Strand {
  root: Point;
  path: string;
  tone: number;
  /** The region of the scalp it grows on; the top shows in every view. */
  region: RegionId;
  /** The hair loss in percent of its region from which on it is gone. Neighbours share their fate, as in patches. */
  goneFrom: number;
}

const SPACING = 2.5;

const strands = new Map<RegionId, readonly Strand[]>();

/** The hair of a view as paths to draw: full hair by tone, and thin hair. `stateOf` tells what is left of a strand. */
export function hairPaths(
  view: RegionId,
  stateOf: (strand: Strand, index: number) => CellState,
): { full: string[]; thin: string } {
  const full = Array.from({ length: HAIR_TONES }, () => '');
  let thin = '';
  strandsOf(view).forEach((strand, index) => {
    const state = stateOf(strand, index);
    if (state === 0) full[strand.tone] += strand.path;
    // Every other hair of thin hair is there.
    else if (state === 1 && index % 2 === 0) thin += strand.path;
  });
  return { full, thin };
}

/** The same hair in every view, on every machine. */
export function strandsOf(view: RegionId): readonly Strand[] {
  const known = strands.get(view);
  if (known) return known;
  const grown = grow(view);
  strands.set(view, grown);
  return grown;
}

function grow(view: RegionId): Strand[] {
  const shape = HEAD_SHAPES[view];
  const random = randomNumbers(REGIONS.findIndex((region) => region.id === view) + 11);
  const patches = patchField(random);
  const hair = polygonOf(shape.hair);
  const found: { strand: Strand; fate: number }[] = [];
  for (let y = 4; y < HEAD_HEIGHT; y += SPACING) {
    for (let x = 12; x < HEAD_WIDTH - 4; x += SPACING) {
      const root: Point = [x + (random() - 0.5) * SPACING * 1.3, y + (random() - 0.5) * SPACING * 1.3];
      const path = strandPath(shape, root, random);
      if (!isInside(hair, root)) continue;
      const region = root[1] < shape.crownEdge(root[0]) ? 'top' : view;
      const tone = Math.floor(random() * HAIR_TONES);
      found.push({
        strand: { root, path, tone, region, goneFrom: 0 },
        fate: patches(root) + 0.22 * random(),
      });
    }
  }
  for (const { id } of REGIONS) spread(found.filter(({ strand }) => strand.region === id));
  return found.map(({ strand }) => strand);
}

/** Gives the strands of one region evenly spread thresholds in the order of their fate. */
function spread(found: { strand: Strand; fate: number }[]): void {
  found.sort((a, b) => a.fate - b.fate);
  found.forEach(({ strand }, index) => (strand.goneFrom = (100 * (index + 1)) / found.length));
}

function strandPath(shape: HeadShape, [x, y]: Point, random: () => number): string {
  const [dx, dy] = [x - shape.whorl[0], y - shape.whorl[1]];
  const distance = Math.hypot(dx, dy) || 1;
  const swirl = 0.35;
  const [vx, vy] = [
    dx / distance - (swirl * dy) / distance,
    dy / distance + (swirl * dx) / distance + shape.fall,
  ];
  const size = (6 + 3 * random()) / (Math.hypot(vx, vy) || 1);
  const bend = (random() - 0.5) * 0.35;
  const mid: Point = [x + (vx - vy * bend) * size * 0.5, y + (vy + vx * bend) * size * 0.5];
  const end: Point = [x + vx * size * 0.92, y + vy * size + shape.fall * 0.8];
  return `M${short(x)} ${short(y)}Q${short(mid[0])} ${short(mid[1])} ${short(end[0])} ${short(end[1])}`;
}

/** A smooth random landscape in 0..1 whose valleys lose their hair first. */
function patchField(random: () => number): (at: Point) => number {
  const waves = Array.from({ length: 7 }, () => {
    const angle = random() * 2 * Math.PI;
    const frequency = (2 * Math.PI) / (26 + 30 * random());
    return { x: Math.cos(angle) * frequency, y: Math.sin(angle) * frequency, phase: random() * 2 * Math.PI };
  });
  return ([x, y]) => {
    const sum = waves.reduce((total, wave) => total + Math.sin(wave.x * x + wave.y * y + wave.phase), 0);
    return 0.5 + sum / (2 * waves.length);
  };
}

/** A small fixed generator (mulberry32), so that everybody sees the same heads; it decides nothing but the drawing. */
function randomNumbers(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function short(value: number): string {
  return value.toFixed(1);
}
