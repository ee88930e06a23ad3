import { idSchema } from './drug.js';
import { factSchema, gradeSchema, sourcesSchema } from './fact.js';
import { jakSignalIdSchema } from './signal.js';
import { z } from './zod.js';

const geneSchema = z.enum(['STAT1', 'STAT3', 'STAT6', 'JAK1']);

/** A variant of a gene of the pathway: how it changes a signal, each number relative to the wild type (1; `basal`, `feedback`: 0). */
const variantSchema = z.strictObject({
  gene: geneSchema,
  /** The signals of its transcription factor, `minor` where others carry most; absent of a kinase: every signal that needs it. */
  signals: z.exactOptional(
    z.array(z.strictObject({ id: jakSignalIdSchema, minor: z.exactOptional(z.literal(true)) })).min(1),
  ),
  /** Cytokines that it also touches, and for which no medicine has a potency. */
  notComputed: z.array(z.string().min(1)),
  /** Total STAT. */
  strength: z.exactOptional(factSchema),
  /** Speed at which phosphate is lost. */
  dephosphorylation: z.exactOptional(factSchema),
  /** Activity of the kinase without a cytokine; 1 is that of a cytokine in the concentration of half effect. */
  basal: z.exactOptional(factSchema),
  /** How much the signal induces its own STAT. */
  feedback: z.exactOptional(factSchema),
  /** IC50 of a medicine on the variant kinase, of that on the wild type. */
  ic50: z.exactOptional(factSchema),
  /** What else was read of people who have it. */
  remarks: z.exactOptional(
    z.array(z.strictObject({ words: z.string().min(1), grade: gradeSchema, source: z.string().min(1) })),
  ),
});

/** What could make a signal larger, as numbers for the kinetics. */
const explanationSchema = z.strictObject({
  id: idSchema,
  words: z.string().min(1),
  strength: z.number().positive(),
  dephosphorylation: z.number().positive(),
  feedback: z.number().nonnegative(),
  grade: gradeSchema,
  source: z.string().min(1),
});

/** What a paper says of the kinetics in cells with a variant, beside other people's. */
const courseSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  who: z.string().min(1),
  peak: z.literal('raised'),
  /** `slower`, `unchanged`: how long half of it lasts; `more-per-hour`: how much is lost at first. */
  loss: z.enum(['slower', 'unchanged', 'more-per-hour']),
  totalStat: z.exactOptional(z.literal('raised')),
  words: z.string().min(1),
  grade: gradeSchema,
  source: z.string().min(1),
});

/** People who responded, as reports count them. */
const responseSchema = z.strictObject({
  id: idSchema,
  gene: z.enum([...geneSchema.options, 'interferonopathy']),
  what: z.string().min(1),
  events: z.int().nonnegative(),
  n: z.int().positive(),
  grade: gradeSchema,
  source: z.string().min(1),
  note: z.exactOptional(z.string().min(1)),
});

/** Inborn gain of function in the pathway: a parameter of its signals, and what was published of people who have one. */
export const gainOfFunctionSchema = z.strictObject({
  layer: z.strictObject({
    halfSaturation: factSchema,
    feedback: factSchema,
    dephosphorylationRate: factSchema,
    totalStatHalfLife: factSchema,
  }),
  variants: z.array(variantSchema).min(1),
  explanations: z.array(explanationSchema).min(1),
  courses: z.array(courseSchema).min(1),
  responses: z.array(responseSchema).min(1),
  sources: sourcesSchema,
});
/** What is assumed and published of variants with a gain of function. */
export type GainOfFunction = z.infer<typeof gainOfFunctionSchema>;
/** A gain of function of a gene of the pathway, and what is assumed of its signals. */
export type Variant = GainOfFunction['variants'][number];
/** A gene of the pathway of which variants are known. */
export type VariantGene = Variant['gene'];
/** A published course of a phosphorylated STAT, in words. */
export type PublishedCourse = GainOfFunction['courses'][number];
