import { idSchema } from './drug.js';
import { gradeSchema, sourcesSchema } from './fact.js';
import { z } from './zod.js';

/**
 * How a medicine is taken. `body`: by mouth, injection or patch, so that it reaches the whole body; the others act where
 * they are put, and hardly any of them reaches the blood. `wash` is rinsed off again.
 */
const routeSchema = z.enum([
  'body',
  'skin',
  'wash',
  'eye',
  'ear',
  'nose',
  'lungs',
  'mouth',
  'vagina',
  'joint',
]);
/** How a medicine is taken. */
export type MedicineRoute = z.infer<typeof routeSchema>;

const name = z.string().min(1);
const classes = z.array(idSchema);

/** A co-medication as people write it, and the classes that labels speak of to which it belongs. */
const coMedicationSchema = z.strictObject({
  id: idSchema,
  /** Names of the ingredient, the one we call it by first; other languages where the spelling does not follow. */
  names: z.array(name).min(1),
  brands: z.exactOptional(z.array(name)),
  /** Brands that stand for one way of taking it, such as an ointment. */
  brandsByRoute: z.exactOptional(z.partialRecord(routeSchema, z.array(name).min(1))),
  /** The name of a kind of medicines, not of one: which one has to be asked. */
  kind: z.exactOptional(z.literal(true)),
  /** How it is taken where nothing is said of it; `body` when absent. `unclear`: has to be asked. */
  usual: z.exactOptional(z.union([routeSchema, z.literal('unclear')])),
  /** Routes by which it reaches the blood although they are local. */
  absorbed: z.exactOptional(z.array(routeSchema)),
  /** When it reaches the blood; none means that it is in no class that labels speak of. */
  classes,
  /** Classes to which it may belong. */
  possible: z.exactOptional(classes),
  /** Classes that depend on the dose of a day, in rising bands; the last has no limit. */
  byDose: z.exactOptional(
    z.array(z.strictObject({ upToMgPerDay: z.exactOptional(z.number().positive()), classes })).min(2),
  ),
  /** When it is put on the skin; `topical-same-skin` when absent. */
  onSkin: z.exactOptional(classes),
  /** The medicine of this list that is meant when it is put on the skin. */
  onSkinIs: z.exactOptional(idSchema),
  /** A combination: the medicines of this list in it. */
  contains: z.exactOptional(z.array(idSchema).min(2)),
  /** ATC codes of level 5, earlier ones too. */
  atc: z.exactOptional(z.array(z.string().regex(/^[A-Z]\d{2}[A-Z]{2}\d{2}$/)).min(1)),
  /** RxNorm ids of the ingredient. */
  rxnorm: z.exactOptional(z.array(z.string().regex(/^\d+$/)).min(1)),
  grade: gradeSchema,
  source: name,
  note: z.exactOptional(name),
  reason: z.exactOptional(name),
});
/** A medicine that a person may take beside: its names, codes and classes. */
export type CoMedication = z.infer<typeof coMedicationSchema>;

export const medicinesSchema = z.strictObject({
  medicines: z.array(coMedicationSchema).min(1),
  /** What the beginning of an ATC code says of a medicine that the list does not have. */
  codeGroups: z.array(z.strictObject({ atc: z.string().regex(/^[A-Z]\d{2}[A-Z]{0,2}\d{0,2}$/), classes })),
  sources: sourcesSchema,
});
export type MedicinesFile = z.infer<typeof medicinesSchema>;
