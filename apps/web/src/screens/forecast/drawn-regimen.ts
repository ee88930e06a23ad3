import type { RegimenForecast } from '@bifrons/inference';
import type { Course } from '../../subject/regimens/course.ts';
import type { ShownScore } from '../../subject/severity/scores.ts';
import type { Computed } from './use-forecast.ts';

/** A regimen's forecast with the course it was made for, whose number gives its colour, dash and letter. */
export interface DrawnRegimen {
  id: number;
  course: Course;
  forecast: RegimenForecast;
  /** Weeks at which the drug is stopped or paused. */
  stops: readonly number[];
}

/** Where the evidence is very uncertain, the line in the middle is drawn so that nobody takes it for a promise. */
export const isNoPromise = ({ forecast }: DrawnRegimen, { id }: ShownScore): boolean =>
  forecast.scores[id]?.certainty.level === 1;

export function drawnRegimens({ result, courses }: Computed): DrawnRegimen[] {
  return courses.flatMap((course, index) => {
    const forecast = result.regimens[index];
    if (!forecast) return [];
    const { segments } = forecast;
    const stops = segments
      .filter((segment, at) => segment.drug === null && segments[at - 1]?.drug)
      .map((segment) => segment.fromWeek);
    return [{ id: course.id, course, forecast, stops }];
  });
}
