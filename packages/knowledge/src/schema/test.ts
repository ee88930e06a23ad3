import { factSchema, sourcesSchema } from './fact.js';
import { patientFactNameSchema } from './patient-fact.js';
import { z } from './zod.js';

/** Tests that labels ask for. */
export const testIdSchema = z.enum([
  'alc',
  'anc',
  'haemoglobin',
  'platelets',
  'alt',
  'ast',
  'lipids',
  'triglycerides',
  'renal-function',
  'tuberculosis',
  'viral-hepatitis',
  'hbv-dna',
  'pregnancy',
  'cyp2c9',
  'skin',
  'infection-signs',
  'blood-pressure',
  'blood-count',
  'bilirubin',
  'electrolytes',
  'chest-x-ray',
  'alkaline-phosphatase',
  'weight',
  'mood',
  'bowel-symptoms',
]);
/** Id of a test that labels ask for. */
export type TestId = z.infer<typeof testIdSchema>;

/** What a laboratory measures: names under which results arrive and how its units convert. */
const analyteSchema = z.strictObject({
  /** The fact of the vocabulary that a result gives. */
  fact: patientFactNameSchema,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).min(1),
  /** Which kind of unit its results have. */
  dimension: z.enum(['count', 'mass-or-amount', 'enzyme', 'flow']),
  /** For conversion between mass and amount of substance. */
  molarMass: z.exactOptional(factSchema),
  /** Weeks that a result stands for today; an older one counts as unknown. */
  freshFor: factSchema,
});
/** A value of a laboratory: its names and its molar mass in g/mol. */
export type Analyte = z.infer<typeof analyteSchema>;

/** A test and the facts that it yields: all of them, or any one (`need`), make it done. */
const testSchema = z.strictObject({
  id: testIdSchema,
  name: z.string().min(1),
  facts: z.array(patientFactNameSchema),
  need: z.enum(['all', 'any']),
  /** Weeks that an examination without a value stands for today. */
  freshFor: z.exactOptional(factSchema),
});

export const testsSchema = z.strictObject({
  analytes: z.array(analyteSchema).min(1),
  tests: z.array(testSchema).min(1),
  sources: sourcesSchema,
});
/** Laboratory values, and the tests that labels ask for. */
export type Tests = z.infer<typeof testsSchema>;
