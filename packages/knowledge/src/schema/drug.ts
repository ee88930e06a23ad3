import { factSchema, gradeSchema, sourcesSchema } from './fact.js';
import { jakSchema, jakSignalIdSchema } from './signal.js';
import { z } from './zod.js';

/** Catalogue ids and file ids: lower-case words joined by hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

const doseSchema = z.strictObject({
  indication: z.string().min(1),
  region: z.exactOptional(z.enum(['US', 'EU', 'JP', 'CN'])),
  doseMg: z.number().positive().nullable(),
  strengthPercent: z.exactOptional(z.number().positive()),
  perDay: z.int().positive(),
  weeks: z.exactOptional(z.number().positive()),
  grade: gradeSchema,
  source: z.string().min(1),
  note: z.exactOptional(z.string().min(1)),
});

/**
 * Names and units of pharmacokinetic facts. With `basis: 'apparent'` clearances and volumes are divided by the
 * bioavailability (CL/F, V/F); with `basis: 'absolute'` they are not, and the dose is to be multiplied by it.
 */
export const pkFactNameSchema = z.enum([
  'clearance', // L/h
  'volume', // L, central
  'intercompartmentalClearance', // L/h
  'peripheralVolume', // L
  'absorptionRate', // 1/h
  'lag', // h
  'zeroOrderDuration', // h
  'zeroOrderShare', // share of the dose absorbed by the zero-order path
  'relativeBioavailability', // of this form against the form that CL/F refers to
  'autoinhibitionMax', // fraction, negative
  'autoinhibitionIc50', // ng/mL of the peripheral concentration
  'firstOrderAmount', // mg absorbed first order; the rest of the dose is absorbed at zeroOrderRate
  'zeroOrderRate', // mg/h
  'selfInhibition', // fraction by which clearance falls on repeat dosing, negative
  'selfInhibitionHalfLife', // h
  'doseExponent', // of (F·daily dose/doseReference) on clearance
  'doseReference', // mg
  'renalShare', // of clearance
  'accumulation', // ratio
  'fractionUnbound',
  'bioavailability',
  'halfLife', // h
  'tmax', // h
  'parentShare', // of the active moiety, weighted by potency, where the metabolites' kinetics are not known
]);
/** Name of a fact of pharmacokinetics. */
export type PkFactName = z.infer<typeof pkFactNameSchema>;

/** A factor that a person's trait puts on a parameter; see the field `form` for the equation. */
export const covariateSchema = z.discriminatedUnion('form', [
  /** parameter · (value/reference)^exponent */
  z.strictObject({
    form: z.literal('power'),
    on: z.enum(['clearance', 'volume', 'intercompartmentalClearance', 'peripheralVolume', 'bioavailability']),
    covariate: z.enum(['weightKg', 'ageYears', 'egfr']),
    reference: z.number().positive(),
    exponent: factSchema,
  }),
  /** clearance · (1 − share + share·egfr/reference) */
  z.strictObject({
    form: z.literal('proportional-share'),
    on: z.literal('clearance'),
    covariate: z.literal('egfr'),
    reference: z.number().positive(),
    share: factSchema,
  }),
  /** AUC multiplied by a ratio read at some kidney functions, linear in ln(ratio) between them */
  z.strictObject({
    form: z.literal('table'),
    on: z.literal('exposure'),
    covariate: z.literal('egfr'),
    points: z.array(z.strictObject({ egfr: z.number().positive(), aucRatio: factSchema })).min(2),
  }),
  /** parameter (on `exposure`: AUC) multiplied by a factor when the person has the level */
  z.strictObject({
    form: z.literal('factor'),
    on: z.enum(['clearance', 'volume', 'bioavailability', 'exposure']),
    covariate: z.enum([
      'sex',
      'ancestry',
      'hepatic',
      'renal',
      'disease',
      'ageGroup',
      'medicine',
      'food',
      'metaboliser',
      'treatedArea',
    ]),
    level: z.string().min(1),
    factor: factSchema,
    cmaxFactor: z.exactOptional(factSchema),
  }),
  /** logit(bioavailability) + shift when the person (or the product, or the schedule) has the level */
  z.strictObject({
    form: z.literal('logit-shift'),
    on: z.literal('bioavailability'),
    covariate: z.enum([
      'formulation',
      'dosing',
      'disease',
      'ancestry',
      'sex',
      'ageGroup',
      'medicine',
      'hepatic',
      'dose',
    ]),
    level: z.string().min(1),
    shift: factSchema,
  }),
]);
/** What changes a clearance or a volume: a trait of the person and by how much. */
export type Covariate = z.infer<typeof covariateSchema>;

const metaboliteSchema = z.strictObject({
  id: z.string().min(1),
  formedFraction: factSchema,
  clearance: factSchema,
  volume: factSchema,
  relativePotency: factSchema,
  molecularWeight: z.exactOptional(factSchema),
  note: z.string().min(1),
});

const pharmacokineticsSchema = z.strictObject({
  structure: z.enum(['one-compartment', 'two-compartment', 'autoinhibited-two-compartment']).nullable(),
  absorption: z.enum(['first-order', 'zero-order', 'mixed', 'split-by-amount']).nullable(),
  /** Whether clearances and volumes are divided by the bioavailability. */
  basis: z.enum(['apparent', 'absolute']),
  /** Of whom the parameters are. */
  population: z.string().min(1),
  facts: z.partialRecord(pkFactNameSchema, factSchema),
  /** SD of the natural logarithm between persons. */
  variability: z.strictObject({ lnClearanceSd: factSchema, lnVolumeSd: z.exactOptional(factSchema) }),
  covariates: z.array(covariateSchema),
  metabolites: z.exactOptional(z.array(metaboliteSchema)),
  /** Other published analyses of the same medicine: kept for comparison, used by no simulation. */
  alternatives: z.exactOptional(
    z.array(
      z.strictObject({
        population: z.string().min(1),
        facts: z.partialRecord(pkFactNameSchema, factSchema),
        note: z.exactOptional(z.string().min(1)),
      }),
    ),
  ),
});

/** IC50 in nM of total plasma concentration, unless `basis` says unbound. */
const ic50Schema = z.strictObject({
  ...factSchema.shape,
  basis: z.exactOptional(z.enum(['total', 'unbound'])),
  hill: z.exactOptional(factSchema),
});

/** A concentration or share measured with a cream; `sd` is between persons. */
const topicalFactSchema = z.strictObject({
  ...factSchema.shape,
  id: idSchema,
  what: z.string().min(1),
  sd: z.exactOptional(z.number().nonnegative()),
  n: z.exactOptional(z.int().positive()),
});

/** Which fact tells what reaches the blood where so much of the body is treated. */
const inBloodSchema = z.strictObject({
  fact: idSchema,
  fromPercent: z.number().min(0),
  toPercent: z.number().max(100),
  /** Of people with this disease alone. */
  disease: z.exactOptional(idSchema),
});

/**
 * What a cream reaches in the skin of a disease that it is put on, in multiples of an IC50 (that of the disease's signals), or as
 * a share of what another use of it reaches.
 */
const inSkinSchema = z.strictObject({
  ...factSchema.shape,
  disease: idSchema,
  strengthPercent: z.number().positive(),
  perDay: z.int().positive(),
  /** Most of the body surface that its trials treated, percent. */
  upToSurfacePercent: z.number().positive(),
  shareOf: z.exactOptional(
    z.strictObject({ strengthPercent: z.number().positive(), perDay: z.int().positive() }),
  ),
});

export const drugSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  route: z.enum(['oral', 'topical']),
  mechanism: z.enum(['reversible', 'covalent', 'allosteric']),
  targets: z.string().min(1),
  molecularWeight: factSchema,
  doses: z.array(doseSchema),
  pharmacokinetics: pharmacokineticsSchema,
  ic50: z.partialRecord(jakSignalIdSchema, ic50Schema),
  covalent: z.exactOptional(
    z.strictObject({
      target: jakSchema,
      /** nM, IC50 after one hour of pre-incubation */
      potency1h: factSchema,
      /** h */
      resynthesisHalfLife: factSchema,
    }),
  ),
  topical: z.exactOptional(
    z.strictObject({
      facts: z.array(topicalFactSchema),
      inBlood: z.exactOptional(z.array(inBloodSchema)),
      inSkin: z.exactOptional(z.array(inSkinSchema)),
    }),
  ),
  notes: z.array(z.string().min(1)),
  conflicts: z.array(z.string().min(1)),
  sources: sourcesSchema,
});
/** A JAK inhibitor: doses in mg, pharmacokinetics, potency for each signal. As the code has it: notes and conflicts are for whoever reads the file. */
export type Drug = Omit<z.infer<typeof drugSchema>, 'notes' | 'conflicts'>;
