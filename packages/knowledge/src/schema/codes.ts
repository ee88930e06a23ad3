import { idSchema } from './drug.js';
import { gradeSchema, sourcesSchema } from './fact.js';
import { patientFactsSchema } from './patient.js';
import { z } from './zod.js';

/** Results that are read, beside laboratory values. */
const measureSchema = z.enum([
  'weight',
  'smoking',
  'blood-pressure',
  'bilirubin',
  'tuberculosis',
  /** The positive control of a test for tuberculosis: says nothing of the person. */
  'tuberculosis-control',
  'hepatitis-b-surface-antigen',
  'hepatitis-b-core-antibody',
  'hepatitis-c-antibody',
]);

const factNames = Object.keys(patientFactsSchema.shape) as (keyof typeof patientFactsSchema.shape)[];

/** What the code of a clinical record means here. */
const codeMeaningSchema = z.union([
  /** A laboratory value of `tests.json`, by the fact that it gives. */
  z.strictObject({ analyte: z.string().min(1) }),
  z.strictObject({ measure: measureSchema }),
  z.strictObject({ disease: idSchema }),
  /** `past`: the value when the condition is over; without it, one that is over has to be looked at. */
  z.strictObject({
    fact: z.enum(factNames),
    value: z.union([z.boolean(), z.string().min(1)]),
    past: z.exactOptional(z.union([z.boolean(), z.string().min(1)])),
  }),
  z.strictObject({
    vaccine: z.strictObject({ live: z.boolean(), zoster: z.exactOptional(z.literal(true)) }),
  }),
  z.strictObject({ medicine: idSchema }),
  z.strictObject({ allergies: z.literal('none known') }),
]);

const codeSchema = z.strictObject({
  /** URI of the code system, as FHIR has it. */
  system: z.string().min(1),
  code: z.string().min(1),
  /** All codes that begin with this one. */
  under: z.exactOptional(z.literal(true)),
  /** By one method among several: read, but not written where the method is not known. */
  narrower: z.exactOptional(z.literal(true)),
  means: codeMeaningSchema,
  grade: gradeSchema,
  source: z.string().min(1),
  note: z.exactOptional(z.string().min(1)),
});

/** Codes of LOINC, SNOMED CT, ICD-10, RxNorm and CVX that are read and written. ATC codes stand with their medicines. */
export const codesSchema = z.strictObject({ codes: z.array(codeSchema).min(1), sources: sourcesSchema });
/** The file of codes. */
export type Codes = z.infer<typeof codesSchema>;
/** A code of LOINC, SNOMED CT, ICD-10, RxNorm, ATC or CVX, and what it stands for here. */
export type ClinicalCode = z.infer<typeof codeSchema>;
