import { strandsOf, type CellState, type Strand } from './hair.ts';
import type { Point } from './head-shapes.ts';
import { REGIONS, type HairLoss, type RegionId } from './regions.ts';

/** Hair loss drawn on the four views: for each region a digit per hair of its own view, 0 hair, 1 thin, 2 bald. */
export type Drawing = Readonly<Record<RegionId, string>>;

/** The hairs of a region in its own view, with their place among all hairs of that view. */
interface Cell {
  readonly strand: Strand;
  readonly index: number;
}

const cells = new Map<RegionId, readonly Cell[]>();

function cellsOf(region: RegionId): readonly Cell[] {
  const known = cells.get(region);
  if (known) return known;
  const own = strandsOf(region)
    .map((strand, index) => ({ strand, index }))
    .filter(({ strand }) => strand.region === region);
  cells.set(region, own);
  return own;
}

const stateAt = (states: string, k: number): CellState => Number(states[k]) as CellState;

/** Hair loss of a region in percent; thin hair counts half. */
function regionLoss(states: string): number {
  let sum = 0;
  for (let k = 0; k < states.length; k++) sum += stateAt(states, k);
  return (100 * sum) / (2 * states.length);
}

/** Hair loss of each region as drawn, in percent. */
export function lossOf(drawing: Drawing): HairLoss {
  return byRegion((region) => regionLoss(drawing[region]));
}

/** The drawing that shows a hair loss as patches usually spread. */
export function drawingOf(loss: HairLoss): Drawing {
  return byRegion((region) => spreadTo('0'.repeat(cellsOf(region).length), region, loss[region]));
}

/** The drawing with another hair loss of one region: what is drawn stays, patches grow or close from there. */
export function withRegion(drawing: Drawing, region: RegionId, percent: number): Drawing {
  return { ...drawing, [region]: spreadTo(drawing[region], region, percent) };
}

/** Adds loss where hair falls out first, or gives hair back where it falls out last, half a hair at a time. */
function spreadTo(states: string, region: RegionId, percent: number): string {
  const found = [...states].map(Number);
  const wanted = Math.round((Math.min(100, Math.max(0, percent)) / 100) * 2 * found.length);
  let open = wanted - found.reduce((sum, state) => sum + state, 0);
  const order = cellsOf(region)
    .map(({ strand }, k) => ({ k, fate: strand.goneFrom }))
    .sort((a, b) => (open > 0 ? a.fate - b.fate : b.fate - a.fate));
  for (const { k } of order) {
    const change = open > 0 ? Math.min(2 - found[k]!, open) : -Math.min(found[k]!, -open);
    found[k]! += change;
    open -= change;
  }
  return found.join('');
}

/** A stroke of the brush on one view from a point to the next, so that a fast hand leaves no gaps. Lengths in the units of the picture. */
export function brushed(
  drawing: Drawing,
  region: RegionId,
  from: Point,
  to: Point,
  radius: number,
  state: CellState,
): Drawing {
  let changed = false;
  const digits = [...drawing[region]];
  cellsOf(region).forEach(({ strand }, k) => {
    if (digits[k] === String(state) || distance(strand.root, from, to) > radius) return;
    digits[k] = String(state);
    changed = true;
  });
  return changed ? { ...drawing, [region]: digits.join('') } : drawing;
}

/** What is left of each hair of a view. The crown in the other views shows as much loss as the top has. */
export function statesOf(drawing: Drawing, view: RegionId): (strand: Strand, index: number) => CellState {
  const own = new Map(cellsOf(view).map(({ index }, k) => [index, stateAt(drawing[view], k)]));
  const top = regionLoss(drawing.top);
  return (strand, index) => own.get(index) ?? (top < strand.goneFrom ? 0 : 2);
}

/** A drawing as text to be kept. */
export function encodeDrawing(drawing: Drawing): string {
  return ['1', ...REGIONS.map(({ id }) => drawing[id])].join('.');
}

/** The drawing of a text; null where it was made for other heads, or is none. */
export function decodeDrawing(text: string): Drawing | null {
  const [version, ...regions] = text.split('.');
  if (version !== '1' || regions.length !== REGIONS.length) return null;
  const fits = REGIONS.every(
    ({ id }, k) => regions[k]!.length === cellsOf(id).length && /^[012]*$/.test(regions[k]!),
  );
  return fits ? (Object.fromEntries(REGIONS.map(({ id }, k) => [id, regions[k]])) as Drawing) : null;
}

function byRegion<T>(value: (region: RegionId) => T): Record<RegionId, T> {
  return Object.fromEntries(REGIONS.map(({ id }) => [id, value(id)])) as Record<RegionId, T>;
}

/** From a point to a stretch. */
function distance([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length));
  return Math.hypot(x - x0 - t * dx, y - y0 - t * dy);
}
