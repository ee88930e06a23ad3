import { idSchema } from './drug.js';
import { factSchema, gradeSchema, sourcesSchema } from './fact.js';
import { regimenSchema } from './regimen.js';
import { z } from './zod.js';

/** Mean, median and spread as far as the source prints them. */
const summarySchema = z.strictObject({
  mean: z.exactOptional(z.number()),
  sd: z.exactOptional(z.number().nonnegative()),
  median: z.exactOptional(z.number()),
  note: z.exactOptional(z.string().min(1)),
});

const populationSchema = z.strictObject({
  n: z.int().positive().nullable(),
  ageYears: z.exactOptional(summarySchema),
  weightKg: z.exactOptional(summarySchema),
  /** Scores of the disease at the start, by their ids. */
  baseline: z.exactOptional(z.record(idSchema, summarySchema)),
  episodeYears: z.exactOptional(summarySchema),
  diseaseYears: z.exactOptional(summarySchema),
  femalePercent: z.exactOptional(z.number().min(0).max(100)),
  whitePercent: z.exactOptional(z.number().min(0).max(100)),
  adolescentPercent: z.exactOptional(z.number().min(0).max(100)),
  severePercent: z.exactOptional(z.number().min(0).max(100)),
  verySeverePercent: z.exactOptional(z.number().min(0).max(100)),
  totalisUniversalisPercent: z.exactOptional(z.number().min(0).max(100)),
  lowRiskPercent: z.exactOptional(z.number().min(0).max(100)),
  personYears: z.exactOptional(z.number().positive()),
  longestYears: z.exactOptional(z.number().positive()),
  inclusion: z.exactOptional(z.string().min(1)),
  grade: gradeSchema,
  source: z.string().min(1),
  notes: z.exactOptional(z.array(z.string().min(1))),
});

const armSchema = z.strictObject({
  id: idSchema,
  label: z.string().min(1),
  /** The id of a medicine or an option, `placebo`, `vehicle`, or `other:` and a name for what is not in the catalogue. */
  drug: z.string().min(1),
  route: z.enum(['oral', 'topical', 'subcutaneous', 'intravenous', 'light']),
  /** Absent when the arm has no single schedule or its doses are not known. */
  regimen: z.exactOptional(regimenSchema),
  n: z.int().positive().nullable(),
  /**
   * What the arm is given that no regimen can say, by the names of the model's inputs: an antibody of a class that a model
   * knows, whose own pharmacology nobody collected.
   */
  background: z.exactOptional(z.record(z.string().min(1), z.number().nonnegative())),
  /** Who is in the arm, when not everybody: those whose score was in this range at that week. */
  among: z.exactOptional(
    z.strictObject({
      week: z.number().nonnegative(),
      salt: z.strictObject({ min: z.exactOptional(z.number()), max: z.exactOptional(z.number()) }),
    }),
  ),
  /** Who is in the arm, when those who had responded were randomised again: all or any of these endpoints at that week. */
  selected: z.exactOptional(
    z.strictObject({
      week: z.number().nonnegative(),
      endpoints: z
        .array(
          z.strictObject({
            measure: idSchema,
            type: z.enum(['at-most', 'improvement-at-least', 'improvement-points-at-least']),
            value: z.number(),
          }),
        )
        .min(1),
      match: z.enum(['all', 'any']),
    }),
  ),
  grade: gradeSchema,
  notes: z.exactOptional(z.array(z.string().min(1))),
});

/** What everybody in the trial was given besides, and how those who needed more were counted. */
const backgroundSchema = z.strictObject({
  /** Whether all arms put a medicine on the skin: trials with and without are not one answer. */
  topical: z.enum(['none', 'topical']),
  words: z.string().min(1),
  rescue: z.exactOptional(z.enum(['as no response', 'as it was read'])),
});

/**
 * How much the study's results count in a fit, where they tell less than their numbers: its likelihood to that power (the
 * power prior of Ibrahim & Chen, Stat. Sci. 15 (2000) 46–60). Nobody measured it, so that it is assumed.
 */
const fitWeightSchema = z.strictObject({
  weight: z.number().min(0).max(1),
  grade: z.literal('assumed'),
  reason: z.string().min(1),
});

/**
 * What is counted or measured. Improvement is in percent of baseline, or in points of the score
 * (`improvement-points-at-least`); worsening in points since `fromWeek`, at that week
 * (`worsening-at-least`) or once up to it, whatever came later (`ever-worsened-by`); mean change in percent of baseline or
 * in points (negative: better); mean weeks until the score is at most so much, of those who reach it by the week of the outcome.
 */
const publishedEndpointSchema = z.strictObject({
  /** A score of the disease by its id, or `other`. */
  measure: idSchema,
  type: z.enum([
    'at-most',
    'improvement-at-least',
    'improvement-points-at-least',
    'mean-change',
    'mean-change-points',
    'mean-weeks-to-at-most',
    'worsening-at-least',
    'ever-worsened-by',
    'other',
  ]),
  value: z.number().nullable(),
  text: z.string().min(1),
  fromWeek: z.exactOptional(z.number().nonnegative()),
});

/**
 * How people without a reading at that week were counted: as no response, by their last reading, not at all (only those
 * who were seen), or in a way that the source does not tell.
 */
const missingSchema = z.enum(['no-response', 'carried-forward', 'observed', 'unknown']);

/** How many of an arm were still seen at a week. */
const attendanceSchema = z.strictObject({
  arm: idSchema,
  week: z.number().positive(),
  /** The part of the arm, when not all of it: range of the score at baseline. */
  baselineSalt: z.exactOptional(z.strictObject({ min: z.number(), max: z.number() })),
  observed: z.int().nonnegative(),
  of: z.int().positive(),
  counts: z.enum(['printed', 'inferred-from-percentages']),
  grade: gradeSchema,
  source: z.string().min(1),
  notes: z.exactOptional(z.array(z.string().min(1))),
});

export const outcomeSchema = z.strictObject({
  /** Arm of this study; null when the figure is not about one arm: `group` then says about whom. */
  arm: idSchema.nullable(),
  group: z.exactOptional(z.string().min(1)),
  comparator: z.exactOptional(idSchema),
  endpoint: publishedEndpointSchema,
  week: z.number().nonnegative().nullable(),
  /** Given when the week is less sure than the figure. */
  weekGrade: z.exactOptional(gradeSchema),
  weeksSinceStop: z.exactOptional(z.number().nonnegative()),
  weeksOnActive: z.exactOptional(z.number().nonnegative()),
  estimate: z.number().nullable(),
  unit: z.string().min(1),
  events: z.int().nonnegative().nullable(),
  n: z.int().positive().nullable(),
  /** How the counts were found, when the source does not print them. */
  counts: z.exactOptional(
    z.enum([
      'printed',
      'derived-from-percentage',
      'inferred-from-percentage-and-interval',
      // The one set of counts that gives every printed percentage of a group and its parts.
      'inferred-from-percentages',
      // The count next to a percentage that is not one of whole people: imputed, or over a number that is not printed.
      'nearest-to-percentage',
      // The size of the group is not printed; `notes` say where the number comes from.
      'assumed-size',
    ]),
  ),
  /** Group size that the source prints beside a percentage over fewer people. */
  nPrinted: z.exactOptional(z.int().positive()),
  interval: z.exactOptional(
    z.strictObject({ level: z.number().min(50).max(100), lower: z.number(), upper: z.number() }),
  ),
  /** Lowest and highest of several groups, when only those are printed. */
  range: z.exactOptional(z.tuple([z.number(), z.number()])),
  sd: z.exactOptional(z.number().nonnegative()),
  se: z.exactOptional(z.number().nonnegative()),
  /** SD between people and their number, for the fit alone, where a mean is printed without any error. */
  assumedSpread: z.exactOptional(
    z.strictObject({ sd: z.number().positive(), n: z.int().positive(), reason: z.string().min(1) }),
  ),
  analysis: z.exactOptional(z.string().min(1)),
  missing: z.exactOptional(missingSchema),
  /** Of a score that is written down every day: that day's, or the mean of the week. */
  reading: z.exactOptional(z.enum(['single-day', 'weekly-mean'])),
  subgroup: z.exactOptional(z.string().min(1)),
  /** The subgroup, when it is one of the score at baseline. */
  baselineSalt: z.exactOptional(z.strictObject({ min: z.number(), max: z.number() })),
  grade: gradeSchema,
  source: z.string().min(1),
  use: z.enum(['calibration', 'validation', 'none']),
  notes: z.exactOptional(z.array(z.string().min(1))),
});
/** A published result of an arm at a week: counts, a percentage, or a mean. */
export type Outcome = z.infer<typeof outcomeSchema>;

const adverseEventSchema = z.strictObject({
  arm: idSchema.nullable(),
  group: z.exactOptional(z.string().min(1)),
  event: z.string().min(1),
  weeks: z.number().positive().nullable(),
  events: z.int().nonnegative().nullable(),
  n: z.int().positive().nullable(),
  percent: z.number().min(0).max(100).nullable(),
  range: z.exactOptional(z.tuple([z.number(), z.number()])),
  per100PatientYears: z.exactOptional(z.number().nonnegative()),
  grade: gradeSchema,
  source: z.string().min(1),
  notes: z.exactOptional(z.array(z.string().min(1))),
});

/** What happened when the drug was stopped or its dose lowered. */
const withdrawalSchema = z.strictObject({
  design: z.string().min(1),
  stopWeek: z.exactOptional(z.number().nonnegative()),
  outcomes: z.array(outcomeSchema),
  notes: z.exactOptional(z.array(z.string().min(1))),
});

/** A published model of the score over time. */
const publishedModelSchema = z.strictObject({
  equations: z.array(z.string().min(1)),
  parameters: z.array(z.strictObject({ ...factSchema.shape, id: idSchema, what: z.string().min(1) })),
  notes: z.array(z.string().min(1)),
});

export const trialSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  kind: z.enum(['trial', 'cohort', 'natural-history', 'model', 'meta-analysis', 'safety']),
  registry: z.array(z.string().min(1)),
  phase: z.string().min(1).nullable(),
  design: z.string().min(1),
  disease: idSchema,
  /** Studies some of whose people are also in this one: an analysis takes one or the other. */
  overlaps: z.exactOptional(z.array(idSchema)),
  population: populationSchema,
  background: z.exactOptional(backgroundSchema),
  fitWeight: z.exactOptional(fitWeightSchema),
  arms: z.array(armSchema),
  outcomes: z.array(outcomeSchema),
  attendance: z.exactOptional(z.array(attendanceSchema)),
  adverseEvents: z.array(adverseEventSchema),
  withdrawal: z.array(withdrawalSchema),
  subgroups: z.array(outcomeSchema),
  model: z.exactOptional(publishedModelSchema),
  conflicts: z.array(z.string().min(1)),
  notes: z.array(z.string().min(1)),
  sources: sourcesSchema,
});
/** A study with its arms, results, sources and what each may be used for. */
export type Trial = z.infer<typeof trialSchema>;
/** An arm of a study: its regimen and its results. */
export type TrialArm = Trial['arms'][number];
