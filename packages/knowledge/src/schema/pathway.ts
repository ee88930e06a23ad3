import { factSchema, gradeSchema, sourcesSchema } from './fact.js';
import { idSchema } from './drug.js';
import { jakSchema, jakSignalIdSchema, outsideSignalIdSchema, statSchema } from './signal.js';
import { z } from './zod.js';

const jakPairSchema = z.strictObject({
  value: z.tuple([jakSchema, jakSchema]),
  grade: gradeSchema,
  source: z.string().min(1),
  note: z.exactOptional(z.string().min(1)),
});

/** One cytokine signal of the model: which cytokines, which pair of kinases, which transcription factors. */
const signalSchema = z.strictObject({
  id: jakSignalIdSchema,
  name: z.string().min(1),
  cytokines: z.array(z.string().min(1)).min(1),
  jakPair: z.tuple([jakSchema, jakSchema]),
  /** The kinase that may take the place of the second. */
  orPartner: z.exactOptional(jakSchema),
  stats: z.array(statSchema).min(1),
  grade: gradeSchema,
  source: z.string().min(1),
  meaning: z.string().min(1),
  note: z.exactOptional(z.string().min(1)),
});

/** A signal that needs no JAK: an antibody reaches it, a JAK inhibitor does not. */
const outsideSignalSchema = z.strictObject({
  id: outsideSignalIdSchema,
  name: z.string().min(1),
  cytokines: z.array(z.string().min(1)).min(1),
  meaning: z.string().min(1),
  grade: gradeSchema,
  source: z.string().min(1),
});

/** One cytokine: receptor, the kinases and transcription factors that a table lists, and the pair that we use. */
const cytokineSchema = z.strictObject({
  id: z.string().min(1),
  receptor: z.string().min(1),
  jaks: z.array(jakSchema).min(1),
  stats: z.array(statSchema).min(1),
  secondaryStats: z.exactOptional(z.array(statSchema)),
  grade: gradeSchema,
  source: z.string().min(1),
  pair: jakPairSchema,
  /** The signal that stands for it in the model; null: none. */
  signal: jakSignalIdSchema.nullable(),
  note: z.exactOptional(z.string().min(1)),
});

/** A measured or computed time or rate of a pathway. */
const kineticSchema = z.strictObject({
  ...factSchema.shape,
  id: idSchema,
  what: z.string().min(1),
  /** The values in order, when the row has more than one; `value` is then the first. */
  values: z.exactOptional(z.array(z.number()).min(2)),
});

const gainOfFunctionSchema = z.strictObject({
  gene: z.string().min(1),
  variants: z.exactOptional(z.string().min(1)),
  change: z.string().min(1),
  inModel: z.exactOptional(z.string().min(1)),
  treatment: z.exactOptional(z.string().min(1)),
  facts: z.array(kineticSchema),
  grade: gradeSchema,
  sources: z.array(z.string().min(1)).min(1),
  conflict: z.exactOptional(z.string().min(1)),
});

/** A published mechanistic model whose parameters were read in full. */
const mechanisticModelSchema = z.strictObject({
  id: idSchema,
  source: z.string().min(1),
  note: z.string().min(1),
  parameters: z.exactOptional(z.record(z.string(), z.number())),
  parameterUnits: z.exactOptional(z.string().min(1)),
  initialConcentrationsNanomolar: z.exactOptional(z.record(z.string(), z.number())),
  rateLaws: z.exactOptional(z.array(z.string().min(1))),
});

export const pathwaySchema = z.strictObject({
  signals: z.array(signalSchema).min(1),
  outside: z.array(outsideSignalSchema),
  cytokines: z.array(cytokineSchema).min(1),
  kinetics: z.array(kineticSchema),
  mechanisticModels: z.array(mechanisticModelSchema),
  gainOfFunction: z.array(gainOfFunctionSchema),
  conflicts: z.array(z.string().min(1)),
  sources: sourcesSchema,
});
/** The pathway: cytokines, signals, kinetics. */
export type Pathway = z.infer<typeof pathwaySchema>;
/** A signal of the model: its cytokines, pair of JAKs and STATs. */
export type Signal = Pathway['signals'][number];
/** A cytokine with its receptor's pair of JAKs and its STATs. */
export type Cytokine = Pathway['cytokines'][number];
