import { distanceToStretch, type Point } from '../../kit/brush/point.ts';
import type { BodyPlan } from './body-plan.ts';
import type { Side } from './body-shape.ts';

/** How strong a place is: its level in the strengths of the plan, 0 for nothing. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** What is drawn on the body: for each side a digit, its level, per cell. */
export type Drawing = Readonly<Record<Side, string>>;

/** Percent of a region that is drawn on, and how strong that is on the mean; null where nothing is. */
export interface Shown {
  readonly area: number;
  readonly strength: number | null;
}

type Plan = Pick<BodyPlan<string>, 'lattice'>;

export const sameDrawing = (a: Drawing, b: Drawing): boolean => a.front === b.front && a.back === b.back;

export const nothingDrawn = ({ lattice }: Plan): Drawing => ({
  front: '0'.repeat(lattice.front.length),
  back: '0'.repeat(lattice.back.length),
});

/** A stroke of the brush on one side from a point to the next. Lengths are in the units of the picture. */
export function brushed(
  { lattice }: Plan,
  drawing: Drawing,
  side: Side,
  from: Point,
  to: Point,
  radius: number,
  level: Level,
): Drawing {
  const states = drawing[side];
  const after = lattice[side]
    .map(({ at }, k) => (distanceToStretch(at, from, to) <= radius ? level : states[k]))
    .join('');
  return after === states ? drawing : { ...drawing, [side]: after };
}

/** The level of each cell of a region, in the order of its spread. */
const levelsIn = <R extends string>({ spread }: BodyPlan<R>, drawing: Drawing, region: R): number[] =>
  spread[region].map(({ side, index }) => Number(drawing[side][index]));

/** What a drawing shows of a region. */
export function shownOf<R extends string>(plan: BodyPlan<R>, drawing: Drawing, region: R): Shown {
  const all = levelsIn(plan, drawing, region);
  const drawn = all.filter((level) => level > 0);
  if (drawn.length === 0) return { area: 0, strength: null };
  const sum = drawn.reduce((total, level) => total + plan.strengths[level]!, 0);
  return {
    area: Math.max(1, Math.round((100 * drawn.length) / all.length)),
    strength: plan.rounded(sum / drawn.length),
  };
}

/** Regions in which two drawings differ. */
export const changedRegions = <R extends string>(plan: BodyPlan<R>, before: Drawing, after: Drawing): R[] =>
  plan.regions.filter(
    (region) => levelsIn(plan, before, region).join('') !== levelsIn(plan, after, region).join(''),
  );

/** Percent of a region below which it counts as clear. */
const LEAST_AREA = 0.1;

/** The drawing with regions as extended and as strong as said: what is drawn stays, and grows or heals from there. */
export function spreadTo<R extends string>(
  plan: BodyPlan<R>,
  drawing: Drawing,
  wanted: Readonly<Record<R, Shown>>,
): Drawing {
  const sides = { front: [...drawing.front], back: [...drawing.back] };
  for (const region of plan.regions) {
    const { area, strength } = wanted[region];
    const cells = plan.spread[region];
    const levels = levelsIn(plan, drawing, region);
    const many = area < LEAST_AREA ? 0 : Math.max(1, Math.round((Math.min(100, area) / 100) * cells.length));
    const usual = strength ?? plan.usual;
    const fresh = levelOf(plan.strengths, usual);
    let open = many - levels.filter((level) => level > 0).length;
    for (let k = 0; k < cells.length && open > 0; k++)
      if (levels[k] === 0) {
        levels[k] = fresh;
        open--;
      }
    for (let k = cells.length - 1; k >= 0 && open < 0; k--)
      if (levels[k]! > 0) {
        levels[k] = 0;
        open++;
      }
    toned(plan, levels, usual).forEach(
      (level, k) => (sides[cells[k]!.side][cells[k]!.index] = String(level)),
    );
  }
  return { front: sides.front.join(''), back: sides.back.join('') };
}

/** The level, not 0, that comes nearest to a strength. */
function levelOf(strengths: readonly number[], strength: number): number {
  const far = strengths.map((one, level) => (level === 0 ? Infinity : Math.abs(one - strength)));
  // Half-way counts as the stronger one.
  return far.lastIndexOf(Math.min(...far));
}

/** Levels of cells, lower or higher until their mean strength is as wanted; what is drawn stays so. */
function toned(
  { strengths, rounded }: Pick<BodyPlan<string>, 'strengths' | 'rounded'>,
  levels: readonly number[],
  wanted: number,
): readonly number[] {
  const found = [...levels];
  const drawn = found.flatMap((level, k) => (level > 0 ? [k] : []));
  const sum = drawn.reduce((total, k) => total + strengths[found[k]!]!, 0);
  if (drawn.length === 0 || rounded(sum / drawn.length) === wanted) return found;
  const last = strengths.length - 1;
  let open = Math.min(strengths[last]!, Math.max(strengths[1], wanted)) * drawn.length - sum;
  const way = Math.sign(open);
  // The first places are strengthened first and the last weakened first, one step at a time.
  for (;;) {
    const next = drawn.filter((k) => (way > 0 ? found[k]! < last : found[k]! > 1));
    if (next.length === 0) return found;
    for (const k of way > 0 ? next : next.reverse()) {
      const step = strengths[found[k]! + way]! - strengths[found[k]!]!;
      if (2 * Math.abs(open) < Math.abs(step) || Math.sign(open) !== way) return found;
      found[k]! += way;
      open -= step;
    }
  }
}

/** A drawing as text to be kept, as lengths of each level: `1.c120m4s2.c300`. */
export function encodeDrawing({ front, back }: Drawing): string {
  const runs = (states: string): string =>
    states.replace(/(\d)\1*/g, (run, state: string) => `${LETTERS[Number(state)]}${run.length}`);
  return `1.${runs(front)}.${runs(back)}`;
}

/** Clear, mild, moderate, severe, very severe. */
const LETTERS = 'cmdsv';

/** The drawing of a text; null where it was made for another body, or is none. */
export function decodeDrawing({ lattice }: Plan, text: string): Drawing | null {
  const [version, front, back, ...more] = text.split('.');
  if (version !== '1' || front === undefined || back === undefined || more.length > 0) return null;
  const sides = [readRuns(front, lattice.front.length), readRuns(back, lattice.back.length)] as const;
  return sides[0] === null || sides[1] === null ? null : { front: sides[0], back: sides[1] };
}

function readRuns(text: string, size: number): string | null {
  if (!/^([cmdsv][1-9]\d{0,4})+$/.test(text)) return null;
  const states = text.replace(/(.)(\d+)/g, (_, letter: string, length: string) =>
    String(LETTERS.indexOf(letter)).repeat(Number(length)),
  );
  return states.length === size ? states : null;
}
