import { z } from './zod.js';

/**
 * How sure a number is: `A` read in the primary source (paper, label, registry), `B` sponsor or regulator text,
 * `C` secondary (third-party page, transcription of a paper), `M` remembered and unchecked, `fit` estimated by a
 * calibration of ours, `derived` predicted by a fitted map from measured facts (with its range), `assumed` chosen by us
 * (the fact then says why).
 */
export const gradeSchema = z.enum(['A', 'B', 'C', 'M', 'fit', 'derived', 'assumed']);
/** How a fact is known: read in its source (A to C), remembered (M), fitted, derived or assumed. */
export type Grade = z.infer<typeof gradeSchema>;

const sourceKindSchema = z.enum([
  'paper',
  'abstract',
  'label',
  'registry',
  'regulator',
  'sponsor',
  'dataset',
  'model-library',
  'news',
  'secondary',
  'memory',
  'calibration',
  'assumption',
]);

/** Where a number comes from. The checker asks for a title and at least one of `doi`, `url`, `where`. */
export const sourceSchema = z.strictObject({
  title: z.string().min(1),
  kind: sourceKindSchema,
  authors: z.exactOptional(z.string().min(1)),
  journal: z.exactOptional(z.string().min(1)),
  year: z.exactOptional(z.int().min(1900).max(2100)),
  doi: z.exactOptional(z.string().min(1)),
  pmid: z.exactOptional(z.string().min(1)),
  url: z.exactOptional(z.string().min(1)),
  where: z.exactOptional(z.string().min(1)),
  note: z.exactOptional(z.string().min(1)),
});
/** Where something was read: title, year, DOI or address, and the place in it. */
export type Source = z.infer<typeof sourceSchema>;

/** Sources by the id that facts of the same file cite. */
export const sourcesSchema = z.record(z.string().min(1), sourceSchema);

/**
 * One number and what is known about it. `value: null` means that it was looked for and not found; `note` then
 * says so, and a simulation that needs it is refused. `range` is the plausible range (95 %).
 */
export const factSchema = z.strictObject({
  value: z.number().nullable(),
  unit: z.string().min(1),
  grade: gradeSchema,
  source: z.string().min(1),
  qualifier: z.exactOptional(z.enum(['>', '<', '>=', '<='])),
  where: z.exactOptional(z.string().min(1)),
  range: z.exactOptional(z.tuple([z.number(), z.number()])),
  note: z.exactOptional(z.string().min(1)),
  reason: z.exactOptional(z.string().min(1)),
});
/** One number with its unit, grade and source; null where it was looked for and not found. */
export type Fact = z.infer<typeof factSchema>;
