import { covariateSchema, idSchema } from './drug.js';
import { factSchema, gradeSchema, sourcesSchema } from './fact.js';
import { signalIdSchema } from './signal.js';
import { z } from './zod.js';

const doseSchema = z.strictObject({
  indication: z.string().min(1),
  region: z.exactOptional(z.enum(['US', 'EU', 'JP'])),
  doseMg: z.number().positive(),
  everyWeeks: z.number().positive(),
  loading: z.exactOptional(
    z.array(z.strictObject({ week: z.number().nonnegative(), mg: z.number().positive() })).min(1),
  ),
  weightKg: z.exactOptional(
    z.strictObject({
      from: z.exactOptional(z.number().positive()),
      below: z.exactOptional(z.number().positive()),
    }),
  ),
  grade: gradeSchema,
  source: z.string().min(1),
  note: z.exactOptional(z.string().min(1)),
});

/** Pharmacokinetic facts of what is injected under the skin; clearances and volumes as `basis` says. */
const antibodyFactNameSchema = z.enum([
  'clearance', // L/h, linear
  'volume', // L, central
  'intercompartmentalClearance', // L/h
  'peripheralVolume', // L
  'absorptionRate', // 1/h
  'bioavailability',
  'maxElimination', // mg/h, elimination by the target, which saturates
  'michaelisConstant', // ng/mL
  'transitTime', // h, mean time through the transit compartments
  'transitCompartments', // how many
  'halfLife', // h
  'tmax', // h
  'troughSteadyState', // ng/mL
]);

/**
 * A medicine that binds one cytokine or one receptor: it takes away a share of the signals that pass there, and no other.
 * The share is a number of its own, which does not carry over to others that bind the same.
 */
export const antibodySchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  route: z.literal('subcutaneous'),
  mechanism: z.literal('antibody'),
  targets: z.string().min(1),
  molecularWeight: factSchema,
  doses: z.array(doseSchema),
  pharmacokinetics: z.strictObject({
    structure: z.enum(['one-compartment', 'two-compartment', 'two-compartment-saturable']),
    absorption: z.enum(['first-order', 'transit']),
    basis: z.enum(['apparent', 'absolute']),
    population: z.string().min(1),
    facts: z.partialRecord(antibodyFactNameSchema, factSchema),
    variability: z.strictObject({ lnClearanceSd: factSchema, lnVolumeSd: factSchema }),
    covariates: z.array(covariateSchema),
    alternatives: z.exactOptional(
      z.array(
        z.strictObject({
          population: z.string().min(1),
          facts: z.partialRecord(antibodyFactNameSchema, factSchema),
        }),
      ),
    ),
  }),
  neutralises: z.strictObject({
    binds: z.enum(['ligand', 'receptor']),
    where: z.string().min(1),
    cytokines: z.array(z.string().min(1)).min(1),
    /** Signals of the model that pass there. */
    signals: z.array(signalIdSchema).min(1),
    /** Share of these signals that is gone when the target is full. */
    neutralisedShare: factSchema,
    /** Serum concentration at half of it, ng/mL. */
    halfConcentration: factSchema,
    kd: factSchema,
  }),
  notes: z.array(z.string().min(1)),
  conflicts: z.array(z.string().min(1)),
  sources: sourcesSchema,
});
/** An antibody: doses in mg, pharmacokinetics under the skin, the share of each signal that it takes away. As the code has it: notes and conflicts are for whoever reads the file. */
export type Antibody = Omit<z.infer<typeof antibodySchema>, 'notes' | 'conflicts'>;
