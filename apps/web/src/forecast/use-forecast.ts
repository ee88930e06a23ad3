import { forecast, type ForecastRequest, type ForecastResult } from '@bifrons/model';
import { useEffect, useState } from 'react';
import { computePool } from './compute-pool.ts';

/** A result with the courses' numbers, because a result is drawn in the colours of the courses it was made for. */
export interface Computed {
  result: ForecastResult;
  courseIds: readonly number[];
  milliseconds: number;
}

export interface ForecastState {
  /** The latest result; it stays while the next one is computed. */
  computed: Computed | null;
  /** The result is not that of what is on the screen. */
  stale: boolean;
  /** 0 to 1 while computing. */
  progress: number | null;
  /** Why there is no result, in words. */
  failure: string | null;
}

const PATIENCE_MS = 90;

/**
 * Computes the forecast whenever the request changes; a change while computing stops the run before. `request` is
 * compared by identity (memoise it); null keeps the result and marks it stale.
 */
export function useForecast(request: ForecastRequest | null, courseIds: readonly number[]): ForecastState {
  const [state, setState] = useState<ForecastState>({
    computed: null,
    stale: false,
    progress: null,
    failure: null,
  });
  useEffect(() => {
    const stop = new AbortController();
    const update = (change: Partial<ForecastState>): void => {
      if (!stop.signal.aborted) setState((old) => ({ ...old, ...change }));
    };
    update({ stale: true, failure: null });
    if (request === null) {
      update({ progress: null });
      return () => stop.abort();
    }
    const run = async (): Promise<void> => {
      const begun = performance.now();
      update({ progress: 0 });
      try {
        const result = await forecast(request, computePool(), {
          signal: stop.signal,
          onProgress: (done, total) => update({ progress: done / total }),
        });
        const computed = { result, courseIds, milliseconds: performance.now() - begun };
        update({ computed, stale: false, progress: null });
      } catch (error) {
        update({ progress: null, failure: error instanceof Error ? error.message : String(error) });
      }
    };
    const timer = setTimeout(() => void run(), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
    // The numbers of the courses change only together with the request.
  }, [request]);
  return state;
}
