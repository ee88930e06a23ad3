import { factSchema, gradeSchema, sourcesSchema } from './fact.js';
import { jakSignalIdSchema } from './signal.js';
import { z } from './zod.js';

/** A published mean course of a count under a medicine. */
const courseSchema = z.strictObject({
  drug: z.string().min(1),
  doseMg: z.number().positive(),
  perDay: z.int().positive(),
  /** When the change was seen, or was largest. */
  week: z.number().positive(),
  falls: z.boolean(),
  /** `none`: contradicts the chain, which then says nothing of this medicine. */
  use: z.enum(['calibration', 'validation', 'none']),
  words: z.string().min(1),
  /** Mean change from the start, with what the start was. */
  change: z.exactOptional(factSchema),
  baseline: z.exactOptional(factSchema),
  /** Largest fall as a share of the start, where it is not printed as a change. */
  size: z.exactOptional(factSchema),
  grade: gradeSchema,
  source: z.string().min(1),
  note: z.exactOptional(z.string().min(1)),
});

/** A kind of blood cell: which signal makes it, how long it is on its way and in the blood, and what was published. */
const lineSchema = z.strictObject({
  /** As the facts of a person name the value. */
  id: z.enum(['anc', 'alc', 'platelets', 'haemoglobin']),
  signal: jakSignalIdSchema,
  /** Mean time from where the signal acts to the blood. */
  transit: factSchema,
  life: factSchema,
  /** Share of the block that is made up for when the medicine is taken on. */
  adapted: factSchema,
  /** Time constant of that. */
  adaptation: factSchema,
  /** Coefficient of variation of a value within one person. */
  withinPerson: factSchema,
  /** Share of the making that depends on the signal; null: from the course that calibrates the line. */
  dependence: factSchema.nullable(),
  courses: z.array(courseSchema).min(1),
});

/** Blood under a JAK inhibitor: a chain for each kind of cell. */
export const bloodSchema = z.strictObject({
  lines: z.array(lineSchema).min(1),
  /** What has no course. */
  without: z.string().min(1),
  sources: sourcesSchema,
});
/** Blood cells under a JAK inhibitor: what makes them, and published courses. */
export type Blood = z.infer<typeof bloodSchema>;
/** A kind of blood cell: the signals that make it, and its times in days. */
export type BloodLine = Blood['lines'][number];
/** A published mean course of a kind of blood cell under a medicine. */
export type BloodCourse = BloodLine['courses'][number];
