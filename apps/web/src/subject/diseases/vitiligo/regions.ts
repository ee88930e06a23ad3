import { paleRegionIds, surfaceOfRegion, type PaleRegionId, type PaleRegions } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { SeverityDraft } from '../../severity/severity-draft.ts';

export { paleRegionIds as REGIONS, surfaceOfRegion, type PaleRegionId as RegionId };

/** Surface of the spots of a region in percent of the body, and percent of the pigment that is gone; null while not said. */
export interface PaleState {
  readonly surface: number;
  readonly lost: number | null;
}
export type PaleStates = Readonly<Record<PaleRegionId, PaleState>>;

/** Skin tones from very fair to very dark (Fitzpatrick I to VI). */
export const TONES = [1, 2, 3, 4, 5, 6] as const;
export type Tone = (typeof TONES)[number];

/** The extent of vitiligo as it is kept. */
export interface PaleExtent {
  states: PaleStates;
  /** As drawn, in the writing of the body map; null where only numbers were given. */
  drawing: string | null;
  /** For the picture alone. */
  tone: Tone;
}

export function byRegion<T>(value: (region: PaleRegionId) => T): Record<PaleRegionId, T> {
  return Object.fromEntries(paleRegionIds.map((id) => [id, value(id)])) as Record<PaleRegionId, T>;
}

export const NO_SPOTS: PaleStates = byRegion(() => ({ surface: 0, lost: null }));

/** What was kept of the extent; where nothing was, no spots. */
export const extentOf = ({ extent }: SeverityDraft): PaleExtent =>
  (extent as PaleExtent | null) ?? { states: NO_SPOTS, drawing: null, tone: 3 };

/** Regions as in a patient file; spots that nobody has graded have lost all pigment. */
export const statesInFile = (states: PaleStates): PaleRegions =>
  byRegion((id) => {
    const { surface, lost } = states[id];
    return { surface, lost: surface === 0 ? 0 : (lost ?? 100) };
  });

export function regionName(id: PaleRegionId, say: Say): string {
  return {
    face: say('Face'),
    'head-neck': say('Neck and scalp'),
    'upper-limbs': say('Arms'),
    hands: say('Hands'),
    trunk: say('Trunk'),
    'lower-limbs': say('Legs'),
    feet: say('Feet'),
  }[id];
}

/** Regions in which pigment comes back late. */
export const isSlow = (id: PaleRegionId): boolean => id === 'hands' || id === 'feet';
