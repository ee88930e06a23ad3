import { idSchema } from './drug.js';
import { gradeSchema, sourcesSchema } from './fact.js';
import { z } from './zod.js';

/** A class of medicines that labels speak of, such as strong CYP3A4 inhibitors. */
const medicineClassSchema = z.strictObject({ id: idSchema, name: z.string().min(1) });

/** A co-medication and the classes it belongs to; none means that it is in no class that labels speak of. */
const coMedicationSchema = z.strictObject({
  id: idSchema,
  names: z.array(z.string().min(1)).min(1),
  classes: z.array(idSchema),
  grade: gradeSchema,
  source: z.string().min(1),
  note: z.exactOptional(z.string().min(1)),
  reason: z.exactOptional(z.string().min(1)),
});
export type CoMedication = z.infer<typeof coMedicationSchema>;

export const interactionsSchema = z.strictObject({
  classes: z.array(medicineClassSchema).min(1),
  medicines: z.array(coMedicationSchema).min(1),
  sources: sourcesSchema,
});
export type Interactions = z.infer<typeof interactionsSchema>;
