import { gradeSchema, sourcesSchema } from './fact.js';
import { idSchema } from './drug.js';
import { z } from './zod.js';

/** Parameters of a disease model as one fit found them, and how well they reproduce what they were fitted to. */
export const calibrationSchema = z.strictObject({
  id: idSchema,
  disease: idSchema,
  name: z.string().min(1),
  parameters: z.array(
    z.strictObject({
      name: z.string().min(1),
      /** The symbol in the equations of the science notes, when it differs from the name. */
      symbol: z.exactOptional(z.string().min(1)),
      value: z.number(),
      unit: z.string().min(1),
      range: z.exactOptional(z.tuple([z.number(), z.number()])),
      /** Whether the data of the fit say anything about it. */
      informed: z.enum(['yes', 'partly', 'weakly', 'no', 'fixed']),
      /** Posterior over prior SD: near 1 means that the data say nothing. */
      posteriorOverPriorSd: z.exactOptional(z.number().positive()),
      /** The value of an alternative fit. */
      alternative: z.exactOptional(z.number()),
      grade: gradeSchema,
      source: z.string().min(1),
      note: z.exactOptional(z.string().min(1)),
      reason: z.exactOptional(z.string().min(1)),
    }),
  ),
  /** How the virtual people of each trial of the fit were drawn. */
  populations: z.array(
    z.strictObject({
      id: idSchema,
      trials: z.array(idSchema),
      shareVerySevere: z.number().min(0).max(1),
      episodeYears: z.strictObject({ median: z.number().positive(), max: z.number().positive() }),
      grade: gradeSchema,
      source: z.string().min(1),
      note: z.exactOptional(z.string().min(1)),
      reason: z.exactOptional(z.string().min(1)),
    }),
  ),
  /** Published against reproduced, in the unit of the endpoint. */
  fit: z.array(
    z.strictObject({
      trial: idSchema.nullable(),
      arm: z.string().min(1),
      endpoint: z.string().min(1),
      week: z.number().nonnegative(),
      published: z.number(),
      predicted: z.number(),
      alternative: z.exactOptional(z.number()),
      note: z.exactOptional(z.string().min(1)),
    }),
  ),
  chiSquared: z.strictObject({
    value: z.number(),
    points: z.int(),
    parameters: z.int(),
    note: z.string().min(1),
  }),
  tradeOffs: z.array(z.strictObject({ between: z.tuple([z.string(), z.string()]), correlation: z.number() })),
  caveats: z.array(z.string().min(1)),
  sources: sourcesSchema,
});
export type Calibration = z.infer<typeof calibrationSchema>;
