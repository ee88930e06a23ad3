import type { z } from '../schema/zod-mini.js';
import { saltOfRegions, scalpRegionsSchema, type ScalpRegions } from './alopecia-areata/regions.js';
import {
  bodyRegionsSchema,
  bsaOfRegions,
  easiOfRegions,
  mostEasiAt,
  type BodyRegions,
} from './atopic-dermatitis/regions.js';
import type { Clash } from './clash.js';
import {
  mostPasiAt,
  pasiOfRegions,
  plaqueClashes,
  plaqueRegionsSchema,
  plaqueShareOfBody,
  type PlaqueRegions,
} from './psoriasis/regions.js';
import { specialAreas, type SpecialArea } from './psoriasis/special-areas.js';
import {
  faceVasiOfRegions,
  paleRegionsSchema,
  paleShareOfBody,
  surfaceOfRegion,
  totalVasiOfRegions,
  type PaleRegions,
} from './vitiligo/regions.js';

export { specialAreas, type SpecialArea };

/** What was seen of each region of the body, in the shape of the disease. */
export type Regions = ScalpRegions | BodyRegions | PlaqueRegions | PaleRegions;

/** A score that another one limits: it is at most so much. */
export interface ScoreLimit {
  readonly score: string;
  readonly by: string;
  /** The other one is a percentage of the skin. */
  readonly inPercent?: true;
  most(value: number, ageYears: number): number;
}

/** How the regions of a disease make its scores. */
export interface RegionScoring {
  readonly schema: z.ZodMiniType<Regions>;
  /** Scores that the regions must add up to when both are given, the primary one first. */
  readonly sums: readonly [string, ...string[]];
  /** Scores by their ids; regions are weighted as at that age. */
  scoresOf(regions: Regions, ageYears: number): Readonly<Record<string, number>>;
  readonly limits: readonly ScoreLimit[];
  /** The score that is the percent of the skin that is affected. */
  readonly bodySurface?: string;
  /** Areas that a file may name beside the regions, because they weigh more than their size. */
  readonly specialAreas?: readonly SpecialArea[];
  /** Scores that contradict each other in other ways. */
  clashes?(seen: Readonly<Record<string, unknown>>): readonly Clash[];
}

const scoringByDisease: Readonly<Record<string, RegionScoring>> = {
  'alopecia-areata': {
    schema: scalpRegionsSchema,
    sums: ['salt'],
    scoresOf: (regions) => ({ salt: saltOfRegions(regions as ScalpRegions) }),
    limits: [],
  },
  'atopic-dermatitis': {
    schema: bodyRegionsSchema,
    sums: ['easi'],
    scoresOf: (regions, age) => ({
      easi: easiOfRegions(regions as BodyRegions, age),
      bsa: bsaOfRegions(regions as BodyRegions, age),
    }),
    bodySurface: 'bsa',
    limits: [{ score: 'easi', by: 'bsa', inPercent: true, most: mostEasiAt }],
  },
  psoriasis: {
    schema: plaqueRegionsSchema,
    sums: ['pasi'],
    scoresOf: (regions) => ({
      pasi: pasiOfRegions(regions as PlaqueRegions),
      bsa: plaqueShareOfBody(regions as PlaqueRegions),
    }),
    bodySurface: 'bsa',
    limits: [{ score: 'pasi', by: 'bsa', inPercent: true, most: mostPasiAt }],
    specialAreas,
    clashes: plaqueClashes,
  },
  vitiligo: {
    schema: paleRegionsSchema,
    sums: ['fvasi', 'tvasi'],
    scoresOf: (regions) => ({
      fvasi: faceVasiOfRegions(regions as PaleRegions),
      tvasi: totalVasiOfRegions(regions as PaleRegions),
      bsa: paleShareOfBody(regions as PaleRegions),
    }),
    bodySurface: 'bsa',
    // The face is a part of the body, and no more pigment can be gone than there is skin with spots.
    limits: [
      { score: 'fvasi', by: 'tvasi', most: (tvasi) => Math.min(tvasi, surfaceOfRegion('face')) },
      { score: 'fvasi', by: 'bsa', inPercent: true, most: (bsa) => Math.min(bsa, surfaceOfRegion('face')) },
      { score: 'tvasi', by: 'bsa', inPercent: true, most: (bsa) => bsa },
    ],
  },
};

/** How regions of a disease are scored; undefined where it has none. */
export const regionScoring = (disease: string): RegionScoring | undefined =>
  Object.hasOwn(scoringByDisease, disease) ? scoringByDisease[disease] : undefined;

/** How far a score and what its regions add up to may differ, because both are rounded: 1 of 70 or 100 points. */
export const roundingOf = ({ max }: { readonly max: number }): number => Math.min(1, max / 70);
