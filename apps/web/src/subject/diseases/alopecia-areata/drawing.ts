import { distanceToStretch, type Point } from '../../../kit/brush/point.ts';
import { cellsOf, topSeenFrom } from './cells.ts';
import { REGIONS, withSalt, type HairLoss, type RegionId } from './regions.ts';

/** What is left of the hair in one place: all of it, half of it, nothing. */
export type CellState = 0 | 1 | 2;

/** Hair loss drawn on the scalp: for each region a digit per cell, 0 hair, 1 thin, 2 bald. */
export type Drawing = Readonly<Record<RegionId, string>>;

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

/** The drawing at another SALT: every region loses or wins hair in proportion, from what is drawn. */
export function atSalt(drawing: Drawing, salt: number): Drawing {
  const loss = withSalt(lossOf(drawing), salt);
  return byRegion((region) => spreadTo(drawing[region], region, loss[region]));
}

/** Adds loss where hair falls out first, or gives hair back where it falls out last, half a cell at a time. */
function spreadTo(states: string, region: RegionId, percent: number): string {
  const found = [...states].map(Number);
  const wanted = Math.round((Math.min(100, Math.max(0, percent)) / 100) * 2 * found.length);
  let open = wanted - found.reduce((sum, state) => sum + state, 0);
  const order = cellsOf(region)
    .map(({ goneFrom }, k) => ({ k, fate: goneFrom }))
    .sort((a, b) => (open > 0 ? a.fate - b.fate : b.fate - a.fate));
  for (const { k } of order) {
    const change = open > 0 ? Math.min(2 - found[k]!, open) : -Math.min(found[k]!, -open);
    found[k]! += change;
    open -= change;
  }
  return found.join('');
}

/**
 * A stroke of the brush on one view from a point to the next, so that a fast hand leaves no gaps. It reaches the region
 * of the view and what the view shows of the top. Lengths are in the units of the picture, which is 120 wide.
 */
export function brushed(
  drawing: Drawing,
  view: RegionId,
  from: Point,
  to: Point,
  radius: number,
  state: CellState,
): Drawing {
  const reached = (at: Point | null): boolean => at !== null && distanceToStretch(at, from, to) <= radius;
  const own = cellsOf(view).map(({ at }) => at);
  const after = { ...drawing, top: painted(drawing.top, topSeenFrom(view).map(reached), state) };
  if (view !== 'top') after[view] = painted(drawing[view], own.map(reached), state);
  return REGIONS.every(({ id }) => after[id] === drawing[id]) ? drawing : after;
}

const painted = (states: string, reached: readonly boolean[], state: CellState): string =>
  reached.includes(true) ? reached.map((yes, k) => (yes ? state : states[k])).join('') : states;

/** The sign of a state in a text. */
const SIGNS = 'htb';

/** A drawing as text to be kept, as lengths of hair, thin and bald: `1.h1191.h300b279.h562.t4h990`. */
export function encodeDrawing(drawing: Drawing): string {
  const runs = (states: string): string =>
    states.replace(/(\d)\1*/g, (run, state: string) => `${SIGNS[Number(state)]}${run.length}`);
  return ['1', ...REGIONS.map(({ id }) => runs(drawing[id]))].join('.');
}

/** The drawing of a text; null where it was made for other heads, or is none. */
export function decodeDrawing(text: string): Drawing | null {
  const [version, ...regions] = text.split('.');
  if (version !== '1' || regions.length !== REGIONS.length) return null;
  const read = REGIONS.map(({ id }, k) => [id, readRuns(regions[k]!, cellsOf(id).length)] as const);
  return read.some(([, states]) => states === null) ? null : (Object.fromEntries(read) as Drawing);
}

/** What was drawn and kept; where nothing was, or for other heads, the loss as patches usually spread. */
export function keptDrawing(text: string | null, loss: HairLoss): Drawing {
  return (text === null ? null : decodeDrawing(text)) ?? drawingOf(loss);
}

function readRuns(text: string, size: number): string | null {
  if (!/^([htb][1-9]\d{0,4})+$/.test(text)) return null;
  const runs = text
    .match(/.\d+/g)!
    .map((run) => ({ state: SIGNS.indexOf(run[0]!), length: Number(run.slice(1)) }));
  if (runs.reduce((sum, { length }) => sum + length, 0) !== size) return null;
  return runs.map(({ state, length }) => String(state).repeat(length)).join('');
}

/** Whether two drawings are the same. */
export const sameDrawing = (a: Drawing, b: Drawing): boolean => REGIONS.every(({ id }) => a[id] === b[id]);

function byRegion<T>(value: (region: RegionId) => T): Record<RegionId, T> {
  return Object.fromEntries(REGIONS.map(({ id }) => [id, value(id)])) as Record<RegionId, T>;
}
