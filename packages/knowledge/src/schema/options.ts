import { idSchema } from './drug.js';
import { gradeSchema, sourcesSchema } from './fact.js';
import { optionKindSchema, regionSchema } from './label.js';
import { specialAreas } from '../diseases/psoriasis/special-areas.js';
import { z } from './zod.js';

const percent = z.number().min(0).max(100);
const graded = { grade: gradeSchema, sources: z.array(z.string().min(1)).min(1) };

/** What papers report of an option that no model can simulate: how many in 100 responded, of how many people. */
const resultSchema = z.strictObject({
  endpoint: z.string().min(1),
  weeks: z.exactOptional(z.number().positive()),
  people: z.int().positive(),
  percent,
  interval: z.exactOptional(z.tuple([percent, percent])),
  /** Without a comparator in the same study a result says nothing of a difference. */
  comparatorPercent: z.number().min(0).max(100).nullable(),
  note: z.exactOptional(z.string().min(1)),
  ...graded,
});
/** What was counted of an option that no model knows. */
export type OptionResult = z.infer<typeof resultSchema>;

/** Something that is done about a disease beside the JAK inhibitors, whether or not it has a label or a model. */
const optionSchema = z.strictObject({
  /** The id of its labels and, where it has one, of its pharmacokinetics. */
  id: idSchema,
  name: z.string().min(1),
  /** Other names, by which people tell what they were given or do not bear. */
  aliases: z.exactOptional(z.array(z.string().min(1)).min(1)),
  kind: optionKindSchema,
  /** False where no model has its pharmacology: its benefit comes from studies alone. */
  simulated: z.boolean(),
  /** Studies of the catalogue that gave it in this disease. */
  trials: z.array(idSchema),
  results: z.array(resultSchema),
  note: z.exactOptional(z.string().min(1)),
});
/** Something done about a disease beside JAK inhibitors. */
export type TreatmentOption = z.infer<typeof optionSchema>;

/** Where a guideline, a consensus or the labels put options, from what comes first to what must have been tried. */
export const guidelineSteps = [
  'first',
  'light',
  'systemic',
  'jak-inhibitor',
  'tried-before',
  'against',
] as const;

const stepSchema = z.strictObject({
  id: idSchema,
  step: z.enum(guidelineSteps),
  who: z.string().min(1),
  year: z.int().min(1990).max(2100),
  /** Where it speaks for one region only. */
  region: z.exactOptional(regionSchema),
  words: z.string().min(1),
  /** Where it speaks of the areas that weigh more than their size. */
  specialAreas: z.exactOptional(z.array(z.enum(specialAreas))),
  /** Options and medicines that it names. */
  names: z.array(idSchema),
  ...graded,
});
/** A step of a guideline: what is advised before what, and for whom. */
export type GuidelineStep = z.infer<typeof stepSchema>;

/** The options of a disease, and what stands before what by its guidelines. */
export const treatmentOptionsSchema = z.strictObject({
  /** The id of a disease, or of another indication of labels. */
  id: idSchema,
  options: z.array(optionSchema).min(1),
  steps: z.array(stepSchema),
  /** What could not be read. */
  gaps: z.array(z.string().min(1)),
  sources: sourcesSchema,
});
/** What is done about a disease, and what stands before what by its guidelines. */
export type TreatmentOptions = z.infer<typeof treatmentOptionsSchema>;
