import { outlook, type ForecastRequest, type Outlook } from '@bifrons/inference';
import { computePool } from '../../kit/compute/compute-pool.ts';
import { useRun, type RunState } from '../../kit/compute/use-run.ts';
import type { Course } from '../../subject/regimens/course.ts';

export interface ComputedOutlook {
  outlook: Outlook;
  /** The course that it is about, as it was then. */
  course: Course;
  /** Whether a medicine is taken when the pauses and the stop begin. */
  treated: boolean;
}

export type OutlookState = RunState<ComputedOutlook>;

/** What is asked: a request whose first regimen is that of the course. */
export interface OutlookQuestion {
  request: ForecastRequest;
  course: Course;
}

/** What a pause or a stop of a course does; null while the forecast has the machine. */
export function useOutlook(question: OutlookQuestion | null): OutlookState {
  return useRun(question, async ({ request, course }, options) => {
    const answer = await outlook(request, computePool(), options);
    const inForce = request.regimens[0]?.segments.findLast(({ fromWeek }) => fromWeek <= answer.from);
    return { outlook: answer, course, treated: (inForce?.drug ?? null) !== null };
  });
}
