import { idSchema } from './drug.js';
import { gradeSchema, sourcesSchema } from './fact.js';
import { z } from './zod.js';

/** The run of a fit: how to make it again, and on what it stood. */
export const runSchema = z.strictObject({
  command: z.string().min(1),
  seed: z.int(),
  date: z.iso.date(),
  minutes: z.number().positive(),
  machine: z.string().min(1),
  /** SHA-256 of the observations, the priors and the populations. */
  dataHash: z.string().length(64),
});

/** Draws from the posterior of a calibration, with all that is needed to make them again and to judge them. */
export const posteriorSchema = z.strictObject({
  id: idSchema,
  disease: idSchema,
  calibration: idSchema,
  run: runSchema,
  settings: z.record(z.string(), z.number()),
  /** Convergence of the chains and of their emulator. */
  diagnostics: z.strictObject({
    largestRHat: z.number(),
    smallestEffectiveDraws: z.number(),
    acceptance: z.number(),
    /** What the emulator misses of the log posterior, at draws that were simulated in two sets of people. */
    check: z.strictObject({
      draws: z.int(),
      /** SD of what both sets show, and SD of what one set adds by chance. */
      missed: z.number(),
      chance: z.number(),
      /** Share of draws that stay effective when weighted by simulated over emulated density, chance and all. */
      effectiveShare: z.number(),
      /** And when weighted by what the emulator learned from them: it has, before the last chains. */
      kept: z.number(),
    }),
    /** Simulations of all arms. */
    runs: z.int(),
  }),
  /** Names of estimated parameters, and paths of facts whose multiplier was estimated. */
  columns: z.array(z.string().min(1)),
  draws: z.array(z.array(z.number())).min(400),
  parameters: z.array(
    z.strictObject({
      name: z.string().min(1),
      value: z.number(),
      unit: z.string().min(1),
      range: z.tuple([z.number(), z.number()]),
      /** SD on the scale of the prior, and that of the prior itself. */
      sd: z.number().positive(),
      priorSd: z.number().positive(),
      /** What informs it, by the Fisher information at the median: trials and the prior, largest first. */
      informedBy: z.array(z.strictObject({ from: z.string().min(1), share: z.number() })),
      rHat: z.number(),
      effectiveDraws: z.number(),
      grade: gradeSchema,
      source: z.string().min(1),
      note: z.exactOptional(z.string().min(1)),
    }),
  ),
  /** Pairs of parameters with an absolute correlation above 0.7. */
  correlations: z.array(z.strictObject({ between: z.tuple([z.string(), z.string()]), value: z.number() })),
  sources: sourcesSchema,
});
/** The draws of a fit, with how it was made and how well it mixed. */
export type Posterior = z.infer<typeof posteriorSchema>;
