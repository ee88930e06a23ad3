import { idSchema } from './drug.js';
import { gradeSchema, sourcesSchema } from './fact.js';
import { z } from './zod.js';

/** One number that was found while a claim was traced; `source` names one of the file's sources. */
const tracedSchema = z.strictObject({
  what: z.string().min(1),
  value: z.number(),
  unit: z.string().min(1),
  events: z.exactOptional(z.int().nonnegative()),
  n: z.exactOptional(z.int().positive()),
  grade: gradeSchema,
  source: z.string().min(1),
});

/** What others say about these medicines, how far it could be traced, and what we make of it. */
export const claimsSchema = z.strictObject({
  claims: z.array(
    z.strictObject({
      id: idSchema,
      /** As it is said, in our words. */
      claim: z.string().min(1),
      verdict: z.enum(['confirmed', 'confirmed-with-a-remark', 'primary-source-not-found']),
      because: z.string().min(1),
      traced: z.array(tracedSchema),
      /** What to ask the studies of the catalogue; absent when they have nothing on it. */
      question: z.exactOptional(
        z.strictObject({
          disease: idSchema,
          endpoint: z.string().min(1),
          weeks: z.tuple([z.number().nonnegative(), z.number().nonnegative()]),
          by: z.enum(['drug', 'dose']),
        }),
      ),
    }),
  ),
  sources: sourcesSchema,
});
export type Claims = z.infer<typeof claimsSchema>;
export type Claim = Claims['claims'][number];
