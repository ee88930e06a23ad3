import { forecast, type ForecastRequest } from '@bifrons/inference';
import type { Patient } from '@bifrons/knowledge';
import type { ModelPool, RunOptions } from '@bifrons/model';
import { forecastRequest } from '../../subject/patient/forecast-request.ts';
import type { Course } from '../../subject/regimens/course.ts';
import type { TriedValue } from './tried-values.ts';

/** Success is judged after a year. */
export const AFTER_WEEKS = 52;

/** What is asked of the model: forecasts of a person under a course that differ only in one value. */
export interface EffectQuestion {
  course: Course;
  forecasts: readonly { value: TriedValue; request: ForecastRequest }[];
}

/** The middle of the virtual people's primary score for each value, in the order of the question. */
export interface ForecastEffect {
  course: Course;
  outcomes: readonly { value: TriedValue; score: number }[];
}

/** The question to the model; null while the dose cannot be read. */
export function effectQuestion(
  values: readonly TriedValue[],
  patient: Patient,
  course: Course,
  today: Date,
): EffectQuestion | null {
  const forecasts = values.flatMap((value) => {
    const request = forecastRequest(value.applied(patient), [course], today);
    return request === null ? [] : [{ value, request: { ...request, weeks: AFTER_WEEKS } }];
  });
  return forecasts.length === values.length ? { course, forecasts } : null;
}

/** The virtual people are the same for every value, because the seed is: what differs is the value's doing. */
export async function forecastEffect(
  { course, forecasts }: EffectQuestion,
  pool: ModelPool,
  options: RunOptions = {},
): Promise<ForecastEffect> {
  const outcomes: { value: TriedValue; score: number }[] = [];
  for (const { value, request } of forecasts) {
    const { regimens } = await forecast(request, pool, { signal: options.signal });
    outcomes.push({ value, score: regimens[0]!.median[AFTER_WEEKS]! });
  }
  return { course, outcomes };
}
