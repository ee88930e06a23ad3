import { z } from '../../schema/zod-mini.js';
import {
  extentTimesSigns,
  mostAtShare,
  regionWeights,
  shareOfBody,
  type RegionWeights,
} from '../body-regions.js';

const sign = (what: string) =>
  z.number().check(z.minimum(0), z.maximum(3), z.multipleOf(0.5), z.describe(`${what}, 0 to 3`));

/** One region of the body: how much of it is inflamed, in percent, and four signs. */
const bodyRegionSchema = z.strictObject({
  area: z.number().check(z.minimum(0), z.maximum(100), z.describe('inflamed share of the region in percent')),
  erythema: sign('redness'),
  thickness: sign('thickness'),
  excoriation: sign('scratch marks'),
  lichenification: sign('lichenification'),
});

export const bodyRegionsSchema = z.strictObject({
  'head-neck': bodyRegionSchema,
  'upper-limbs': bodyRegionSchema,
  trunk: bodyRegionSchema,
  'lower-limbs': bodyRegionSchema,
});
/** Extent and signs of eczema in the four regions of the body that the score adds up. */
export type BodyRegions = z.infer<typeof bodyRegionsSchema>;

const weightsAt = (ageYears: number): RegionWeights => regionWeights('atopic-dermatitis', 'easi', ageYears);

/** EASI of the regions, by the weights of that age. */
export const easiOfRegions = (regions: BodyRegions, ageYears: number): number =>
  extentTimesSigns(
    weightsAt(ageYears),
    regions,
    ({ erythema, thickness, excoriation, lichenification }) =>
      erythema + thickness + excoriation + lichenification,
  );

/** Percent of the body surface that is inflamed, by the weights of that age. */
export const bsaOfRegions = (regions: BodyRegions, ageYears: number): number =>
  shareOfBody(weightsAt(ageYears), regions);

/** The highest EASI that fits a share of the body surface, wherever on the body it is. */
export const mostEasiAt = (bsa: number, ageYears: number): number => mostAtShare(weightsAt(ageYears), bsa);
