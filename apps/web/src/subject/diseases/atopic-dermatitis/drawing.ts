import { distanceToStretch, type Point } from '../../../kit/brush/point.ts';
import type { Side } from './body-shape.ts';
import { CELLS, SPREAD } from './cells.ts';
import { byRegion, REGIONS, type RegionId, type RegionState, type RegionStates } from './regions.ts';

/** How red a place is: not, a little, clearly, strongly. */
export type Redness = 0 | 1 | 2 | 3;

/** Redness drawn on the body: for each side a digit per cell. */
export type Drawing = Readonly<Record<Side, string>>;

export const sameDrawing = (a: Drawing, b: Drawing): boolean => a.front === b.front && a.back === b.back;

export const NOTHING_DRAWN: Drawing = {
  front: '0'.repeat(CELLS.front.length),
  back: '0'.repeat(CELLS.back.length),
};

/** A stroke of the brush on one side from a point to the next. Lengths are in the units of the picture. */
export function brushed(
  drawing: Drawing,
  side: Side,
  from: Point,
  to: Point,
  radius: number,
  redness: Redness,
): Drawing {
  const states = drawing[side];
  const after = CELLS[side]
    .map(({ at }, k) => (distanceToStretch(at, from, to) <= radius ? redness : states[k]))
    .join('');
  return after === states ? drawing : { ...drawing, [side]: after };
}

/** The redness of each cell of a region, in the order of its spread. */
const rednessIn = (drawing: Drawing, region: RegionId): number[] =>
  SPREAD[region].map(({ side, index }) => Number(drawing[side][index]));

/** What a drawing shows of a region: percent of it that is inflamed, and its mean redness in half steps. */
export function shownOf(drawing: Drawing, region: RegionId): Pick<RegionState, 'area' | 'erythema'> {
  const all = rednessIn(drawing, region);
  const red = all.filter((state) => state > 0);
  if (red.length === 0) return { area: 0, erythema: null };
  const mean = red.reduce((sum, state) => sum + state, 0) / red.length;
  return {
    area: Math.max(1, Math.round((100 * red.length) / all.length)),
    erythema: Math.round(2 * mean) / 2,
  };
}

/** The states with the regions in which two drawings differ as the second shows them; the other signs stay. */
export const followed = (states: RegionStates, before: Drawing, after: Drawing): RegionStates =>
  byRegion((id) => {
    const [was, is] = [before, after].map((drawing) => rednessIn(drawing, id).join(''));
    return was === is ? states[id] : { ...states[id], ...shownOf(after, id) };
  });

/** Percent of a region below which it counts as clear. */
const LEAST_AREA = 0.1;

/** The drawing with regions as extended and as red as said: what is drawn stays, and grows or heals from there. */
export function spreadTo(
  drawing: Drawing,
  states: Readonly<Record<RegionId, Pick<RegionState, 'area' | 'erythema'>>>,
): Drawing {
  const sides = { front: [...drawing.front], back: [...drawing.back] };
  for (const region of REGIONS) {
    const { area, erythema } = states[region];
    const cells = SPREAD[region];
    const red = rednessIn(drawing, region);
    const wanted =
      area < LEAST_AREA ? 0 : Math.max(1, Math.round((Math.min(100, area) / 100) * cells.length));
    const usual = erythema ?? 2;
    let open = wanted - red.filter((state) => state > 0).length;
    for (let k = 0; k < cells.length && open > 0; k++)
      if (red[k] === 0) {
        red[k] = Math.max(1, Math.round(usual));
        open--;
      }
    for (let k = cells.length - 1; k >= 0 && open < 0; k--)
      if (red[k]! > 0) {
        red[k] = 0;
        open++;
      }
    toned(red, usual).forEach((state, k) => (sides[cells[k]!.side][cells[k]!.index] = String(state)));
  }
  return { front: sides.front.join(''), back: sides.back.join('') };
}

/** The redness of cells, lighter or darker until their mean is as wanted; a red cell stays red. */
function toned(red: readonly number[], wanted: number): readonly number[] {
  const found = [...red];
  const affected = found.flatMap((state, k) => (state > 0 ? [k] : []));
  const sum = affected.reduce((total, k) => total + found[k]!, 0);
  const mean = affected.length === 0 ? 0 : Math.round((2 * sum) / affected.length) / 2;
  if (mean === wanted) return found;
  let open = Math.round(Math.max(1, wanted) * affected.length) - sum;
  const way = Math.sign(open);
  // The strongest places are darkened first and the weakest lightened first, one step at a time.
  while (open !== 0) {
    const next = affected.filter((k) => (way > 0 ? found[k]! < 3 : found[k]! > 1));
    if (next.length === 0) break;
    for (const k of way > 0 ? next : next.reverse()) {
      if (open === 0) break;
      found[k]! += way;
      open -= way;
    }
  }
  return found;
}

/** A drawing as text to be kept, as lengths of each redness: `1.c120m4s2.c300`. */
export function encodeDrawing({ front, back }: Drawing): string {
  const runs = (states: string): string =>
    states.replace(/(\d)\1*/g, (run, state: string) => `${LETTERS[Number(state)]}${run.length}`);
  return `1.${runs(front)}.${runs(back)}`;
}

/** Clear, mild, moderate, severe. */
const LETTERS = 'cmds';

/** The drawing of a text; null where it was made for another body, or is none. */
export function decodeDrawing(text: string): Drawing | null {
  const [version, front, back, ...more] = text.split('.');
  if (version !== '1' || front === undefined || back === undefined || more.length > 0) return null;
  const sides = [readRuns(front, CELLS.front.length), readRuns(back, CELLS.back.length)] as const;
  return sides[0] === null || sides[1] === null ? null : { front: sides[0], back: sides[1] };
}

function readRuns(text: string, size: number): string | null {
  if (!/^([cmds][1-9]\d{0,4})+$/.test(text)) return null;
  const states = text.replace(/(.)(\d+)/g, (_, letter: string, length: string) =>
    String(LETTERS.indexOf(letter)).repeat(Number(length)),
  );
  return states.length === size ? states : null;
}
