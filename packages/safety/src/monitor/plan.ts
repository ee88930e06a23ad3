import {
  findLabel,
  type Indication,
  type LabelDose,
  type PatientRecord,
  type Region,
} from '@bifrons/knowledge';
import { english, type Say } from '@bifrons/language';
import { personOn, type Person } from '../person/person.js';
import { covariatesOf } from '../screen/covariates.js';
import { calendarOf, type CalendarEntry, type RoutineTest } from './calendar.js';
import { pausePlan, type PausePlan } from './pause.js';
import type { Treatment } from './treatment.js';

/** What is due over a course that has not begun. */
export interface CourseCalendar {
  /** Tests, vaccinations and reviews that are due from the start to the last week, in order of their day. */
  readonly entries: readonly CalendarEntry[];
  readonly routine: readonly RoutineTest[];
}

/** The same, and what the label says of a pause. */
export interface CoursePlan extends CourseCalendar {
  readonly pause: PausePlan;
}

/** Which medicine is to begin on which day, for how many weeks, by whose label. */
export interface CoursePlanRequest {
  readonly drug: string;
  /** Absent for creams. */
  readonly dose?: LabelDose;
  readonly region: Region;
  readonly indication: Indication;
  /** Day of the first dose, YYYY-MM-DD. */
  readonly start: string;
  /** Length of the course. */
  readonly weeks: number;
  /** The language of the answer; English when absent. */
  readonly say?: Say;
}

/** What the label wants done on a course that is only thought of; undefined without a label in the region. */
export function coursePlan(patient: PatientRecord, request: CoursePlanRequest): CoursePlan | undefined {
  const course = courseOf(patient, request);
  if (course === undefined) return undefined;
  const { treatment, person } = course;
  const { indication } = request;
  return {
    ...calendarIn(patient, course, request),
    pause: pausePlan(treatment, person, indication, covariatesOf(patient, person, indication)),
  };
}

/** The calendar of `coursePlan` alone: a pause takes the model. */
export function courseCalendar(
  patient: PatientRecord,
  request: CoursePlanRequest,
): CourseCalendar | undefined {
  const course = courseOf(patient, request);
  return course && calendarIn(patient, course, request);
}

interface Course {
  readonly treatment: Treatment;
  readonly person: Person;
}

function courseOf(patient: PatientRecord, request: CoursePlanRequest): Course | undefined {
  const { drug, dose, region, start, say = english } = request;
  const label = findLabel(drug, region);
  return (
    label && {
      treatment: { label, drug, start, ...(dose === undefined ? {} : { dose }) },
      person: personOn(patient, start, drug, say),
    }
  );
}

function calendarIn(
  patient: PatientRecord,
  { treatment, person }: Course,
  { indication, start, weeks }: CoursePlanRequest,
): CourseCalendar {
  const { entries, routine } = calendarOf(patient, person, treatment, indication, start, weeks);
  return { entries: entries.filter(({ week }) => week.from <= weeks), routine };
}
