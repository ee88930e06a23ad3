import type { Patient } from '@bifrons/knowledge';
import type { ForecastRequest, PersonCovariates } from '@bifrons/model';
import type { Person } from '../person/person.ts';
import { HORIZON_WEEKS, courseLabel, segmentsOf, type Course } from '../regimens/course.ts';
import { drugName } from '../regimens/drug-choice.ts';

export const VIRTUAL_PEOPLE = 500;

/** The forecast to be computed, or null while a dose cannot be read. */
export function forecastRequest(
  person: Person,
  courses: readonly Course[],
  year: number,
): ForecastRequest | null {
  const regimens: ForecastRequest['regimens'][number][] = [];
  for (const course of courses) {
    const segments = segmentsOf(course);
    if (segments === null) return null;
    regimens.push({ label: courseLabel(course, drugName), segments });
  }
  return {
    patient: patientOf(person, year),
    regimens,
    weeks: HORIZON_WEEKS,
    virtualPatients: VIRTUAL_PEOPLE,
    year,
  };
}

export function covariatesOf(person: Person): PersonCovariates {
  const { ageYears, sex, weightKg, egfr } = person;
  return { ageYears, sex, weightKg, egfr, disease: 'alopecia-areata' };
}

function patientOf(person: Person, year: number): Patient {
  return {
    id: 'workbench',
    birthYear: year - Math.floor(person.ageYears),
    sex: person.sex,
    weightKg: person.weightKg,
    disease: 'alopecia-areata',
    severity: { salt: person.salt, episodeYears: person.episodeYears, regions: person.loss },
    facts: { egfr: person.egfr },
  };
}
