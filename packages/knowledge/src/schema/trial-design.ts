import { regimenSchema } from './regimen.js';
import { z } from './zod.js';

const salt = (what: string) => z.number().min(0).max(100).describe(`${what}: SALT, 0 to 100`);
const share = (what: string) => z.number().min(0).max(1).describe(`${what}: a share from 0 to 1`);
const week = () => z.number().min(0).max(2600).describe('week since the start, 0 or later');

const endpointSchema = z.strictObject({
  measure: z.literal('salt'),
  type: z.enum([
    'at-most',
    'improvement-at-least',
    'mean-change',
    'mean-change-points',
    'worsening-at-least',
    'ever-worsened-by',
  ]),
  /** SALT (at-most), percent of baseline (improvement), points (worsening); a mean change has none. */
  value: z
    .exactOptional(z.number().min(0).max(100).nullable())
    .describe(
      'at-most: SALT; improvement-at-least: percent of baseline; worsening-at-least, ever-worsened-by: points',
    ),
  weeks: z.array(week()).min(1),
  fromWeek: z.exactOptional(week()).describe('week that worsening is counted from'),
});

/** A trial design (DESIGN §5). */
export const trialDesignSchema = z.strictObject({
  id: z.string().min(1),
  disease: z.string().min(1).describe('the id of a disease, such as alopecia-areata'),
  population: z.strictObject({
    n: z.int().min(1).max(10_000_000).describe('number of virtual patients, a whole number'),
    salt: z.strictObject({
      min: salt('lowest baseline'),
      max: salt('highest baseline'),
      shareVerySevere: share('SALT 95 to 100 at baseline'),
    }),
    episodeYears: z.strictObject({
      median: z.number().positive().max(100).describe('years'),
      max: z.number().positive().max(100).describe('years'),
    }),
    age: z.strictObject({
      min: z.number().min(0).max(120).describe('years'),
      max: z.number().min(0).max(120).describe('years'),
      mean: z.number().min(0).max(120).describe('years'),
    }),
    weightKg: z.strictObject({
      mean: z.number().min(10).max(400).describe('kg'),
      sd: z.number().min(0).max(100).describe('kg'),
    }),
    femaleShare: share('women'),
  }),
  arms: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/, 'letters, digits, hyphens, points and underscores only'),
        n: z.int().min(1).max(10_000_000).describe('people counted in this arm, a whole number'),
        regimen: regimenSchema,
        among: z.exactOptional(
          z.strictObject({
            week: week(),
            salt: z.strictObject({
              min: z.exactOptional(salt('at least')),
              max: z.exactOptional(salt('at most')),
            }),
          }),
        ),
      }),
    )
    .min(1),
  endpoints: z.array(endpointSchema).min(1),
  seed: z.int().min(0).describe('a whole number from 0'),
});

/** An endpoint as it is computed: a mean change has no value. */
export type TrialEndpoint = Omit<z.infer<typeof endpointSchema>, 'value'> & { value?: number };
export type TrialDesign = Omit<z.infer<typeof trialDesignSchema>, 'endpoints'> & {
  endpoints: TrialEndpoint[];
};
