import { disease } from '../../catalogue/diseases.js';
import { z } from '../../schema/zod-mini.js';

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
export type BodyRegions = z.infer<typeof bodyRegionsSchema>;
type RegionId = keyof BodyRegions;

const easi = () => disease('atopic-dermatitis')!.scores!.find(({ id }) => id === 'easi')!;

/** Share of the body that each region has. */
function weightsAt(ageYears: number): readonly (readonly [RegionId, number])[] {
  const { parts = [], youngChildBelowYears = 0 } = easi();
  return parts.map(({ id, weight, youngChild }) => [
    id as RegionId,
    ((ageYears < youngChildBelowYears ? youngChild : undefined) ?? weight).value!,
  ]);
}

/** Percent of a region from which on its extent counts 2, 3 … 6; below, and above 0, it counts 1. */
const extentFrom = [10, 30, 50, 70, 90] as const;

/** Extent of a region as EASI counts it, 0 to 6. */
const extentOf = (area: number): number =>
  area <= 0 ? 0 : 1 + extentFrom.filter((from) => area >= from).length;

/** EASI of the regions, by the weights of that age. */
export function easiOfRegions(regions: BodyRegions, ageYears: number): number {
  return weightsAt(ageYears).reduce((sum, [id, weight]) => {
    const { area, erythema, thickness, excoriation, lichenification } = regions[id];
    return sum + weight * extentOf(area) * (erythema + thickness + excoriation + lichenification);
  }, 0);
}

/** Percent of the body surface that is inflamed, by the weights of that age. */
export function bsaOfRegions(regions: BodyRegions, ageYears: number): number {
  return weightsAt(ageYears).reduce((sum, [id, weight]) => sum + weight * regions[id].area, 0);
}

/** Four signs of 3 points each. */
const mostSigns = 12;
/** A share of the body surface is a guess with the palm of the hand. */
const bsaGuess = 1;

/** The highest EASI that fits a share of the body surface, wherever on the body it is. */
export function mostEasiAt(bsa: number, ageYears: number): number {
  const leastArea = [0, 0, ...extentFrom];
  let most = 0;
  const weights = weightsAt(ageYears);
  const search = (k: number, area: number, extent: number): void => {
    const next = weights[k];
    if (next === undefined) {
      most = Math.max(most, extent);
      return;
    }
    leastArea.forEach((least, counts) => {
      const used = area + next[1] * least;
      if (used <= bsa + bsaGuess) search(k + 1, used, extent + next[1] * counts);
    });
  };
  if (bsa > 0) search(0, 0, 0);
  return most * mostSigns;
}
