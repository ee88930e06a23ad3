import { conditionSchema } from './condition.js';
import { idSchema } from './drug.js';
import { sourcesSchema } from './fact.js';
import { indications } from './indication.js';
import { testIdSchema } from './test.js';
import { z } from './zod.js';

export const regionSchema = z.enum(['us', 'eu']);
/** Whose labels: those of the United States or of the European Union. */
export type Region = z.infer<typeof regionSchema>;

export const indicationSchema = z.enum(indications);

const doseSchema = z.strictObject({
  doseMg: z.number().positive().max(500),
  perDay: z.int().min(1).max(4),
});
/** A dose of a label: mg, times a day or weeks between doses. */
export type LabelDose = z.infer<typeof doseSchema>;

const tests = z.array(testIdSchema).min(1);
const percent = z.number().min(0).max(100);
const week = z.number().min(0).max(520);
const window = z.strictObject({ from: z.number().min(0).max(520), to: z.number().min(0).max(520) });
const plain = <Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind) });

/** One step of a schedule: in these weeks, or from a week on so often. */
const scheduleStepSchema = z.strictObject({
  amount: z.number().positive(),
  /** Upper end, where the label gives a range. */
  amountTo: z.exactOptional(z.number().positive()),
  unit: z.enum(['mg', 'mg/kg', 'mg/kg a day', 'mg/mL', '%']),
  /** The most of it, in mg, where the amount goes by weight. */
  maxMg: z.exactOptional(z.number().positive()),
  atWeeks: z.exactOptional(z.array(week).min(1)),
  fromWeek: z.exactOptional(week),
  untilWeek: z.exactOptional(week),
  /** 0.5 is twice a week. */
  everyWeeks: z.exactOptional(z.number().positive().max(52)),
  /** Where the label counts months and not weeks. */
  everyMonths: z.exactOptional(z.int().positive().max(12)),
  perDay: z.exactOptional(z.int().min(1).max(4)),
});
/** A step of a dose that changes with time. */
export type ScheduleStep = z.infer<typeof scheduleStepSchema>;

/** What kind of option has a label that is no JAK inhibitor's; for what has no label, guidelines and papers stand. */
export const optionKindSchema = z.enum(['biologic', 'oral', 'topical', 'intralesional', 'procedure', 'care']);
/** What kind of treatment an option is. */
export type OptionKind = z.infer<typeof optionKindSchema>;

/** What a clause of a label demands, allows or tells when its condition holds. */
export const consequenceSchema = z.discriminatedUnion('kind', [
  /** What the label is for. `trialEntrySalt`: the score that the trials behind the label asked for. */
  z.strictObject({
    kind: z.literal('indicated'),
    indication: indicationSchema,
    severity: z.exactOptional(z.string().min(1)),
    trialEntrySalt: z.exactOptional(percent),
  }),
  z.strictObject({ kind: z.literal('not-indicated'), indication: indicationSchema }),
  plain('contraindicated'),
  plain('not-recommended'),
  /** Not to be begun; what to do when it happens on treatment is said by another clause. */
  plain('do-not-start'),
  plain('only-without-alternative'),
  plain('caution'),
  /** Nobody can tell before somebody who knows has looked at it. */
  plain('clarify-first'),
  /** The usual dose first, then the others that the label allows. */
  z.strictObject({ kind: z.literal('dose'), doses: z.array(doseSchema).min(1) }),
  z.strictObject({
    kind: z.literal('apply'),
    perDay: z.int().min(1).max(4),
    maxGrams: z.exactOptional(z.number().positive().max(500)),
    perWeeks: z.exactOptional(z.number().positive().max(8)),
    maxBodySurfacePercent: z.exactOptional(percent),
  }),
  /** A schedule that is not so many mg so many times a day: injections, doses by weight, what is done in a practice. */
  z.strictObject({
    kind: z.literal('schedule'),
    route: z.enum(['under the skin', 'by mouth', 'into the skin', 'on the skin']),
    /** Which of several it is; the usual one when absent. */
    choice: z.exactOptional(z.enum(['alternative', 'consider'])),
    steps: z.array(scheduleStepSchema).min(1),
  }),
  z.strictObject({ kind: z.literal('reduce-dose-to'), doses: z.array(doseSchema).min(1) }),
  plain('reduce-dose-by-half'),
  /** The label asks for less: by so many percent, or by an amount that was not read. */
  z.strictObject({
    kind: z.literal('reduce-dose'),
    percent: z.exactOptional(z.strictObject({ from: percent, to: percent })),
  }),
  z.strictObject({ kind: z.literal('dose-at-most'), ...doseSchema.shape }),
  plain('no-dose-change'),
  z.strictObject({ kind: z.literal('test-before-start'), tests }),
  plain('treat-before-start'),
  z.strictObject({ kind: z.literal('vaccinate-before'), including: z.exactOptional(z.literal('zoster')) }),
  plain('no-live-vaccine'),
  /** Given only within a programme that the regulator asks for; the note says whose. */
  plain('restricted-programme'),
  z.strictObject({
    kind: z.literal('contraception'),
    weeksAfter: z.exactOptional(z.number().positive().max(52)),
  }),
  z.strictObject({
    kind: z.literal('no-breastfeeding'),
    hoursAfter: z.exactOptional(z.number().positive().max(10_000)),
  }),
  /** Tests at weeks of treatment, then every so many weeks, or as routine care has it. */
  z.strictObject({
    kind: z.literal('monitor'),
    tests,
    windows: z.array(window),
    every: z.exactOptional(window),
    routine: z.exactOptional(z.literal(true)),
  }),
  z.strictObject({ kind: z.literal('reassess-at-week'), week: z.number().positive().max(104) }),
  z.strictObject({ kind: z.literal('stop-if-inadequate'), ...doseSchema.shape }),
  z.strictObject({
    kind: z.enum(['interrupt-until', 'consider-interrupting']),
    /** What allows to go on: the event is over, excluded, the value normal again, or a condition. */
    until: z.union([z.enum(['resolved', 'excluded', 'normal']), conditionSchema]),
  }),
  plain('stop'),
  plain('seek-care'),
  /** Nothing to do today, but before it happens; the note says what. */
  plain('plan-ahead'),
  z.strictObject({
    kind: z.literal('missed-dose'),
    skipWithinHours: z.exactOptional(z.number().positive().max(24)),
  }),
  /** A pause shorter than this is said to cost little. */
  z.strictObject({ kind: z.literal('pause-tolerated'), weeks: z.number().positive().max(52) }),
  z.strictObject({
    kind: z.literal('adverse-reaction'),
    event: z.string().min(1),
    percent: z.exactOptional(percent),
    comparatorPercent: z.exactOptional(percent),
    dose: z.exactOptional(z.string().min(1)),
    weeks: z.exactOptional(z.number().positive()),
    population: z.exactOptional(z.string().min(1)),
  }),
  z.strictObject({
    kind: z.literal('efficacy'),
    endpoint: z.string().min(1),
    arms: z.array(z.strictObject({ arm: z.string().min(1), percent })).min(1),
  }),
  /** Told in the note; no condition and no demand. */
  plain('inform'),
]);
/** What a rule of a label demands when its condition holds. */
export type Consequence = z.infer<typeof consequenceSchema>;

const clauseSchema = z.strictObject({ when: z.exactOptional(conditionSchema), then: consequenceSchema });
/** A condition on facts of the person, with all or any of others. */
export type Clause = z.infer<typeof clauseSchema>;

/** One statement of a label, in our words: one or more clauses from the same section and the same source. */
export const labelRuleSchema = z.strictObject({
  id: idSchema,
  /** Where the rule is limited to some indications or ages (years, `below` exclusive). */
  scope: z.exactOptional(
    z.strictObject({
      indications: z.exactOptional(z.array(indicationSchema).min(1)),
      ageYears: z.exactOptional(
        z.strictObject({
          min: z.exactOptional(z.number().min(0).max(120)),
          below: z.exactOptional(z.number().min(0).max(120)),
        }),
      ),
    }),
  ),
  clauses: z.array(clauseSchema).min(1),
  note: z.exactOptional(z.string().min(1)),
  section: z.string().min(1),
  grade: z.enum(['A', 'B', 'C', 'M']),
  sources: z.array(z.string().min(1)).min(1),
  /** A part of the statement was remembered, not read. */
  partlyRemembered: z.exactOptional(z.literal(true)),
});
/** A rule of a label: a condition, what follows, where it stands and how it was read. */
export type LabelRule = z.infer<typeof labelRuleSchema>;

/**
 * A rule of the class, ours or a regulator's, that applies to every medicine whatever its own label's data lack. It can
 * only make a verdict graver. `reason` says why we hold it where nothing was read (grade `assumed`).
 */
export const floorRuleSchema = z.strictObject({
  id: idSchema,
  appliesTo: z.exactOptional(
    z.strictObject({
      regions: z.exactOptional(z.array(regionSchema).min(1)),
      drugs: z.exactOptional(z.array(idSchema).min(1)),
      routes: z.exactOptional(
        z.array(z.enum(['oral', 'topical', 'injection', 'conventional', 'local'])).min(1),
      ),
    }),
  ),
  clauses: z.array(clauseSchema).min(1),
  note: z.exactOptional(z.string().min(1)),
  grade: z.enum(['A', 'B', 'C', 'M', 'assumed']),
  sources: z.array(z.string().min(1)).min(1),
  reason: z.exactOptional(z.string().min(1)),
});
/** A rule of class, with its reason or the regulator that spoke for the class. */
export type FloorRule = z.infer<typeof floorRuleSchema>;

export const floorSchema = z.strictObject({
  rules: z.array(floorRuleSchema).min(1),
  sources: sourcesSchema,
});
/** Rules of class that lie under every label. */
export type Floor = z.infer<typeof floorSchema>;

const topicSchema = z.string().regex(/^[a-zA-Z0-9-]+(=[a-z0-9-]+)?$/);

/** The label of one medicine in one region. */
export const labelSchema = z.strictObject({
  id: idSchema,
  drug: idSchema,
  region: regionSchema,
  brand: z.string().min(1),
  /** False where no authorisation was found, so that there is no text to follow. */
  authorised: z.boolean(),
  /** What kind of option it is when it is no JAK inhibitor. */
  option: z.exactOptional(optionKindSchema),
  /** Of what the text read is: date or revision. */
  date: z.string().min(1),
  /** What is known to be open about the text read. */
  gaps: z.array(z.string().min(1)),
  /**
   * What the label forbids by: facts (`tuberculosis=active` for one answer of several), classes of medicines, or lists of
   * those that must come together. Where none of its verified rules is true for a person who has such a trait, nobody can
   * tell; so a rule that gets lost never turns into a permission.
   */
  standsOn: z.array(z.union([topicSchema, z.array(topicSchema).min(2)])),
  rules: z.array(labelRuleSchema).min(1),
  sources: sourcesSchema,
});
/** The label of a medicine in a region, as rules with their sections. */
export type Label = z.infer<typeof labelSchema>;
