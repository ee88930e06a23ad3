import { weigh, type WeighRequest, type Weighing } from '@bifrons/benefit-risk';
import { computePool } from '../forecast/compute-pool.ts';
import { useRun, type RunState } from '../forecast/use-run.ts';

/** What a request came to, kept together: a result is drawn in the colours of the courses it was made for. */
export interface Weighed {
  readonly request: WeighRequest;
  readonly weighing: Weighing;
}

/** The weighing of the request, in the page's workers. */
export function useWeighing(request: WeighRequest | null): RunState<Weighed> {
  return useRun(request, async (asked, options) => ({
    request: asked,
    weighing: await weigh(asked, computePool(), options),
  }));
}
