import type { Patient } from '@bifrons/knowledge';
import type { ForecastRequest } from '@bifrons/inference';
import type { PersonCovariates } from '@bifrons/model';
import type { Person } from '../person/person.ts';
import { HORIZON_WEEKS, courseLetter, segmentsOf, type Course } from '../regimens/course.ts';

export const VIRTUAL_PEOPLE = 500;

const WEEK_MS = 7 * 86_400_000;

/** The forecast to be computed, or null while a dose cannot be read. */
export function forecastRequest(
  person: Person,
  courses: readonly Course[],
  today: Date,
): ForecastRequest | null {
  const year = today.getFullYear();
  const regimens: ForecastRequest['regimens'][number][] = [];
  for (const course of courses) {
    const segments = segmentsOf(course);
    if (segments === null) return null;
    regimens.push({ label: courseLetter(course), segments });
  }
  return {
    patient: { ...patientOf(person, year), ...recordOf(person, today) },
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

/** Visits and doses with dates: the last visit is today, and the score before treatment is the first reading. */
function recordOf(
  { salt, record: { visits, taken } }: Person,
  today: Date,
): Pick<Patient, 'visits' | 'treatments'> {
  const now = visits.at(-1)?.week;
  if (now === undefined) return {};
  const dateOf = (week: number): string =>
    new Date(today.getTime() - (now - week) * WEEK_MS).toISOString().slice(0, 10);
  return {
    visits: [{ week: 0, salt }, ...visits].map((visit) => ({ date: dateOf(visit.week), salt: visit.salt })),
    treatments: taken === null ? [] : [{ ...taken, fromDate: dateOf(0) }],
  };
}
