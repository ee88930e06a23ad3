import { disease } from '../../catalogue/diseases.js';
import { z } from '../../schema/zod-mini.js';

const percent = (what: string) =>
  z.number().check(z.minimum(0), z.maximum(100), z.describe(`${what}, 0 to 100`));

/** Percentage of each scalp region without hair; SALT is their weighted sum (0.40, 0.18, 0.18, 0.24). */
export const scalpRegionsSchema = z.strictObject({
  top: percent('hair loss of the top of the scalp in percent'),
  left: percent('hair loss of the left side in percent'),
  right: percent('hair loss of the right side in percent'),
  back: percent('hair loss of the back in percent'),
});
/** Loss of hair in each quarter of the scalp, in percent of that quarter. */
export type ScalpRegions = z.infer<typeof scalpRegionsSchema>;

/** SALT as the weighted sum of the regions of the scalp. */
export function saltOfRegions(regions: ScalpRegions): number {
  const parts = disease('alopecia-areata')?.score.regions ?? [];
  return parts.reduce((sum, { id, weight }) => sum + (weight.value ?? 0) * regions[id], 0);
}
