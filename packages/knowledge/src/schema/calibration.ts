import { idSchema } from './drug.js';
import { gradeSchema, sourcesSchema } from './fact.js';
import { z } from './zod.js';

const provenance = {
  grade: gradeSchema,
  source: z.string().min(1),
  note: z.exactOptional(z.string().min(1)),
  reason: z.exactOptional(z.string().min(1)),
};

/**
 * What a fit of a disease model starts from: the parameters it estimates with their priors, those it does not, and the
 * people of each trial. What it found is a posterior (`posteriors/`).
 */
export const calibrationSchema = z.strictObject({
  id: idSchema,
  disease: idSchema,
  /** Diseases that have the same equations and no study that tells them apart: one fit, one posterior, one scoreboard. */
  sharedWith: z.exactOptional(z.array(idSchema).min(1)),
  name: z.string().min(1),
  /** Estimated. The prior is normal on the scale, with `value` as its median. */
  estimated: z.array(
    z.strictObject({
      name: z.string().min(1),
      /** The symbol in the equations, when it differs from the name. */
      symbol: z.exactOptional(z.string().min(1)),
      value: z.number(),
      unit: z.string().min(1),
      scale: z.enum(['identity', 'ln', 'logit']),
      sd: z.number().positive(),
      /** Where the search for the mode begins: the prior's median unless given. The posterior does not depend on it. */
      start: z.exactOptional(z.number()),
      ...provenance,
    }),
  ),
  fixed: z.array(
    z.strictObject({
      name: z.string().min(1),
      symbol: z.exactOptional(z.string().min(1)),
      value: z.number(),
      unit: z.string().min(1),
      range: z.exactOptional(z.tuple([z.number(), z.number()])),
      ...provenance,
    }),
  ),
  /** How the virtual people of each trial are drawn. */
  populations: z.array(
    z.strictObject({
      id: idSchema,
      trials: z.array(idSchema),
      salt: z.exactOptional(
        z.strictObject({ min: z.number(), max: z.number(), shareVerySevere: z.number().min(0).max(1) }),
      ),
      episodeYears: z.exactOptional(
        z.strictObject({ median: z.number().positive(), max: z.number().positive() }),
      ),
      /** What is admitted of the disease, by score: least, most, mean and SD before the limits. */
      severity: z.exactOptional(z.record(idSchema, z.record(z.string().min(1), z.number()))),
      /** What everybody is given beside the medicines, by the names of the model's inputs. */
      background: z.exactOptional(z.record(z.string().min(1), z.number().nonnegative())),
      /** How freely these trials rescue: 1 as the others of the fit, 0 not at all. */
      rescue: z.exactOptional(z.number().nonnegative()),
      age: z.strictObject({ min: z.number(), max: z.number(), mean: z.number() }),
      weightKg: z.strictObject({ mean: z.number(), sd: z.number() }),
      femaleShare: z.number().min(0).max(1),
      ...provenance,
    }),
  ),
  /** Settings of the fit that differ from the usual ones, because its simulations take longer. */
  settings: z.exactOptional(z.record(z.string().min(1), z.number().positive())),
  caveats: z.array(z.string().min(1)),
  sources: sourcesSchema,
});
/** The parameters of a disease model with which a fit begins. */
export type Calibration = z.infer<typeof calibrationSchema>;
