import { idSchema } from './drug.js';
import { gradeSchema, sourcesSchema } from './fact.js';
import { personHarmNames } from './person-harm.js';
import { z } from './zod.js';

export const personHarmSchema = z.enum(personHarmNames);

/** What the record may tell of a person that changes how often a harm happens. */
const riskFactorSchema = z.enum([
  'smoking-current',
  'smoking-past',
  'earlier-infarction-or-stroke',
  'diabetes',
  'hypertension',
  'combined-contraceptive',
  'earlier-zoster',
  'zoster-vaccine',
]);
/** Something about a person that raises a harm. */
export type RiskFactor = z.infer<typeof riskFactorSchema>;

const graded = {
  grade: gradeSchema,
  sources: z.array(z.string().min(1)).min(1),
  note: z.exactOptional(z.string().min(1)),
  /** How it was put together, where it was (grade `assumed`). */
  reason: z.exactOptional(z.string().min(1)),
};
const interval = z.tuple([z.number().positive(), z.number().positive()]);
const sevenRates = z.array(z.number().positive().max(50)).length(7);

/**
 * First events per 100 person-years among average people of an age and sex, at the ages of `bands`. The 95 % interval is
 * the rate divided by and times `uncertaintyFactor`.
 */
const backgroundRateSchema = z.strictObject({
  harm: personHarmSchema,
  region: z.enum(['us', 'eu', 'any']),
  female: sevenRates,
  male: sevenRates,
  uncertaintyFactor: z.number().min(1.01).max(5),
  ...graded,
});
/** How often a harm comes without any medicine, by age, sex and region, per 100 patient-years. */
export type BackgroundRate = z.infer<typeof backgroundRateSchema>;

/** People with a disease against matched people without. */
const diseaseRatioSchema = z.strictObject({
  disease: idSchema,
  harm: personHarmSchema,
  ratio: z.number().positive(),
  interval,
  ...graded,
});
/** By how much a disease raises a harm, as a ratio. */
export type DiseaseRatio = z.infer<typeof diseaseRatioSchema>;

/** People with a risk factor against those without; `prevalence` is that of the people behind the background. */
const factorRatioSchema = z.strictObject({
  factor: riskFactorSchema,
  harm: personHarmSchema,
  ratio: z.number().positive(),
  interval,
  ages: z.tuple([z.number(), z.number()]),
  sex: z.exactOptional(z.enum(['female', 'male'])),
  prevalence: z.number().min(0).max(1),
  ...graded,
});
/** By how much a risk factor raises a harm, as a ratio. */
export type FactorRatio = z.infer<typeof factorRatioSchema>;

/** Clots in people who had one: this rate takes the place of background and ratios. */
const recurrenceSchema = z.strictObject({
  after: z.enum(['clot-untreated', 'clot-on-anticoagulant']),
  per100PatientYears: z.number().positive(),
  interval,
  ...graded,
});
/** How often a harm comes back in those who had it. */
export type Recurrence = z.infer<typeof recurrenceSchema>;

/**
 * How a relative effect is used: `general` in everybody; `at-risk` in people like those of ORAL Surveillance, at a high
 * dose `at-risk-high-dose`, after an infarction or stroke `after-infarction-or-stroke`; `dose-step` on top for the high
 * doses that it names; `own` for the medicine that it was counted on; `rheumatoid-arthritis` only there. None: context.
 */
const effectUseSchema = z.enum([
  'general',
  'at-risk',
  'at-risk-high-dose',
  'after-infarction-or-stroke',
  'dose-step',
  'own',
  'rheumatoid-arthritis',
]);
/** Which effect of a medicine on a harm is used, and from whom it was counted. */
export type EffectUse = z.infer<typeof effectUseSchema>;

/** How much likelier a harm is on a medicine (null: on JAK inhibitors by mouth) than on what stands in `against`. */
const relativeEffectSchema = z.strictObject({
  harm: personHarmSchema,
  measure: z.enum(['ratio', 'odds-ratio']),
  ratio: z.number().positive(),
  interval,
  against: z.enum([
    'placebo',
    'placebo-or-active',
    'tnf-inhibitor',
    'dupilumab',
    'programme',
    'standard-dose',
  ]),
  drug: idSchema.nullable(),
  dailyMg: z.exactOptional(z.number().positive()),
  population: z.string().min(1),
  use: z.array(effectUseSchema),
  /** People with the event and people watched, on the medicine and on placebo, over the weeks of the trial. */
  counts: z.exactOptional(
    z.strictObject({
      events: z.int().min(0),
      people: z.int().positive(),
      comparatorEvents: z.int().min(0),
      comparatorPeople: z.int().positive(),
      weeks: z.exactOptional(z.int().positive()),
    }),
  ),
  ...graded,
});
/** The ratio or difference of a harm under a medicine, with its interval and source. */
export type RelativeEffect = z.infer<typeof relativeEffectSchema>;

/** A choice of ours that the computation of harms makes, with its size. */
const assumptionSchema = z.strictObject({
  id: z.enum([
    'active-comparator',
    'programme-against-background',
    'disease-not-read',
    'washout-not-computed',
  ]),
  /** SD of the natural logarithm of a ratio. */
  lnSd: z.exactOptional(z.number().positive().max(2)),
  weeks: z.exactOptional(z.number().positive()),
  grade: z.literal('assumed'),
  reason: z.string().min(1),
});

/** Where the computed rates are known to differ from what was counted: told, not hidden. */
const misfitSchema = z.strictObject({
  harm: personHarmSchema,
  disease: z.exactOptional(idSchema),
  ageBelow: z.exactOptional(z.number().positive()),
  words: z.string().min(1),
  ...graded,
});

export const harmsSchema = z.strictObject({
  /** The age that each of the seven rates of a row stands for; between them the logarithm is linear. */
  bands: z.array(z.strictObject({ words: z.string().min(1), age: z.number().positive() })).length(7),
  background: z.array(backgroundRateSchema).min(1),
  diseases: z.array(diseaseRatioSchema).min(1),
  factors: z.array(factorRatioSchema).min(1),
  recurrence: z.array(recurrenceSchema).min(1),
  effects: z.array(relativeEffectSchema).min(1),
  assumptions: z.array(assumptionSchema).min(1),
  misfits: z.array(misfitSchema),
  sources: sourcesSchema,
});
/** What the harms of a person are computed from. */
export type Harms = z.infer<typeof harmsSchema>;
