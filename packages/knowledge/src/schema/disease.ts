import { factSchema, sourcesSchema } from './fact.js';
import { idSchema } from './drug.js';
import { z } from './zod.js';

const namedFactSchema = z.strictObject({ ...factSchema.shape, id: idSchema, what: z.string().min(1) });

/** What a person or a trial aims at: the score at most this, or better by at least this (percent of baseline, or points). */
const targetSchema = z.strictObject({
  type: z.enum(['at-most', 'improvement-at-least', 'improvement-points-at-least']),
  value: z.number().nonnegative(),
  name: z.string().min(1),
  /** The one to show first. */
  usual: z.exactOptional(z.literal(true)),
  grade: factSchema.shape.grade,
  source: z.string().min(1),
  reason: z.exactOptional(z.string().min(1)),
  note: z.exactOptional(z.string().min(1)),
});

/** One of several scores of a disease: range, step, the parts it is made of, bands with names, usual targets. */
const scoreSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  short: z.string().min(1),
  unit: z.string().min(1),
  min: z.number(),
  max: z.number(),
  step: z.number().positive(),
  better: z.enum(['lower', 'higher']),
  meaning: z.string().min(1),
  /** Written down every day by the person; what is read at a visit is the mean of the last week. */
  diary: z.exactOptional(z.literal(true)),
  /** score = Σ weight · part; `youngChild` instead of `weight` below the age of `youngChildBelowYears`. */
  parts: z.exactOptional(
    z.array(
      z.strictObject({
        id: idSchema,
        name: z.string().min(1),
        weight: factSchema,
        youngChild: z.exactOptional(factSchema),
      }),
    ),
  ),
  youngChildBelowYears: z.exactOptional(z.number().positive()),
  categories: z.array(
    z.strictObject({
      id: idSchema,
      name: z.string().min(1),
      min: z.number(),
      max: z.number(),
      grade: factSchema.shape.grade,
      source: z.string().min(1),
      note: z.exactOptional(z.string().min(1)),
    }),
  ),
  targets: z.array(targetSchema),
  grade: factSchema.shape.grade,
  source: z.string().min(1),
  reason: z.exactOptional(z.string().min(1)),
  note: z.exactOptional(z.string().min(1)),
});

/**
 * The core data set of the field's registries, as far as the record has its items. `from`: a column of the record's
 * pseudonymous rows, the id of a score, or `facts.` and the name of a fact.
 */
const registrySchema = z.strictObject({
  name: z.string().min(1),
  items: z
    .array(
      z.strictObject({
        item: z.string().min(1),
        from: z.string().min(1),
        grade: factSchema.shape.grade,
        source: z.string().min(1),
      }),
    )
    .min(1),
  note: z.string().min(1),
});

/** A disease: how its severity is scored, which bands of the score have names, and numbers about its course. */
export const diseaseSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  score: z.strictObject({
    id: idSchema,
    name: z.string().min(1),
    unit: z.string().min(1),
    min: z.number(),
    max: z.number(),
    better: z.enum(['lower', 'higher']),
    meaning: z.string().min(1),
    /** score = Σ weight · percentage of the region without hair */
    regions: z.array(
      z.strictObject({
        id: z.enum(['top', 'left', 'right', 'back']),
        name: z.string().min(1),
        weight: factSchema,
      }),
    ),
    source: z.string().min(1),
  }),
  /** False while no model of the disease is there: its scores, studies and labels are known, a forecast is refused. */
  modelled: z.exactOptional(z.boolean()),
  /** What a forecast has to be told beside the scores, by its key in a patient file. */
  asks: z.exactOptional(z.array(z.enum(['systemicSteroid'])).min(1)),
  /** All scores of the disease, `score` among them, when there are several. */
  scores: z.exactOptional(z.array(scoreSchema)),
  categories: z.array(
    z.strictObject({
      id: idSchema,
      name: z.string().min(1),
      min: z.number(),
      max: z.number(),
      grade: factSchema.shape.grade,
      source: z.string().min(1),
      note: z.exactOptional(z.string().min(1)),
      reason: z.exactOptional(z.string().min(1)),
    }),
  ),
  registry: z.exactOptional(registrySchema),
  facts: z.array(namedFactSchema),
  notes: z.array(z.string().min(1)),
  sources: sourcesSchema,
});
/** A disease: its scores, categories, targets and words. As the code has it: notes are for whoever reads the file. */
export type Disease = Omit<z.infer<typeof diseaseSchema>, 'notes'>;
