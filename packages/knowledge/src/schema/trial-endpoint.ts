import { z } from './zod.js';

export const weekSchema = () => z.number().min(0).max(2600).describe('week since the start, 0 or later');
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
export const responseSchema = z.strictObject({
  measure: measure(),
  type: z.enum(responseTypes),
  value: value(),
});

/** What is counted or measured of a person at a week. */
const outcomeShape = {
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
  fromWeek: z.exactOptional(weekSchema()).describe('week that worsening is counted from'),
  once: z
    .exactOptional(z.boolean())
    .describe(
      'true: the response at one of the visits up to the week, which over the weeks is the time to it',
    ),
};

/** An endpoint of a trial, at one or several weeks. */
export const endpointSchema = z.strictObject({ ...outcomeShape, weeks: z.array(weekSchema()).min(1) });

/** The endpoint that decides a trial, at its week. */
export const decidingEndpointSchema = z.strictObject({ ...outcomeShape, week: weekSchema() });

/** A response or an endpoint as it is computed: what has no value has none. */
type Valued<T> = Omit<T, 'value' | 'of'> & { value?: number };
/** A response: what a person has or has not at a week. */
export type TrialResponse = Valued<z.infer<typeof responseSchema>>;
/** An endpoint of a design: a score, what is counted, and at which weeks. */
export type TrialEndpoint = Valued<z.infer<typeof endpointSchema>> & { of?: [TrialResponse, TrialResponse] };
/** The endpoint that decides a trial, as it is computed. */
export type DecidingEndpoint = Valued<z.infer<typeof decidingEndpointSchema>> & {
  of?: [TrialResponse, TrialResponse];
};
