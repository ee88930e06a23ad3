import { primaryScore, type Patient } from '@bifrons/knowledge';
import type { ForecastRequest } from '@bifrons/inference';
import { personOf, type PersonCovariates } from '@bifrons/model';
import { FIRST_DISEASE } from '../diseases/registry.ts';
import { HORIZON_WEEKS, courseLetter, segmentsOf, type Course } from '../regimens/course.ts';

/** The forecast to be computed, or null while a dose cannot be read. */
export function forecastRequest(
  patient: Patient,
  courses: readonly Course[],
  today: Date,
): ForecastRequest | null {
  const regimens: ForecastRequest['regimens'][number][] = [];
  for (const course of courses) {
    const segments = segmentsOf(course);
    if (segments === null) return null;
    regimens.push({ label: courseLetter(course), segments });
  }
  return {
    patient,
    regimens,
    weeks: HORIZON_WEEKS,
    year: today.getFullYear(),
  };
}

/** What of the patient changes how a medicine is handled; of nobody, only the disease. */
export function covariatesOf(patient: Patient | null, today: Date): PersonCovariates {
  if (patient === null) return { disease: FIRST_DISEASE.id };
  const people = personOf(patient, primaryScore(patient)!, today.getFullYear());
  return people.kind === 'person' ? people.covariates : {};
}
