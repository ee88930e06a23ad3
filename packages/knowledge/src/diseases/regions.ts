import type { z } from '../schema/zod-mini.js';
import { saltOfRegions, scalpRegionsSchema, type ScalpRegions } from './alopecia-areata/regions.js';
import {
  bodyRegionsSchema,
  bsaOfRegions,
  easiOfRegions,
  mostEasiAt,
  type BodyRegions,
} from './atopic-dermatitis/regions.js';

/** What was seen of each region of the body, in the shape of the disease. */
export type Regions = ScalpRegions | BodyRegions;

/** How the regions of a disease make its scores. */
export interface RegionScoring {
  readonly schema: z.ZodMiniType<Regions>;
  /** The score that the regions must add up to when both are given. */
  readonly score: string;
  /** Scores by their ids; regions are weighted as at that age. */
  scoresOf(regions: Regions, ageYears: number): Readonly<Record<string, number>>;
  /** Another score that limits it, and by how much. */
  readonly limit?: { readonly by: string; most(value: number, ageYears: number): number };
}

const scoringByDisease: Readonly<Record<string, RegionScoring>> = {
  'alopecia-areata': {
    schema: scalpRegionsSchema,
    score: 'salt',
    scoresOf: (regions) => ({ salt: saltOfRegions(regions as ScalpRegions) }),
  },
  'atopic-dermatitis': {
    schema: bodyRegionsSchema,
    score: 'easi',
    scoresOf: (regions, age) => ({
      easi: easiOfRegions(regions as BodyRegions, age),
      bsa: bsaOfRegions(regions as BodyRegions, age),
    }),
    limit: { by: 'bsa', most: mostEasiAt },
  },
};

/** How regions of a disease are scored; undefined where it has none. */
export const regionScoring = (disease: string): RegionScoring | undefined =>
  Object.hasOwn(scoringByDisease, disease) ? scoringByDisease[disease] : undefined;
