import { z } from './zod.js';

/**
 * One step of a regimen: from this week on, this dose. `drug: null` means no drug (a pause or a stop), then without
 * dose. A medicine by mouth has `doseMg`, a cream `strengthPercent`; both have `perDay` (1, 2 or 3).
 */
export const segmentSchema = z.strictObject({
  fromWeek: z.number().min(0),
  drug: z.string().min(1).nullable(),
  doseMg: z.exactOptional(z.number().positive()),
  strengthPercent: z.exactOptional(z.number().positive().max(100)),
  perDay: z.exactOptional(z.union([z.literal(1), z.literal(2), z.literal(3)])),
});
export type RegimenSegment = z.infer<typeof segmentSchema>;

/** Steps in ascending order of their week. Before the first step there is no drug. */
export const regimenSchema = z.array(segmentSchema).min(1);
export type Regimen = z.infer<typeof regimenSchema>;
