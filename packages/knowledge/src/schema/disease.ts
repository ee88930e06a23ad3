import { factSchema, sourcesSchema } from './fact.js';
import { idSchema } from './drug.js';
import { z } from './zod.js';

const namedFactSchema = z.strictObject({ ...factSchema.shape, id: idSchema, what: z.string().min(1) });

/** A disease: how its severity is scored, which bands of the score have names, and numbers about its course. */
export const diseaseSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  score: z.strictObject({
    id: idSchema,
    name: z.string().min(1),
    unit: z.string().min(1),
    min: z.number(),
    max: z.number(),
    better: z.enum(['lower', 'higher']),
    meaning: z.string().min(1),
    /** score = Σ weight · percentage of the region without hair */
    regions: z.array(
      z.strictObject({
        id: z.enum(['top', 'left', 'right', 'back']),
        name: z.string().min(1),
        weight: factSchema,
      }),
    ),
    source: z.string().min(1),
  }),
  categories: z.array(
    z.strictObject({
      id: idSchema,
      name: z.string().min(1),
      min: z.number(),
      max: z.number(),
      grade: factSchema.shape.grade,
      source: z.string().min(1),
      note: z.exactOptional(z.string().min(1)),
      reason: z.exactOptional(z.string().min(1)),
    }),
  ),
  facts: z.array(namedFactSchema),
  notes: z.array(z.string().min(1)),
  sources: sourcesSchema,
});
export type Disease = z.infer<typeof diseaseSchema>;
