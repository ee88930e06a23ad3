import {
  asIndication,
  type Indication,
  type LabelDose,
  type PatientRecord,
  type Region,
} from '@bifrons/knowledge';
import { english, type Say } from '@bifrons/language';
import type { Question } from '../person/known-facts.js';
import { personOn } from '../person/person.js';
import { covariatesOf } from '../screen/covariates.js';
import { calendarOf, type CalendarEntry, type RoutineTest } from './calendar.js';
import { daysBetween } from './dates.js';
import { eventDemands, labDemands, type EventDemand, type LabDemand } from './demands.js';
import { pausePlan, type PausePlan } from './pause.js';
import { thresholdsOf, trendsOf, type Threshold, type Trend } from './trend.js';
import { treatmentOn } from './treatment.js';

export interface MonitorRequest {
  readonly region: Region;
  /** YYYY-MM-DD */
  readonly today: string;
  /** What the medicine is taken for; the patient's disease where it is not given. */
  readonly indication?: Indication;
  /** The language of the answer; English when absent. */
  readonly say?: Say;
}

/** A treatment under way: what is due when, and what results and events demand by the label. */
export interface Monitoring {
  readonly region: Region;
  readonly today: string;
  readonly drug: string;
  readonly dose: LabelDose | null;
  readonly start: string;
  /** Weeks of treatment completed. */
  readonly week: number;
  readonly label: { readonly date: string; readonly gaps: readonly string[] };
  readonly calendar: readonly CalendarEntry[];
  /** Tests that the label leaves to routine care. */
  readonly routine: readonly RoutineTest[];
  readonly labs: readonly LabDemand[];
  readonly events: readonly EventDemand[];
  readonly thresholds: readonly Threshold[];
  readonly trends: readonly Trend[];
  readonly pause: PausePlan;
  readonly questions: readonly Question[];
}

/** @throws NotOnTreatmentError */
export function monitor(patient: PatientRecord, request: MonitorRequest): Monitoring {
  const { region, today, say = english } = request;
  const treatment = treatmentOn(patient, today, region);
  const indication = request.indication ?? asIndication(patient.disease);
  const person = personOn(patient, today, treatment.drug, say);
  const { entries, routine } = calendarOf(patient, person, treatment, indication, today);
  return {
    region,
    today,
    drug: treatment.drug,
    dose: treatment.dose ?? null,
    start: treatment.start,
    week: Math.floor(daysBetween(treatment.start, today) / 7),
    label: { date: treatment.label.date, gaps: treatment.label.gaps.map((gap) => say(gap)) },
    calendar: entries,
    routine,
    labs: labDemands(person, treatment, indication),
    events: eventDemands(patient, treatment, indication, today, say),
    thresholds: thresholdsOf(treatment, say),
    trends: trendsOf(person.labs, treatment, say),
    pause: pausePlan(treatment, indication, covariatesOf(patient, person, indication), say),
    questions: person.questions,
  };
}
