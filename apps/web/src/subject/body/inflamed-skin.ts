import type { Say } from '@bifrons/language';
import type { SeverityDraft } from '../severity/severity-draft.ts';
import type { BodyPlan } from './body-plan.ts';
import type { Side } from './body-shape.ts';
import {
  changedRegions,
  decodeDrawing,
  nothingDrawn,
  shownOf,
  spreadTo,
  type Drawing,
  type Level,
} from './drawing.ts';
import {
  byRegion,
  CLEAR_SKIN,
  REGIONS,
  signOf,
  type InflamedExtent,
  type RegionId,
  type RegionState,
  type RegionStates,
  type Signs,
} from './signs.ts';

/** Inflamed skin as an index of extent and signs sees it, and as it is drawn. */
export interface InflamedSkin {
  readonly plan: BodyPlan<RegionId>;
  readonly signs: Signs;
  /** Each sign is 0 to so much. */
  readonly most: 3 | 4;
  /** Whether a sign may lie between two steps. */
  readonly halves: boolean;
  /** Plaques have an edge and scale. */
  readonly look: 'soft' | 'plaque';
  /** Share of the body that a region has, 0 to 1. */
  readonly weightOf: (region: RegionId, ageYears: number | null) => number;
  readonly words: InflamedWords;
}

export interface InflamedWords {
  /** Names of the levels of the brush from 1 on. */
  readonly levels: (say: Say) => readonly string[];
  readonly keys: (say: Say) => string;
  readonly draw: (side: Side, say: Say) => string;
  readonly told: (region: string, percent: string, say: Say) => string;
  readonly percentOf: (region: string, say: Say) => string;
  readonly open: (n: number, say: Say) => string;
}

/** What was kept of the extent; where nothing was, clear skin. */
export const extentOf = ({ extent }: SeverityDraft): InflamedExtent =>
  (extent as InflamedExtent | null) ?? { states: CLEAR_SKIN, drawing: null };

/** What was drawn and kept; where nothing was, the regions as the disease usually lies on them. */
export const drawingOf = ({ plan }: InflamedSkin, { states, drawing }: InflamedExtent): Drawing =>
  (drawing === null ? null : decodeDrawing(plan, drawing)) ??
  spreadTo(plan, nothingDrawn(plan), asShown(states));

/** Redness is what a drawing shows of the signs. */
export const asShown = (states: RegionStates): Record<RegionId, { area: number; strength: number | null }> =>
  byRegion((id) => ({ area: states[id].area, strength: signOf(states[id], 'erythema') }));

/** The states with the regions in which two drawings differ as the second shows them; the other signs stay. */
export function followed(
  { plan }: InflamedSkin,
  states: RegionStates,
  before: Drawing,
  after: Drawing,
): RegionStates {
  const changed = changedRegions(plan, before, after);
  return byRegion((id) => {
    if (!changed.includes(id)) return states[id];
    const { area, strength } = shownOf(plan, after, id);
    return { ...states[id], area, erythema: strength };
  });
}

/** Levels of the brush, the eraser last, in the order of its keys. */
export const levelsOf = ({ plan }: InflamedSkin): readonly Level[] => [
  ...plan.strengths.slice(1).map((_, k) => (k + 1) as Level),
  0,
];

/** Extent of a region as it is counted, 0 to 6, without its steps: by the middle of each. */
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

/** Area and signs, all of them numbers. */
type Filled = Readonly<Record<string, number>>;

/** A state on the way from clear skin (-1) over what there is (0) to all of it at its worst (1). */
const between = (state: Filled, worst: Filled, way: number): Filled =>
  Object.fromEntries(
    Object.entries(state).map(([key, value]) => [
      key,
      way <= 0 ? value * (1 + way) : value + (worst[key]! - value) * way,
    ]),
  );

/**
 * The body at another score: every region heals or worsens in extent and signs at once, from what there is. The score says
 * how much inflamed skin there is, not where: the places are an example.
 */
export function drawingAt(
  skin: InflamedSkin,
  severity: SeverityDraft,
  score: number,
  ageYears: number | null,
): Drawing {
  const { plan, signs, most } = skin;
  const extent = extentOf(severity);
  const known = REGIONS.some((id) => extent.states[id].area > 0);
  const worst: Filled = { area: 100, ...Object.fromEntries(signs.map((sign) => [sign, most])) };
  // What is drawn, with a sign that nobody has said as strong as the redness.
  const filled = (state: RegionState): Filled => ({
    area: state.area,
    ...Object.fromEntries(signs.map((sign) => [sign, signOf(state, sign) ?? signOf(state, 'erythema') ?? 0])),
  });
  const now = byRegion((id) => (known ? filled(extent.states[id]) : worst));
  const scoreAt = (way: number): number =>
    REGIONS.reduce((sum, id) => {
      const { area, ...strengths } = between(now[id], worst, way);
      const strength = Object.values(strengths).reduce((total, sign) => total + sign, 0);
      return sum + skin.weightOf(id, ageYears) * smoothExtent(area!) * strength;
    }, 0);
  let [low, high] = [-1, 1];
  for (let step = 0; step < 30; step++) {
    const middle = (low + high) / 2;
    if (scoreAt(middle) < score) low = middle;
    else high = middle;
  }
  const way = score <= 0 ? -1 : (low + high) / 2;
  return spreadTo(
    plan,
    known ? drawingOf(skin, extent) : nothingDrawn(plan),
    byRegion((id) => {
      const { area, erythema } = between(now[id], worst, way);
      return { area: area!, strength: erythema! };
    }),
  );
}
