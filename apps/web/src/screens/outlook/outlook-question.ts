import type { ForecastRequest } from '@bifrons/inference';
import type { Course } from '../../subject/regimens/course.ts';
import type { OutlookQuestion } from './use-outlook.ts';

/** Success is judged after a year. */
const HORIZON = 52;

/** The question what a pause or a stop of one of the courses of a forecast does. */
export function outlookQuestion(
  request: ForecastRequest,
  courses: readonly Course[],
  focus: number,
): OutlookQuestion | null {
  const place = courses.findIndex(({ id }) => id === focus);
  const [course, regimen] = [courses[place], request.regimens[place]];
  return course && regimen ? { course, request: { ...request, regimens: [regimen], weeks: HORIZON } } : null;
}
