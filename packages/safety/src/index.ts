export { personOn, type Person } from './person/person.js';
export type { KnownFact, Question } from './person/known-facts.js';
export type { Missing } from './rules/evaluate.js';
export type { Citation, Statement } from './rules/reason.js';
export { unitText } from './rules/unit-text.js';
export { valueWords } from './rules/condition-words.js';
export { spoken } from './rules/spoken.js';
export { doseWords } from './rules/consequence-words.js';
export {
  dosesBeyond,
  doseWarnings,
  labelledSurface,
  type DoseBeyond,
  type DoseRequest,
} from './dose/beyond.js';
export {
  optionsOfDisease,
  type GuidelineStepTold,
  type OptionsOfDisease,
  type UnjudgedOption,
} from './screen/options.js';
export type { DoseAdvice, ExposureComparison } from './screen/dose.js';
export {
  judgements,
  screen,
  screenDrug,
  verdictOn,
  verdicts,
  verdictsOn,
  type DrugScreening,
  type Judgement,
  type Reason,
  type ScreenRequest,
  type Screening,
  type Verdict,
} from './screen/screen.js';
export {
  bloodUnderTreatment,
  type BloodBand,
  type BloodUnderTreatment,
  type ValueInBand,
} from './monitor/blood.js';
export { monitor, type MonitorRequest, type Monitoring } from './monitor/monitor.js';
export type { CalendarEntry, RoutineTest } from './monitor/calendar.js';
export {
  demandWords,
  doubtWords,
  eventNote,
  questionWords,
  type EventDemand,
  type LabDemand,
} from './monitor/demands.js';
export type { DemandName } from './monitor/reactions.js';
export { dayWords, type Today } from './monitor/today.js';
export {
  courseCalendar,
  coursePlan,
  type CourseCalendar,
  type CoursePlan,
  type CoursePlanRequest,
} from './monitor/plan.js';
export { addDays } from './dates.js';
export { iCalendar } from './monitor/icalendar.js';
export type { PauseAdvice, PausePlan, PauseReason } from './monitor/pause.js';
export type { Threshold, Trend } from './monitor/trend.js';
export { NotOnTreatmentError } from './monitor/treatment.js';
export { takes } from './person/medicines.js';
export { covariatesOf } from './screen/covariates.js';
export { ratesElsewhere, type HarmRates, type Rate, type RateRequest } from './risk/rates-elsewhere.js';
export { labelFrequencies, type Frequency } from './risk/frequencies.js';
