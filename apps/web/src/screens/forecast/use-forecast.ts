import { forecast, type ForecastRequest, type ForecastResult } from '@bifrons/inference';
import type { Course } from '../../subject/regimens/course.ts';
import { computePool } from '../../kit/compute/compute-pool.ts';
import { useRun, type RunState } from '../../kit/compute/use-run.ts';

/** A result with the courses it was made for, in whose colours and under whose names it is drawn. */
export interface Computed {
  asked: ForecastRequest;
  result: ForecastResult;
  courses: readonly Course[];
  milliseconds: number;
}

export type ForecastState = RunState<Computed>;

/** The forecast of a request for courses; these change only together with it. */
export function useForecast(request: ForecastRequest | null, courses: readonly Course[]): ForecastState {
  return useRun(request, async (asked, options) => {
    const begun = performance.now();
    const result = await forecast(asked, computePool(), options);
    return { asked, result, courses, milliseconds: performance.now() - begun };
  });
}
