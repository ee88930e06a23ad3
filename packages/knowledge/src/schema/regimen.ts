import { z } from './zod-mini.js';

/** How often something is injected. */
export const everyWeeksSchema = z
  .exactOptional(z.number().check(z.positive(), z.maximum(52)))
  .check(z.describe('weeks between injections, such as 2 (q2w)'));

/** How much of the skin a cream is put on. */
export const bodySurfaceSchema = z
  .exactOptional(z.number().check(z.positive(), z.maximum(100)))
  .check(z.describe('share of the body that a cream is put on, in percent, above 0 up to 100'));

/**
 * One step of a regimen: from this week on, this dose. `drug: null` means no drug (a pause or a stop), then without
 * dose. A medicine by mouth has `doseMg`, a cream `strengthPercent`, and how much of the body it is put on
 * where that is known; both have `perDay` (1, 2 or 3). What is injected has
 * `doseMg` and `everyWeeks`.
 */
export const segmentSchema = z.strictObject({
  fromWeek: z.number().check(z.minimum(0)),
  drug: z.nullable(z.string().check(z.minLength(1))),
  doseMg: z.exactOptional(z.number().check(z.positive())),
  strengthPercent: z.exactOptional(z.number().check(z.positive(), z.maximum(100))),
  bodySurfacePercent: bodySurfaceSchema,
  everyWeeks: everyWeeksSchema,
  perDay: z.exactOptional(z.union([z.literal(1), z.literal(2), z.literal(3)])),
});
/** A step of a regimen: from a week on, a medicine and its dose, or nothing. */
export type RegimenSegment = z.infer<typeof segmentSchema>;

/** Steps in ascending order of their week. Before the first step there is no drug. */
export const regimenSchema = z.array(segmentSchema).check(z.minLength(1));
/** What is taken from which week on. */
export type Regimen = z.infer<typeof regimenSchema>;
