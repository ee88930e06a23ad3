import { idSchema } from './drug.js';
import { factSchema, sourcesSchema } from './fact.js';
import { jakSchema, jakSignalIdSchema } from './signal.js';
import { z } from './zod.js';

/** A number with its grade, as a medicine's facts have it, and what the fit takes for its error. */
const measuredShape = { ...factSchema.shape, medicine: idSchema };

/** One IC50 of a cytokine's signal in cells or blood. */
const readingSchema = z.strictObject({
  ...measuredShape,
  id: idSchema,
  metabolite: z.exactOptional(z.string().min(1)),
  /** null: none of the model's signals. */
  signal: jakSignalIdSchema.nullable(),
  cytokine: z.string().min(1),
  readout: z.string().min(1),
  cell: z.string().min(1),
  /**
   * `whole-blood`: total concentration added to blood; `ex-vivo`: total plasma concentration in blood of people who took
   * the medicine; `medium`: cells in medium, near the free concentration.
   */
  matrix: z.enum(['whole-blood', 'ex-vivo', 'medium']),
  /** Whether the fit takes it; where not, the note says why. */
  fitted: z.boolean(),
  /** How well a remembered value is remembered: within a factor of 3 (95 %), or of 3 as one SD. */
  recall: z.exactOptional(z.enum(['fair', 'poor'])),
});
/** A measured IC50 in nM: of which medicine, in which assay, by whom. */
export type PotencyReading = z.infer<typeof readingSchema>;

export const potencyMeasuredSchema = z.strictObject({
  what: z.string().min(1),
  medicines: z.array(
    z.strictObject({
      id: idSchema,
      /** Medicines of the catalogue that are this molecule, by mouth or as a cream. */
      products: z.array(idSchema),
      /** What the map says of it in a word. */
      mapNote: z.exactOptional(z.string().min(1)),
      fractionUnbound: factSchema,
      fractionUnboundSdLog10: z.number().positive(),
      /** A molecule that differs little: SDs of log10 of the differences in kinase potency and in the offset. */
      like: z.exactOptional(
        z.strictObject({
          medicine: idSchema,
          kinaseSdLog10: z.number().positive(),
          offsetSdLog10: z.number().positive(),
        }),
      ),
      /** Not a reversible inhibitor of the active site: left out of the score of medicines that the fit did not see. */
      ownMechanism: z.exactOptional(z.literal(true)),
      /** No potency on JAK1 was found: of use for ratios between signals only. */
      levelUnknown: z.exactOptional(z.literal(true)),
    }),
  ),
  readings: z.array(readingSchema),
  /** IC50 of a kinase. Without an SD the fit finds it. */
  enzymes: z.array(
    z.strictObject({
      ...measuredShape,
      kinase: jakSchema,
      adenosineTriphosphate: z.enum(['1 mM', 'mixed']),
      sdLog10: z.exactOptional(z.number().positive()),
    }),
  ),
  /** IC50 of a kinase over that of JAK1. */
  ratios: z.array(z.strictObject({ ...measuredShape, kinase: jakSchema, sdLog10: z.number().positive() })),
  /** IC50s that fits of a disease's trials need, to be shown beside the map where they differ. */
  needs: z.array(z.strictObject({ ...measuredShape, signal: jakSignalIdSchema, disease: z.string().min(1) })),
  /** Papers whose tables would replace most of what is remembered. */
  toPaste: z.array(z.strictObject({ title: z.string().min(1), doi: z.string().min(1) })),
  sources: sourcesSchema,
});
/** The measured potencies that the map is fitted to. */
export type PotencyMeasured = z.infer<typeof potencyMeasuredSchema>;
