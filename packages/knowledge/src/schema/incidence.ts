import { conditionSchema } from './condition.js';
import { idSchema } from './drug.js';
import { gradeSchema, sourcesSchema } from './fact.js';
import { indicationSchema } from './label.js';
import { z } from './zod.js';

/** Who was observed: their disease, whether they are like people in trials of skin disease, and for whom the row speaks. */
const populationSchema = z.strictObject({
  id: idSchema,
  words: z.string().min(1),
  disease: z.union([indicationSchema, z.literal('mixed')]),
  setting: z.enum(['dermatology-trials', 'rheumatology-trials', 'background']),
  /** Traits that the observed people shared; a person who does not have them is told so. */
  when: z.exactOptional(conditionSchema),
  /** People with risk factors: shown to those who have them even where the medicine is another. */
  atRisk: z.exactOptional(z.literal(true)),
  note: z.exactOptional(z.string().min(1)),
});
/** The people in whom a harm was counted. */
export type IncidencePopulation = z.infer<typeof populationSchema>;

export const harmSchema = z.enum([
  'serious-infection',
  'opportunistic-infection',
  'zoster',
  'herpes-simplex',
  'mace',
  'vte',
  'malignancy',
  'nmsc',
  'headache',
  'neutropenia',
  'cpk-raised',
]);
/** A harm that programmes and claims counted. */
export type Harm = z.infer<typeof harmSchema>;

/** Events per 100 patient-years. Without a printed interval, one follows from `events` when they are known. */
const incidenceRowSchema = z.strictObject({
  harm: harmSchema,
  population: idSchema,
  /** Null: without a JAK inhibitor. */
  drug: idSchema.nullable(),
  doseMg: z.exactOptional(z.number().positive()),
  perDay: z.exactOptional(z.int().positive()),
  per100PatientYears: z.number().min(0).max(100),
  interval: z.exactOptional(z.tuple([z.number().min(0), z.number().max(100)])),
  events: z.exactOptional(z.int().min(0)),
  patientYears: z.exactOptional(z.number().positive()),
  grade: gradeSchema,
  source: z.string().min(1),
  note: z.exactOptional(z.string().min(1)),
});
/** How often one harm came in one population, per 100 patient-years, with its interval. */
export type IncidenceRow = z.infer<typeof incidenceRowSchema>;

export const incidenceSchema = z.strictObject({
  populations: z.array(populationSchema).min(1),
  rows: z.array(incidenceRowSchema).min(1),
  sources: sourcesSchema,
});
/** Harms per 100 patient-years in programmes and claims. */
export type Incidence = z.infer<typeof incidenceSchema>;
