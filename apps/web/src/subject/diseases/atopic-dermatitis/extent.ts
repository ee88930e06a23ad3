import type { SeverityDraft } from '../../severity/severity-draft.ts';
import { decodeDrawing, NOTHING_DRAWN, spreadTo, type Drawing } from './drawing.ts';
import {
  byRegion,
  CLEAR_SKIN,
  REGIONS,
  weightOf,
  type RegionState,
  type RegionStates,
  type Sign,
} from './regions.ts';

/** The extent of eczema as it is kept. */
export interface SkinExtent {
  states: RegionStates;
  /** As drawn, in the writing of the body map; null where only numbers were given. */
  drawing: string | null;
}

/** What was kept of the extent; where nothing was, clear skin. */
export const extentOf = ({ extent }: SeverityDraft): SkinExtent =>
  (extent as SkinExtent | null) ?? { states: CLEAR_SKIN, drawing: null };

/** What was drawn and kept; where nothing was, the regions as eczema usually lies on them. */
export const drawingOf = ({ states, drawing }: SkinExtent): Drawing =>
  (drawing === null ? null : decodeDrawing(drawing)) ?? spreadTo(NOTHING_DRAWN, states);

/** Extent of a region as EASI counts it, 0 to 6, without its steps: by the middle of each. */
const EXTENT_AT = [
  [0, 0],
  [5, 1],
  [20, 2],
  [40, 3],
  [60, 4],
  [80, 5],
  [95, 6],
] as const;

function smoothExtent(area: number): number {
  const k = EXTENT_AT.findLastIndex(([from]) => area >= from);
  const [from, extent] = EXTENT_AT[Math.max(0, k)]!;
  const next = EXTENT_AT[k + 1];
  return next === undefined ? extent : extent + ((area - from) / (next[0] - from)) * (next[1] - extent);
}

type Shown = Readonly<Record<Sign | 'area', number>>;

const WHOLE: Shown = { area: 100, erythema: 3, thickness: 3, excoriation: 3, lichenification: 3 };

/** What is drawn, with a sign that nobody has said as strong as the redness. */
const shown = ({ area, erythema, ...others }: RegionState): Shown => ({
  area,
  erythema: erythema ?? 0,
  thickness: others.thickness ?? erythema ?? 0,
  excoriation: others.excoriation ?? erythema ?? 0,
  lichenification: others.lichenification ?? erythema ?? 0,
});

/** A state on the way from clear skin (-1) over what there is (0) to all of it at its worst (1). */
const between = (state: Shown, way: number): Shown =>
  Object.fromEntries(
    Object.entries(state).map(([key, value]) => [
      key,
      way <= 0 ? value * (1 + way) : value + (WHOLE[key as keyof Shown] - value) * way,
    ]),
  ) as Shown;

/**
 * The body at another EASI: every region heals or worsens in extent and signs at once, from what there is. The score says
 * how much eczema there is, not where: the places are an example.
 */
export function drawingAt(severity: SeverityDraft, easi: number, ageYears: number | null): Drawing {
  const extent = extentOf(severity);
  const known = REGIONS.some((id) => extent.states[id].area > 0);
  const now = byRegion((id) => (known ? shown(extent.states[id]) : WHOLE));
  const score = (way: number): number =>
    REGIONS.reduce((sum, id) => {
      const { area, ...signs } = between(now[id], way);
      const strength = Object.values(signs).reduce((total, sign) => total + sign, 0);
      return sum + weightOf(id, ageYears) * smoothExtent(area) * strength;
    }, 0);
  let [low, high] = [-1, 1];
  for (let step = 0; step < 30; step++) {
    const middle = (low + high) / 2;
    if (score(middle) < easi) low = middle;
    else high = middle;
  }
  const way = easi <= 0 ? -1 : (low + high) / 2;
  return spreadTo(
    known ? drawingOf(extent) : NOTHING_DRAWN,
    byRegion((id) => between(now[id], way)),
  );
}
