import { idSchema } from './drug.js';
import { factSchema, sourcesSchema } from './fact.js';
import { jakSignalIdSchema } from './signal.js';
import { z } from './zod.js';

/** What the map says of one medicine and signal. */
const mappedPotencySchema = z.strictObject({
  /** Median of the IC50, nM. */
  value: z.number().positive(),
  unit: z.literal('nM'),
  grade: z.literal('derived'),
  source: z.string().min(1),
  /** 95 %. */
  range: z.tuple([z.number().positive(), z.number().positive()]),
  /** The best that is known of this very pair: a value that was read, one that is remembered, none. */
  rests: z.enum(['read', 'remembered', 'none']),
  /** How many values of this pair the fit took. */
  readings: z.int().nonnegative(),
  /** IC50s outside the range that fits of a disease's trials need, nM. */
  needed: z.exactOptional(
    z.array(z.strictObject({ disease: z.string().min(1), value: z.number().positive() })),
  ),
  /** Joint draws, thousandths of log10(nM): the same draw stands at the same place of every list. */
  draws: z.array(z.int()).min(100),
});

const spreadsSchema = z.record(z.string().min(1), z.number().positive());

/**
 * A potency for every medicine and signal, with joint draws, because what is not known of one is not known of others
 * too: one kinase counts in several signals, one unbound fraction in all signals of a medicine (docs/model/potency.md).
 */
export const potencyMapSchema = z.strictObject({
  what: z.string().min(1),
  run: z.strictObject({ command: z.string().min(1), seed: z.int(), date: z.iso.date() }),
  /** Agreement of the chains, over all medicines and signals. */
  diagnostics: z.strictObject({
    largestRHat: z.number(),
    smallestEffectiveDraws: z.number(),
    acceptance: z.number(),
  }),
  /** SDs (log10) of the fit, as they were found and as they are used. */
  spreads: z.strictObject({ found: spreadsSchema, used: spreadsSchema }),
  /** Factor by which the deviations from the medians were widened, from the left-out values. */
  widenedBy: z.number().min(1),
  medicines: z.array(
    z.strictObject({
      id: idSchema,
      /** Medicines of the catalogue that have this potency: the same molecule by mouth and as a cream. */
      products: z.array(idSchema),
      /** Whether the level is known well enough for doses; otherwise only the ratios between signals are. */
      forDoses: z.boolean(),
      note: z.exactOptional(factSchema.shape.note.unwrap()),
      potencies: z.record(jakSignalIdSchema, mappedPotencySchema),
    }),
  ),
  sources: sourcesSchema,
});
/** IC50 in nM of every medicine and signal, with joint draws. */
export type PotencyMap = z.infer<typeof potencyMapSchema>;
