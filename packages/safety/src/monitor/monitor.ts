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
import { intervalWords } from '../rules/consequence-words.js';
import { byDay, calendarOf, rechecksOf, type CalendarEntry, type RoutineTest } from './calendar.js';
import { daysBetween } from '../dates.js';
import { courseOf, type EventDemand, type LabDemand } from './demands.js';
import { pausePlan, type PausePlan } from './pause.js';
import { thresholdsOf, trendsOf, type Threshold, type Trend } from './trend.js';
import { screenedAgain, withTreatments } from './screened-again.js';
import { repeatWithinDays, todayOf, type Today } from './today.js';
import { onTreatment, treatmentOn } from './treatment.js';
import type { Verdict } from '../screen/screen.js';

/** Whose labels, for what, on which day, in which language. */
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
  /** What to do today, and why. */
  readonly today: Today;
  readonly region: Region;
  /** YYYY-MM-DD, the day that was looked from. */
  readonly day: string;
  readonly drug: string;
  readonly dose: LabelDose | null;
  /** The dose in words where it is not one of a day: "300 mg every 2 weeks". */
  readonly schedule: string | null;
  readonly start: string;
  /** Weeks of treatment completed. */
  readonly week: number;
  /** What the screen says today of the medicine that is taken. */
  readonly verdict: Verdict;
  readonly offLabel: boolean;
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

/**
 * What to do on a day of treatment, what is due when, and what each result demands by the label.
 * @throws NotOnTreatmentError
 */
export function monitor(patient: PatientRecord, request: MonitorRequest): Monitoring {
  const { region, today, say = english } = request;
  const treatment = treatmentOn(patient, today, region);
  const indication = request.indication ?? asIndication(patient.disease);
  const person = withTreatments(
    onTreatment(personOn(patient, today, treatment.drug, say), patient, treatment, today),
    patient,
    treatment.drug,
    today,
  );
  const { entries, routine } = calendarOf(patient, person, treatment, indication, today);
  const { labs, events, open } = courseOf(patient, person, treatment, indication, today);
  const screened = screenedAgain(patient, person, treatment, indication, open);
  const calendar = [...entries, ...rechecksOf(open, repeatWithinDays, treatment.start, today, say)].sort(
    byDay,
  );
  return {
    today: todayOf([...open, ...screened.open], labs, calendar, today, say),
    region,
    day: today,
    drug: treatment.drug,
    dose: treatment.dose ?? null,
    schedule: treatment.interval === undefined ? null : intervalWords(treatment.interval, say),
    start: treatment.start,
    week: Math.floor(daysBetween(treatment.start, today) / 7),
    verdict: screened.verdict,
    offLabel: screened.offLabel,
    label: { date: treatment.label.date, gaps: treatment.label.gaps.map((gap) => say(gap)) },
    calendar,
    routine,
    labs,
    events,
    thresholds: thresholdsOf(treatment, person, indication, say),
    trends: trendsOf(person, treatment, indication),
    pause: pausePlan(treatment, person, indication, covariatesOf(patient, person, indication)),
    questions: person.questions,
  };
}
