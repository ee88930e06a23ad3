import {
  findLabel,
  type Indication,
  type LabelDose,
  type PatientRecord,
  type Region,
} from '@bifrons/knowledge';
import { english, type Say } from '@bifrons/language';
import { personOn } from '../person/person.js';
import { covariatesOf } from '../screen/covariates.js';
import { calendarOf, type CalendarEntry, type RoutineTest } from './calendar.js';
import { pausePlan, type PausePlan } from './pause.js';

/** What is due over a course that has not begun. */
export interface CoursePlan {
  /** Tests, vaccinations and reviews that are due from the start to the last week, in order of their day. */
  readonly entries: readonly CalendarEntry[];
  readonly routine: readonly RoutineTest[];
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
  const { drug, region, indication, start, weeks, say = english } = request;
  const label = findLabel(drug, region);
  if (label === undefined) return undefined;
  const person = personOn(patient, start, drug, say);
  const course = { label, drug, start, ...(request.dose === undefined ? {} : { dose: request.dose }) };
  const { entries, routine } = calendarOf(patient, person, course, indication, start, weeks);
  return {
    entries: entries.filter(({ week }) => week.from <= weeks),
    routine,
    pause: pausePlan(course, person, indication, covariatesOf(patient, person, indication)),
  };
}
