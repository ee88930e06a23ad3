import type { Say } from '@bifrons/language';

/** The four regions in which extent and signs are added up, from above. */
export const REGIONS = ['head-neck', 'upper-limbs', 'trunk', 'lower-limbs'] as const;
export type RegionId = (typeof REGIONS)[number];

/** Signs of inflamed skin that an index may count. */
export type Sign = 'erythema' | 'thickness' | 'excoriation' | 'lichenification' | 'scale';

/** Percent of the region that is inflamed, and how strong each sign is; null where nobody has said it. */
export type RegionState = { readonly area: number } & Readonly<Partial<Record<Sign, number | null>>>;
export type RegionStates = Readonly<Record<RegionId, RegionState>>;

/** The signs that an index counts; the first is redness, which is drawn. */
export type Signs = readonly ['erythema', ...Sign[]];

/** The extent as it is kept. */
export interface InflamedExtent {
  states: RegionStates;
  /** As drawn, in the writing of the body map; null where only numbers were given. */
  drawing: string | null;
}

export function byRegion<T>(value: (region: RegionId) => T): Record<RegionId, T> {
  return Object.fromEntries(REGIONS.map((id) => [id, value(id)])) as Record<RegionId, T>;
}

export function regionName(id: RegionId, say: Say): string {
  return {
    'head-neck': say('Head and neck'),
    'upper-limbs': say('Arms and hands'),
    trunk: say('Trunk'),
    'lower-limbs': say('Legs and feet'),
  }[id];
}

export function signName(sign: Sign, say: Say): string {
  return {
    erythema: say('redness'),
    thickness: say('thickness'),
    excoriation: say('scratch marks'),
    lichenification: say('lichenification'),
    scale: say('scale'),
  }[sign];
}

const CLEAR: RegionState = { area: 0, erythema: null };
export const CLEAR_SKIN: RegionStates = byRegion(() => CLEAR);

export const signOf = (state: RegionState, sign: Sign): number | null => state[sign] ?? null;

/** Signs of the inflamed regions that are still to be said. */
export const openSigns = (signs: Signs, states: RegionStates): number =>
  REGIONS.filter((id) => states[id].area > 0)
    .flatMap((id) => signs.map((sign) => signOf(states[id], sign)))
    .filter((value) => value === null).length;

/** What nobody has said of an inflamed region is as strong as its redness. */
export const signsLikeRedness = (signs: Signs, states: RegionStates): RegionStates =>
  byRegion((id) => {
    const state = states[id];
    if (state.area === 0) return state;
    const filled = signs.map((sign) => [sign, signOf(state, sign) ?? signOf(state, 'erythema')]);
    return { area: state.area, ...Object.fromEntries(filled) };
  });

/** Regions as in a patient file, where a clear one has no signs; null while signs are open. */
export const statesInFile = (
  signs: Signs,
  states: RegionStates,
): Record<RegionId, Record<string, number>> | null =>
  openSigns(signs, states) > 0
    ? null
    : byRegion((id) => ({
        area: states[id].area,
        ...Object.fromEntries(signs.map((sign) => [sign, signOf(states[id], sign) ?? 0])),
      }));
