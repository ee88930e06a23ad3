import { amongShapes, populationShapes } from '../diseases/trial-designs.js';
import { backgroundSchema, observationSchema } from './observation.js';
import { regimenSchema } from './regimen.js';
import {
  endpointSchema,
  responseSchema,
  weekSchema,
  type TrialEndpoint,
  type TrialResponse,
} from './trial-endpoint.js';
import { trialQuestionSchema, type TrialQuestion } from './trial-question.js';
import { z } from './zod.js';

const share = (what: string) => z.number().min(0).max(1).describe(`${what}: a share from 0 to 1`);
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
        among: z.exactOptional(z.strictObject({ week: weekSchema(), ...amongShapes })),
        selected: z
          .exactOptional(
            z.strictObject({
              week: weekSchema(),
              endpoints: z.array(responseSchema).min(1),
              match: z.enum(['all', 'any']),
            }),
          )
          .describe('counts only people who had responded at that week: all or any of the responses'),
        background: z.exactOptional(backgroundSchema),
        escalate: z
          .exactOptional(
            z
              .array(
                z.strictObject({
                  week: weekSchema(),
                  unless: z.strictObject({
                    endpoints: z.array(responseSchema).min(1),
                    match: z.enum(['all', 'any']),
                  }),
                  regimen: regimenSchema,
                }),
              )
              .min(1),
          )
          .describe(
            'weeks at which who has not responded goes on with another regimen; who has changed once stays with it',
          ),
      }),
    )
    .min(1),
  endpoints: z.array(endpointSchema).min(1),
  missing: observationKeys.missing,
  observation: z.exactOptional(observationSchema),
  seed: z.int().min(0).describe('a whole number from 0'),
  question: z
    .exactOptional(trialQuestionSchema)
    .describe('what the trial is to decide: asked by power and sample size, of no matter to its simulation'),
});

type ParsedArm = z.infer<typeof trialDesignSchema>['arms'][number];
type ParsedEscalation = NonNullable<ParsedArm['escalate']>[number];
/** Responses that are looked for in a person, all of them or any. */
export interface Responses {
  endpoints: TrialResponse[];
  match: 'all' | 'any';
}
/** From a week on another regimen for those who have not responded. */
export type Escalation = Omit<ParsedEscalation, 'unless'> & { unless: Responses };
/** A trial design: its people, arms and endpoints. */
export type TrialDesign = Omit<z.infer<typeof trialDesignSchema>, 'endpoints' | 'arms' | 'question'> & {
  endpoints: TrialEndpoint[];
  arms: (Omit<ParsedArm, 'selected' | 'escalate'> & {
    selected?: Responses & { week: number };
    escalate?: Escalation[];
  })[];
  question?: TrialQuestion;
};
