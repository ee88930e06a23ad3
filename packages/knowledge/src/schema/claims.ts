import { idSchema } from './drug.js';
import { gradeSchema, sourcesSchema } from './fact.js';
import { z } from './zod.js';

const intervalSchema = z.tuple([z.number(), z.number()]);

/**
 * What was found while a claim was traced: a number with its unit, or, without one, a statement that was read. `source` names
 * one of the file's sources, `figure` the figure of the claim that it stands beside.
 */
const tracedSchema = z.strictObject({
  what: z.string().min(1),
  value: z.exactOptional(z.number()),
  unit: z.exactOptional(z.string().min(1)),
  interval: z.exactOptional(intervalSchema),
  events: z.exactOptional(z.int().nonnegative()),
  n: z.exactOptional(z.int().positive()),
  figure: z.exactOptional(idSchema),
  grade: gradeSchema,
  source: z.string().min(1),
});

/** A number that a claim gives. With `parts` it is said to be made of other figures of the claim. */
const figureSchema = z.strictObject({
  id: idSchema,
  what: z.string().min(1),
  value: z.number(),
  unit: z.string().min(1),
  interval: z.exactOptional(intervalSchema),
  parts: z.exactOptional(z.array(idSchema).min(2)),
});

const claimSchema = z.strictObject({
  id: idSchema,
  /** Names one of the file's topics. */
  topic: idSchema,
  /** As it is said, in our words. */
  claim: z.string().min(1),
  /** `cannot-be-checked-here`: what would decide it could not be opened. */
  verdict: z.enum([
    'confirmed',
    'confirmed-with-a-remark',
    'wrong',
    'primary-source-not-found',
    'cannot-be-checked-here',
  ]),
  because: z.string().min(1),
  /** Which documents say it, and in which of their paragraphs, counted from the title, headings and captions included. */
  said: z.record(idSchema, z.array(z.int().positive()).min(1)),
  figures: z.exactOptional(z.array(figureSchema).min(1)),
  traced: z.array(tracedSchema),
  /** What to ask the studies of the catalogue; absent when they have nothing on it. */
  question: z.exactOptional(
    z.strictObject({
      disease: idSchema,
      endpoint: z.string().min(1),
      weeks: z.tuple([z.number().nonnegative(), z.number().nonnegative()]),
      by: z.enum(['drug', 'dose']),
    }),
  ),
});

/** What others say about these medicines, how far it could be traced, and what we make of it. */
export const claimsSchema = z.strictObject({
  /** What was read, by the id that claims name. */
  documents: z.record(
    idSchema,
    z.strictObject({
      title: z.string().min(1),
      by: z.exactOptional(z.string().min(1)),
      date: z.exactOptional(z.string().min(1)),
      url: z.exactOptional(z.string().min(1)),
    }),
  ),
  /** In the order in which they are shown. A disease may be one that the catalogue has no file of yet. */
  topics: z.array(
    z.strictObject({
      id: idSchema,
      name: z.string().min(1),
      diseases: z.array(z.strictObject({ id: idSchema, name: z.string().min(1) })),
    }),
  ),
  claims: z.array(claimSchema),
  sources: sourcesSchema,
});
/** The claims of documents on JAK inhibitors, by topic. */
export type Claims = z.infer<typeof claimsSchema>;
/** A claim of a document on JAK inhibitors, with a verdict. */
export type Claim = Claims['claims'][number];
