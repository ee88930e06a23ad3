import { disease } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';

/** The four regions that EASI adds up, from above. */
export const REGIONS = ['head-neck', 'upper-limbs', 'trunk', 'lower-limbs'] as const;
export type RegionId = (typeof REGIONS)[number];

/** The four signs of inflamed skin, each 0 to 3. */
export const SIGNS = ['erythema', 'thickness', 'excoriation', 'lichenification'] as const;
export type Sign = (typeof SIGNS)[number];

/** Percent of the region that is inflamed, and how strong each sign is; null where nobody has said it. */
export type RegionState = { readonly area: number } & Readonly<Record<Sign, number | null>>;
export type RegionStates = Readonly<Record<RegionId, RegionState>>;

const CLEAR: RegionState = {
  area: 0,
  erythema: null,
  thickness: null,
  excoriation: null,
  lichenification: null,
};
export const CLEAR_SKIN: RegionStates = byRegion(() => CLEAR);

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
  }[sign];
}

const scoreOf = (id: string) => disease('atopic-dermatitis')!.scores!.find((score) => score.id === id)!;

/** Share of the body that a region has, 0 to 1: in young children the head has more. */
export function weightOf(region: RegionId, ageYears: number | null): number {
  const { parts = [], youngChildBelowYears = 0 } = scoreOf('easi');
  const part = parts.find(({ id }) => id === region)!;
  const isYoung = ageYears !== null && ageYears < youngChildBelowYears;
  return ((isYoung ? part.youngChild : undefined) ?? part.weight).value ?? 0;
}

/** Signs of the inflamed regions that are still to be said. */
export const openSigns = (states: RegionStates): number =>
  REGIONS.filter((id) => states[id].area > 0)
    .flatMap((id) => SIGNS.map((sign) => states[id][sign]))
    .filter((value) => value === null).length;

/** What nobody has said of an inflamed region is as strong as its redness. */
export const signsLikeRedness = (states: RegionStates): RegionStates =>
  byRegion((id) => {
    const { area, erythema } = states[id];
    if (area === 0) return states[id];
    const filled = SIGNS.map((sign) => [sign, states[id][sign] ?? erythema]);
    return { area, ...(Object.fromEntries(filled) as Record<Sign, number | null>) };
  });

/** The global assessment that goes with the band of an EASI; a clinician may see it otherwise. */
export function suggestedIga(easi: number): number {
  const band =
    easi === 0 ? 'clear' : (scoreOf('easi').categories.findLast(({ min }) => easi >= min)?.id ?? 'clear');
  const named = easi > 0 && band === 'clear' ? 'almost-clear' : band === 'very-severe' ? 'severe' : band;
  return scoreOf('iga').categories.find(({ id }) => id === named)?.min ?? 0;
}
