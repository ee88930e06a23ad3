import type { RegimenForecast } from '@bifrons/inference';
import type { Course } from '../../subject/regimens/course.ts';
import type { Computed } from './use-forecast.ts';

/** A regimen's forecast with the course it was made for, whose number gives its colour, dash and letter. */
export interface DrawnRegimen {
  id: number;
  course: Course;
  forecast: RegimenForecast;
  /** Weeks at which the drug is stopped or paused. */
  stops: readonly number[];
}

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
