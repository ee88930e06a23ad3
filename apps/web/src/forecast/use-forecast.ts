import { forecast, type ForecastRequest, type ForecastResult } from '@bifrons/inference';
import { computePool } from './compute-pool.ts';
import { useRun, type RunState } from './use-run.ts';

/** A result with the courses' numbers, because a result is drawn in the colours of the courses it was made for. */
export interface Computed {
  result: ForecastResult;
  courseIds: readonly number[];
  milliseconds: number;
}

export type ForecastState = RunState<Computed>;

/** The forecast of the request; the numbers of the courses change only together with it. */
export function useForecast(request: ForecastRequest | null, courseIds: readonly number[]): ForecastState {
  return useRun(request, async (asked, options) => {
    const begun = performance.now();
    const result = await forecast(asked, computePool(), options);
    return { result, courseIds, milliseconds: performance.now() - begun };
  });
}
