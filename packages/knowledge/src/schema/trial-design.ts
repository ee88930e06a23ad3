import { amongShapes, populationShapes } from '../diseases/trial-designs.js';
import { backgroundSchema, observationSchema } from './observation.js';
import { regimenSchema } from './regimen.js';
import { z } from './zod.js';

const share = (what: string) => z.number().min(0).max(1).describe(`${what}: a share from 0 to 1`);
const week = () => z.number().min(0).max(2600).describe('week since the start, 0 or later');
const measure = () =>
  z
    .exactOptional(z.string().min(1))
    .describe('the id of a score of the disease; its primary score if not given');
const value = () =>
  z
    .exactOptional(z.number().min(0).max(100).nullable())
    .describe(
      'at-most: a score; improvement-at-least: percent of baseline; improvement-points-at-least, worsening-at-least, ever-worsened-by: points',
    );

const responseTypes = ['at-most', 'improvement-at-least', 'improvement-points-at-least'] as const;

/** A response: what a person has or has not. */
const responseSchema = z.strictObject({ measure: measure(), type: z.enum(responseTypes), value: value() });

const endpointSchema = z.strictObject({
  measure: measure(),
  type: z.enum([
    ...responseTypes,
    'mean-change',
    'mean-change-points',
    'worsening-at-least',
    'ever-worsened-by',
    'both',
  ]),
  /** A mean change and `both` have none. */
  value: value(),
  of: z
    .exactOptional(z.tuple([responseSchema, responseSchema]))
    .describe('both: the two responses that a person has at once'),
  weeks: z.array(week()).min(1),
  fromWeek: z.exactOptional(week()).describe('week that worsening is counted from'),
  once: z
    .exactOptional(z.boolean())
    .describe(
      'true: the response at one of the visits up to the week, which over the weeks is the time to it',
    ),
});

const observationKeys = observationSchema.shape;

/** A trial design (DESIGN §5). */
export const trialDesignSchema = z.strictObject({
  id: z.string().min(1),
  disease: z.string().min(1).describe('the id of a disease, such as alopecia-areata'),
  population: z.strictObject({
    n: z.int().min(1).max(10_000_000).describe('number of virtual patients, a whole number'),
    ...populationShapes,
    severity: z
      .exactOptional(z.record(z.string(), z.record(z.string(), z.number())))
      .describe('what the trial admits of each score: its min, max, mean and sd'),
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
        among: z.exactOptional(z.strictObject({ week: week(), ...amongShapes })),
        selected: z
          .exactOptional(
            z.strictObject({
              week: week(),
              endpoints: z.array(responseSchema).min(1),
              match: z.enum(['all', 'any']),
            }),
          )
          .describe('counts only people who had responded at that week: all or any of the responses'),
        background: z.exactOptional(backgroundSchema),
      }),
    )
    .min(1),
  endpoints: z.array(endpointSchema).min(1),
  missing: observationKeys.missing,
  observation: z.exactOptional(observationSchema),
  seed: z.int().min(0).describe('a whole number from 0'),
});

/** A response or an endpoint as it is computed: what has no value has none. */
type Valued<T> = Omit<T, 'value' | 'of'> & { value?: number };
/** A response: what a person has or has not at a week. */
export type TrialResponse = Valued<z.infer<typeof responseSchema>>;
/** An endpoint of a design: a score, what is counted, and at which weeks. */
export type TrialEndpoint = Valued<z.infer<typeof endpointSchema>> & { of?: [TrialResponse, TrialResponse] };
type ParsedArm = z.infer<typeof trialDesignSchema>['arms'][number];
/** A trial design: its people, arms and endpoints. */
export type TrialDesign = Omit<z.infer<typeof trialDesignSchema>, 'endpoints' | 'arms'> & {
  endpoints: TrialEndpoint[];
  arms: (Omit<ParsedArm, 'selected'> & {
    selected?: Omit<NonNullable<ParsedArm['selected']>, 'endpoints'> & { endpoints: TrialResponse[] };
  })[];
};
