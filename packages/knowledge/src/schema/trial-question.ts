import { decidingEndpointSchema, weekSchema, type DecidingEndpoint } from './trial-endpoint.js';
import { z } from './zod.js';

const share = (what: string) => z.number().min(0).max(1).describe(what);
const arm = (what: string) => z.string().min(1).describe(what);

/** What a trial is to decide, and how: the part of a design that power, assurance and sample size are computed for. */
export const trialQuestionSchema = z.strictObject({
  control: arm('the id of the arm that the others are compared with'),
  treatments: z
    .exactOptional(z.array(arm('the id of an arm')).min(1))
    .describe('the arms that are compared with it, in the order of their tests; all others if not given'),
  endpoint: decidingEndpointSchema,
  crossover: z
    .exactOptional(z.strictObject({ week: weekSchema() }))
    .describe(
      'everybody takes both treatments: the arms are the two orders, the endpoint is read at its week and again at this one',
    ),
  test: z
    .exactOptional(z.enum(['score', 'newcombe', 'fisher', 'welch', 'baseline-adjusted']))
    .describe(
      'shares: score (Miettinen and Nurminen, if not given), newcombe or fisher; means: baseline-adjusted (if not given) or welch',
    ),
  margin: z
    .exactOptional(z.number().min(0).max(100))
    .describe(
      'how much worse than the control is still good enough, in percentage points or in units of the mean; 0 if not given',
    ),
  alpha: z
    .number()
    .gt(0)
    .max(0.5)
    .describe('the chance to win without an effect that is allowed: more than 0'),
  sides: z.exactOptional(z.union([z.literal(1), z.literal(2)])).describe('1 or 2; 2 if not given'),
  power: z
    .exactOptional(z.number().min(0.5).max(0.999))
    .describe('the power that is wanted, from 0.5 to 0.999; 0.9 if neither it nor assurance is given'),
  assurance: z
    .exactOptional(z.number().min(0.1).max(0.999))
    .describe('the assurance that is wanted: the mean power over what is not known'),
  wins: z
    .exactOptional(z.enum(['each', 'any', 'all']))
    .describe(
      'whose power is wanted: of each comparison by itself (if not given), of any of them, or of all together',
    ),
  multiplicity: z
    .exactOptional(z.enum(['none', 'bonferroni', 'holm', 'fixed-sequence', 'graph']))
    .describe('how several comparisons share alpha; holm if not given'),
  graph: z
    .exactOptional(
      z.strictObject({
        weights: z
          .array(share('a share of alpha from 0 to 1'))
          .min(1)
          .describe('the share of alpha that each treatment starts with'),
        transitions: z
          .array(z.array(share('a share from 0 to 1')))
          .min(1)
          .describe('by rows: where the alpha of a treatment goes once it has won'),
      }),
    )
    .describe('of multiplicity "graph"'),
  looks: z
    .exactOptional(
      z.strictObject({
        at: z
          .array(z.number().gt(0))
          .min(1)
          .max(9)
          .describe('shares of the people whose results are in at each interim look, ascending, below 1'),
        spending: z.enum(['obrien-fleming', 'pocock']).describe('how fast alpha is spent (Lan and DeMets)'),
      }),
    )
    .describe('interim looks at which the trial may end with a win'),
  assumed: z
    .exactOptional(
      z.record(
        z.string(),
        z.strictObject({
          percent: z
            .exactOptional(z.number().min(0).max(100))
            .describe('people with the response, in percent'),
          mean: z.exactOptional(z.number()).describe('mean change, negative when it is an improvement'),
          sd: z.exactOptional(z.number().gt(0)).describe('standard deviation between people'),
        }),
      ),
    )
    .describe(
      'results of each arm that somebody assumes, as protocols do: power and size are then also told for them',
    ),
  lost: z
    .exactOptional(z.number().min(0).max(0.9))
    .describe(
      'share of the people whose result is missing and not imputed: so many more are enrolled; 0 if not given',
    ),
});

/** What a trial is to decide: comparisons, endpoint, alpha, power, looks. */
export type TrialQuestion = Omit<z.infer<typeof trialQuestionSchema>, 'endpoint'> & {
  endpoint: DecidingEndpoint;
};
