import { outlook, type ForecastRequest, type Outlook } from '@bifrons/inference';
import { computePool } from '../forecast/compute-pool.ts';
import { useRun, type RunState } from '../forecast/use-run.ts';

export interface ComputedOutlook {
  outlook: Outlook;
  /** The course that it is about. */
  courseId: number;
  /** Whether a medicine is taken when the pauses and the stop begin. */
  treated: boolean;
}

export type OutlookState = RunState<ComputedOutlook>;

/** What a pause or a stop of the first regimen of the request does; null while the forecast has the machine. */
export function useOutlook(request: ForecastRequest | null, courseId: number): OutlookState {
  return useRun(request, async (asked, options) => {
    const answer = await outlook(asked, computePool(), options);
    const inForce = asked.regimens[0]?.segments.findLast(({ fromWeek }) => fromWeek <= answer.from);
    return { outlook: answer, courseId, treated: (inForce?.drug ?? null) !== null };
  });
}
