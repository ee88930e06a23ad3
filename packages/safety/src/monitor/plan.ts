import { findLabel, type Indication, type PatientRecord, type Region } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { personOn } from '../person/person.js';
import { calendarOf, type CalendarEntry, type RoutineTest } from './calendar.js';

export interface CoursePlan {
  /** Tests, vaccinations and reviews that are due from the start to the last week, in order of their day. */
  readonly entries: readonly CalendarEntry[];
  readonly routine: readonly RoutineTest[];
}

export interface CoursePlanRequest {
  readonly drug: string;
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
  const { drug, region, indication, start, weeks, say } = request;
  const label = findLabel(drug, region);
  if (label === undefined) return undefined;
  const person = personOn(patient, start, drug, say);
  const { entries, routine } = calendarOf(patient, person, { label, drug, start }, indication, start, weeks);
  return { entries: entries.filter(({ week }) => week.from <= weeks), routine };
}
