import { phrase } from '@bifrons/language';
import { z } from '../../schema/zod-mini.js';
import {
  extentTimesSigns,
  mostAtShare,
  mostSigns,
  regionWeights,
  shareOfBody,
  type RegionWeights,
} from '../body-regions.js';
import type { Clash } from '../clash.js';

const sign = (what: string) => z.int().check(z.minimum(0), z.maximum(4), z.describe(`${what}, 0 to 4`));

/** One region of the body: how much of it has plaques, in percent, and three signs of them. */
const plaqueRegionSchema = z.strictObject({
  area: z
    .number()
    .check(z.minimum(0), z.maximum(100), z.describe('share of the region with plaques in percent')),
  erythema: sign('redness'),
  thickness: sign('thickness'),
  scale: sign('scale'),
});

export const plaqueRegionsSchema = z.strictObject({
  'head-neck': plaqueRegionSchema,
  'upper-limbs': plaqueRegionSchema,
  trunk: plaqueRegionSchema,
  'lower-limbs': plaqueRegionSchema,
});
/** Extent and signs of plaques in the four regions of the body that the score adds up. */
export type PlaqueRegions = z.infer<typeof plaqueRegionsSchema>;

/** The same at every age. */
const weights = (): RegionWeights => regionWeights('psoriasis', 'pasi', Infinity);

/** PASI of the regions. */
export const pasiOfRegions = (regions: PlaqueRegions): number =>
  extentTimesSigns(weights(), regions, ({ erythema, thickness, scale }) => erythema + thickness + scale);

/** Percent of the body surface with plaques. */
export const plaqueShareOfBody = (regions: PlaqueRegions): number => shareOfBody(weights(), regions);

/** The highest PASI that fits a share of the body surface, wherever on the body it is. */
export const mostPasiAt = (bsa: number): number => mostAtShare(weights(), bsa);

/** Clear, and severe, of the physician's global assessment. */
const clear = 0;
const severe = 4;

/** Severe plaques, of which all signs are at their strongest, give so much on the legs alone, however few they are. */
const leastOfSevere = (): number => mostSigns * Math.max(...weights().map(([, weight]) => weight));

/** A global assessment that PASI contradicts, unless the regions say how both are true. */
export function plaqueClashes(seen: Readonly<Record<string, unknown>>): Clash[] {
  const { pasi, pga, regions } = seen;
  if (typeof pasi !== 'number' || typeof pga !== 'number' || regions !== undefined) return [];
  const suggestion = phrase('correct one of them, or give the regions that show both');
  if (pga === severe && pasi < leastOfSevere())
    return [
      {
        score: 'pga',
        message: phrase(
          'is {pga, number} (severe), but a PASI of {pasi, number} is mild: severe plaques, even a few on the legs, give {least, number} or more',
          { pga, pasi, least: Math.round(10 * leastOfSevere()) / 10 },
        ),
        suggestion,
      },
    ];
  if (pga === clear && pasi > 1)
    return [
      {
        score: 'pga',
        message: phrase('is {pga, number} (clear), but PASI is {pasi, number}: clear skin has 0', {
          pga,
          pasi,
        }),
        suggestion,
      },
    ];
  return [];
}
