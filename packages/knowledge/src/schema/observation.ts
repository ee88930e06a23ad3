import { weekSchema } from './trial-endpoint.js';
import { z } from './zod.js';

/** What is done beside the medicines, by the names of the disease's inputs: care, a topical corticosteroid. */
export const backgroundSchema = z
  .record(z.string(), z.number().min(0).max(520))
  .describe(
    'what is done beside the medicines: names of inputs of the disease and how much of each, 0 for none',
  );

/**
 * What a trial does to its figures, beside what its medicines do to people (DESIGN §3.6): nothing of it is biology, all of
 * it is data of the trial. What is not given is as in the trials of the fit.
 */
export const observationSchema = z.strictObject({
  background: z.exactOptional(backgroundSchema),
  rescue: z.exactOptional(
    z.strictObject({
      freely: z
        .exactOptional(z.number().min(0).max(5))
        .describe('how freely people are rescued: 1 as in trials that allow it, 0 not at all'),
      counts: z
        .enum(['no-response', 'as-observed'])
        .describe('whether people who are rescued have no response from then on, or count as they are read'),
    }),
  ),
  flare: z
    .exactOptional(
      z.strictObject({
        fromWeek: weekSchema(),
        lost: z
          .number()
          .min(1)
          .max(100)
          .describe('percent of the improvement at that week, by the primary score'),
      }),
    )
    .describe('at a visit after that week so much of the improvement is lost: no response from then on'),
  dropOutPerWeek: z
    .exactOptional(z.number().min(0).max(0.5))
    .describe('share of people who leave in a week, whatever happens'),
  missing: z
    .exactOptional(z.enum(['no-response', 'carried-forward', 'observed', 'nobody-leaves']))
    .describe(
      'how people who leave are counted: no-response (if not given), carried-forward, observed (not at all), or nobody-leaves',
    ),
  raters: z
    .exactOptional(z.enum(['blinded', 'open-label']))
    .describe('whether those who read the score know the treatment'),
  diary: z
    .exactOptional(z.enum(['single-day', 'weekly-mean']))
    .describe('of a score that is written down every day: that day, or the mean of the week'),
});
/** What a trial does to its figures: rescue, who leaves, who is counted as a failure. */
export type ObservationModel = z.infer<typeof observationSchema>;
