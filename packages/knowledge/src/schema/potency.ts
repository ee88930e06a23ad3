import { factSchema, sourcesSchema } from './fact.js';
import { idSchema } from './drug.js';
import { jakSignalIdSchema, statSchema } from './signal.js';
import { z } from './zod.js';

/** One reading of a potency on a kinase, as the source gives it; those on a cytokine's signal are in `potency-measured.json`. */
export const potencyRowSchema = z.strictObject({
  ...factSchema.shape,
  id: idSchema,
  drug: idSchema,
  metabolite: z.exactOptional(z.string().min(1)),
  assay: z.enum(['enzyme', 'binding', 'selectivity', 'relative-potency', 'in-vivo', 'qualitative']),
  measure: z.enum(['ic50', 'kd', 'ed50', 'fold-vs-jak1', 'relative-potency', 'inhibited']),
  /** Kinase, kinase domain or pair of kinases, as the source names it. */
  target: z.exactOptional(z.string().min(1)),
  cell: z.exactOptional(z.string().min(1)),
  cytokine: z.exactOptional(z.string().min(1)),
  signal: z.exactOptional(jakSignalIdSchema),
  stat: z.exactOptional(statSchema),
  hill: z.exactOptional(z.number().positive()),
  adenosineTriphosphateMillimolar: z.exactOptional(z.number().nonnegative()),
});

export const potencySchema = z.strictObject({
  rows: z.array(potencyRowSchema),
  /** Raw inhibition curves, in the units of the experiment. */
  curves: z.array(
    z.strictObject({
      id: idSchema,
      drug: idSchema,
      cell: z.string().min(1),
      stimulus: z.string().min(1),
      readOut: z.string().min(1),
      minutes: z.number().positive(),
      points: z.array(
        z.strictObject({ concentrationNanomolar: z.number().nonnegative(), value: z.number() }),
      ),
      grade: factSchema.shape.grade,
      source: z.string().min(1),
      note: z.exactOptional(z.string().min(1)),
    }),
  ),
  sources: sourcesSchema,
});
/** Potencies on kinases as their sources give them. */
export type Potency = z.infer<typeof potencySchema>;
