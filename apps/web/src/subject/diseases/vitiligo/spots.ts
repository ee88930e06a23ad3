import { bodyPlan, type BodyPlan } from '../../body/body-plan.ts';
import { withFiner } from '../../body/cells.ts';
import {
  changedRegions,
  decodeDrawing,
  nothingDrawn,
  shownOf,
  spreadTo,
  type Drawing,
} from '../../body/drawing.ts';
import type { SeverityDraft } from '../../severity/severity-draft.ts';
import {
  byRegion,
  extentOf,
  surfaceOfRegion,
  type PaleExtent,
  type PaleStates,
  type RegionId,
} from './regions.ts';

/** Spots on the body: round the eyes and the mouth, on hands, feet, elbows, knees and in folds first. */
export const spots: BodyPlan<RegionId> = bodyPlan(
  {
    lattice: withFiner(['face', 'hands', 'feet']),
    parts: {
      face: ['face'],
      'head-neck': ['head-neck'],
      'upper-limbs': ['upper-limbs'],
      hands: ['hands'],
      trunk: ['trunk'],
      'lower-limbs': ['lower-limbs'],
      feet: ['feet'],
    },
    favourites: {
      face: [
        ['front', [8, 39]],
        ['front', [4, 54]],
        ['front', [14, 47]],
      ],
      'head-neck': [
        ['back', [4, 66]],
        ['front', [8, 68]],
      ],
      'upper-limbs': [
        ['back', [49, 152]],
        ['front', [60, 192]],
        ['front', [46, 108]],
      ],
      hands: [
        ['back', [67, 226]],
        ['front', [66, 212]],
      ],
      trunk: [
        ['front', [31, 100]],
        ['front', [8, 206]],
        ['back', [0, 188]],
      ],
      'lower-limbs': [
        ['front', [21, 314]],
        ['front', [20, 386]],
        ['back', [20, 250]],
      ],
      feet: [
        ['front', [22, 410]],
        ['back', [20, 408]],
      ],
    },
  },
  { strengths: [0, 25, 75, 100], rounded: (mean) => Math.round(mean), usual: 100 },
);

/** The states as shares of their regions. */
const asShown = (states: PaleStates) =>
  byRegion((id) => ({
    area: (100 * states[id].surface) / surfaceOfRegion(id),
    strength: states[id].lost,
  }));

/** A drawing with as many and as pale spots as said: what is drawn stays, and grows or fills from there. */
export const spotted = (drawing: Drawing, states: PaleStates): Drawing =>
  spreadTo(spots, drawing, asShown(states));

/** What was drawn and kept; where nothing was, spots as they usually lie. */
export const drawingOf = ({ states, drawing }: PaleExtent): Drawing =>
  (drawing === null ? null : decodeDrawing(spots, drawing)) ?? spotted(nothingDrawn(spots), states);

/** The states with the regions in which two drawings differ as the second shows them. */
export function followed(states: PaleStates, before: Drawing, after: Drawing): PaleStates {
  const changed = changedRegions(spots, before, after);
  return byRegion((id) => {
    if (!changed.includes(id)) return states[id];
    const { area, strength } = shownOf(spots, after, id);
    return { surface: Math.round(area * surfaceOfRegion(id)) / 100, lost: strength };
  });
}

/**
 * Face and body at another F-VASI: the spots of the face fill from their rim and all over at once, or grow. The score tells
 * of the face alone, so the rest of the body stays as it is.
 */
export function drawingAt(severity: SeverityDraft, fvasi: number): Drawing {
  const extent = extentOf(severity);
  const { surface, lost } = extent.states.face;
  const now = (surface * (lost ?? 100)) / 100;
  const whole = surfaceOfRegion('face');
  const share = Math.sqrt(fvasi / (now || fvasi || 1));
  const wanted = Math.min(whole, (now === 0 ? fvasi : surface) * share);
  const face = {
    surface: fvasi <= 0 ? 0 : wanted,
    lost: fvasi <= 0 ? null : Math.min(100, (100 * fvasi) / wanted),
  };
  return spotted(drawingOf(extent), { ...extent.states, face });
}
