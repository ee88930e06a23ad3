import { disease } from '../catalogue/diseases.js';

/** Regions of the body in the indices that add up extent and signs: EASI and PASI alike. */
export type BodyRegionId = 'head-neck' | 'upper-limbs' | 'trunk' | 'lower-limbs';

/** Share of the body that each region has. */
export type RegionWeights = readonly (readonly [BodyRegionId, number])[];

/** The weights that a score gives to the regions at an age in years. */
export function regionWeights(diseaseId: string, score: string, ageYears: number): RegionWeights {
  const { parts = [], youngChildBelowYears = 0 } = disease(diseaseId)!.scores!.find(
    ({ id }) => id === score,
  )!;
  return parts.map(({ id, weight, youngChild }) => [
    id as BodyRegionId,
    ((ageYears < youngChildBelowYears ? youngChild : undefined) ?? weight).value!,
  ]);
}

/** Percent of a region from which on its extent counts 2, 3 … 6; below, and above 0, it counts 1. */
const extentFrom = [10, 30, 50, 70, 90] as const;

/** Extent of a region as EASI and PASI count it, 0 to 6. */
const extentOf = (area: number): number =>
  area <= 0 ? 0 : 1 + extentFrom.filter((from) => area >= from).length;

/** The sum over regions of weight × extent (0 to 6) × signs. */
export const extentTimesSigns = <R extends { readonly area: number }>(
  weights: RegionWeights,
  regions: Readonly<Record<BodyRegionId, R>>,
  signsOf: (region: R) => number,
): number =>
  weights.reduce((sum, [id, weight]) => sum + weight * extentOf(regions[id].area) * signsOf(regions[id]), 0);

/** Percent of the body surface that is affected. */
export const shareOfBody = (
  weights: RegionWeights,
  regions: Readonly<Record<BodyRegionId, { readonly area: number }>>,
): number => weights.reduce((sum, [id, weight]) => sum + weight * regions[id].area, 0);

/** EASI has four signs of 3 points, PASI three of 4. */
export const mostSigns = 12;
/** A share of the body surface is a guess with the palm of the hand. */
const bsaGuess = 1;

/** The highest index that fits a share of the body surface, wherever on the body it is. */
export function mostAtShare(weights: RegionWeights, bsa: number): number {
  const leastArea = [0, 0, ...extentFrom];
  let most = 0;
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
