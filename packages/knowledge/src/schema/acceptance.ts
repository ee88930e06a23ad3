import { gradeSchema, sourcesSchema } from './fact.js';
import { idSchema } from './drug.js';
import { jakSignalIdSchema } from './signal.js';
import { z } from './zod.js';

/** A published figure that the pharmacokinetic equations must give back. */
export const pharmacokineticCheckSchema = z.strictObject({
  id: z.string().regex(/^PK[0-9]+$/),
  drugs: z.array(idSchema).min(1),
  test: z.string().min(1),
  quantities: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        /** A number, or a range when the source prints one. */
        expected: z.union([z.number(), z.tuple([z.number(), z.number()])]),
        unit: z.string().min(1),
        /** Relative, as a fraction. */
        tolerance: z.exactOptional(z.number().positive()),
        interval90: z.exactOptional(z.tuple([z.number(), z.number()])),
        /** What the reference code of the evidence pack computed. */
        computed: z.exactOptional(z.number()),
      }),
    )
    .min(1),
  knownDisagreement: z.exactOptional(z.string().min(1)),
  grade: gradeSchema,
  source: z.string().min(1),
});
/** A published figure of a concentration that the model must reproduce, with its tolerance. */
export type PharmacokineticCheck = z.infer<typeof pharmacokineticCheckSchema>;

/** Steady-state figures computed by independent code from published parameters. */
const simulatedExposureSchema = z.strictObject({
  id: idSchema,
  drug: idSchema,
  model: z.string().min(1),
  doseMg: z.number().positive(),
  perDay: z.int().positive(),
  population: z.string().min(1),
  cmaxNgPerMl: z.number(),
  tmaxHours: z.number(),
  ctroughNgPerMl: z.number(),
  aucNgHoursPerMl: z.number(),
  cavgNgPerMl: z.number(),
  cmaxNanomolar: z.number(),
  cavgNanomolar: z.number(),
  bioavailability: z.exactOptional(z.number()),
  clearanceLitresPerHour: z.exactOptional(z.number()),
  grade: gradeSchema,
  source: z.string().min(1),
});

export const pharmacokineticChecksSchema = z.strictObject({
  checks: z.array(pharmacokineticCheckSchema),
  simulated: z.array(simulatedExposureSchema),
  sources: sourcesSchema,
});
/** The published figures of concentrations with their sources. */
export type PharmacokineticChecks = z.infer<typeof pharmacokineticChecksSchema>;

/** A dose of a relation; dose and frequency are absent when the source says only "at clinical doses". */
const relationArmSchema = z.strictObject({
  drug: idSchema,
  doseMg: z.exactOptional(z.number().positive()),
  perDay: z.exactOptional(z.int().positive()),
  note: z.exactOptional(z.string().min(1)),
});

/** A published relation between doses or drugs that predicted signal inhibition must respect. */
export const engagementRelationSchema = z.strictObject({
  id: z.string().regex(/^E[0-9]+$/),
  type: z.enum([
    'equivalence',
    'ranking',
    'bound',
    'similarity',
    'dose-equivalence',
    'selectivity',
    'time-course',
    'topical-bound',
  ]),
  metric: z.exactOptional(z.string().min(1)),
  arms: z.array(relationArmSchema),
  cytokines: z.array(z.string().min(1)),
  signals: z.array(jakSignalIdSchema),
  /** What holds, as order or bound that a test can read, in our words. */
  relation: z.string().min(1),
  /** Drugs in decreasing order of effect, when the relation is an order; a group of equals is one entry. */
  order: z.exactOptional(z.array(z.array(idSchema).min(1)).min(2)),
  conflict: z.exactOptional(z.string().min(1)),
  grade: gradeSchema,
  source: z.string().min(1),
});
/** A published relation between medicines that the computed inhibition must reproduce. */
export type EngagementRelation = z.infer<typeof engagementRelationSchema>;

export const engagementChecksSchema = z.strictObject({
  relations: z.array(engagementRelationSchema),
  /** Cells of published tables (average daily inhibition, time above IC50), when someone has read them. */
  tableCells: z.array(
    z.strictObject({
      drug: idSchema,
      doseMg: z.number().positive(),
      perDay: z.int().positive(),
      cytokine: z.string().min(1),
      stat: z.string().min(1),
      cell: z.string().min(1),
      metric: z.enum(['average-daily-inhibition-percent', 'hours-above-ic50', 'ic50-nanomolar']),
      value: z.number(),
      grade: gradeSchema,
      source: z.string().min(1),
    }),
  ),
  notes: z.array(z.string().min(1)),
  sources: sourcesSchema,
});
export type EngagementChecks = z.infer<typeof engagementChecksSchema>;
