import type { RunOptions } from '@bifrons/model';
import { useEffect, useState } from 'react';

/** A computation that follows what is on the screen. */
export interface RunState<Result> {
  /** The latest result; it stays while the next one is computed. */
  computed: Result | null;
  /** The result is not that of what is on the screen. */
  stale: boolean;
  /** 0 to 1 while computing. */
  progress: number | null;
  /** Why there is no result; `errorWords` says it. */
  failure: unknown;
}

const PATIENCE_MS = 90;

/**
 * Computes whenever the request changes; a change while computing stops the run before. `request` is compared by
 * identity (memoise it); null keeps the result and marks it stale. What is `known` already is not computed again. It
 * begins when nothing has changed for `patienceMs`.
 */
export function useRun<Request, Result>(
  request: Request | null,
  compute: (request: Request, options: RunOptions) => Promise<Result>,
  known: (request: Request) => Result | null = () => null,
  patienceMs: number = PATIENCE_MS,
): RunState<Result> {
  const [state, setState] = useState<RunState<Result>>(() => ({
    computed: request && known(request),
    stale: false,
    progress: null,
    failure: null,
  }));
  useEffect(() => {
    const stop = new AbortController();
    const update = (change: Partial<RunState<Result>>): void => {
      if (!stop.signal.aborted) setState((old) => ({ ...old, ...change }));
    };
    const already = request && known(request);
    if (already !== null) {
      setState({ computed: already, stale: false, progress: null, failure: null });
      return;
    }
    update({ stale: true, failure: null, progress: request === null ? null : 0 });
    if (request === null) return () => stop.abort();
    const run = async (): Promise<void> => {
      try {
        const computed = await compute(request, {
          signal: stop.signal,
          onProgress: (done, total) => update({ progress: done / total }),
        });
        update({ computed, stale: false, progress: null });
      } catch (error) {
        update({ progress: null, failure: error });
      }
    };
    const timer = setTimeout(() => void run(), patienceMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
    // What else `compute` and `known` read changes only together with the request.
  }, [request]);
  return state;
}
