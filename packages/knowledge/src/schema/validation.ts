import { idSchema } from './drug.js';
import { runSchema } from './posterior.js';
import { z } from './zod.js';

/** A published result of one arm beside what a fit predicts for a trial of that size; percent or points. */
const scoreSchema = z.strictObject({
  id: z.string().min(1),
  trial: idSchema,
  arm: z.string().min(1),
  drug: idSchema.nullable(),
  week: z.number().positive(),
  endpoint: z.string().min(1),
  kind: z.enum(['count', 'mean']),
  n: z.int().positive().nullable(),
  published: z.number(),
  /** Whether the count was worked out from a percentage; absent in scoreboards that do not tell. */
  derived: z.exactOptional(z.boolean()),
  /** The part of the arm that the result is about: range of the score at baseline. */
  baselineSalt: z.exactOptional(z.strictObject({ min: z.number(), max: z.number() })),
  /** Whether the fit behind the prediction saw this result. */
  calibrated: z.boolean(),
  median: z.number(),
  intervals: z.array(
    z.strictObject({
      level: z.union([z.literal(50), z.literal(80), z.literal(90)]),
      lower: z.number(),
      upper: z.number(),
    }),
  ),
  inside90: z.boolean(),
  /** What a trial of that size was expected to find before the fit: draws of the priors, median and 90 % interval. */
  prior: z.exactOptional(z.strictObject({ median: z.number(), lower: z.number(), upper: z.number() })),
  /** Predictive probability of less than what was published and half that of just as much: 0.5 is the median. */
  rank: z.exactOptional(z.number().min(0).max(1)),
  /** ln of the probability (count) or density (mean) that was given to what was published. */
  logScore: z.number(),
});

/** Mean log score and error of a way to predict rates of success. */
const skill = { logScore: z.number(), meanAbsoluteError: z.number() };

/** How a calibration predicts the published results: those it saw, and those it did not. */
export const validationSchema = z.strictObject({
  id: idSchema,
  disease: idSchema,
  run: runSchema,
  scores: z.array(scoreSchema),
  /** Simpler ways to predict rates of success, each beside the calibration on the rates that it can predict. */
  baselines: z.array(
    z.strictObject({
      id: idSchema,
      name: z.string().min(1),
      results: z.int().positive(),
      ...skill,
      model: z.strictObject(skill),
    }),
  ),
  /** Predictions of each medicine's trials, and of each trial, by a fit that did not see them. */
  leftOut: z.array(
    z.strictObject({
      kind: z.enum(['drug', 'trial']),
      left: z.string().min(1),
      /** Of the chains of that fit. */
      largestRHat: z.number(),
      scores: z.array(scoreSchema),
    }),
  ),
});
/** The scoreboard of a disease as a fit left it. */
export type Validation = z.infer<typeof validationSchema>;
/** A published result beside what the model predicts of it. */
export type Score = z.infer<typeof scoreSchema>;
