import { stepsUpTo, type Option, type WeighRequest } from '@bifrons/benefit-risk';
import type { Patient } from '@bifrons/knowledge';
import type { Course } from '../../subject/regimens/course.ts';
import { courseLetter, segmentsOf } from '../../subject/regimens/course.ts';
import type { View } from '../../subject/state/view.ts';
import { localDay } from '../../subject/patient/local-day.ts';

/** A course as an option, named by its letter; what begins at or after the horizon is not part of it, but for the end of a pause. */
function optionOf(course: Course, horizon: number): Option | null {
  const segments = segmentsOf(course);
  return (
    segments && {
      label: courseLetter(course),
      segments: stepsUpTo(segments, horizon),
    }
  );
}

/** The weighing of the courses on the screen, in an order of its own so that moving a column asks nothing new; null while a dose cannot be read. */
export function weighRequest(
  patient: Patient,
  { courses, region, horizonWeeks }: Pick<View, 'courses' | 'region' | 'horizonWeeks'>,
  today: Date,
): WeighRequest | null {
  const options = [...courses].sort((a, b) => a.id - b.id).map((course) => optionOf(course, horizonWeeks));
  if (options.some((option) => option === null)) return null;
  return {
    patient,
    options: options as Option[],
    region,
    today: localDay(today),
    horizonWeeks,
  };
}
