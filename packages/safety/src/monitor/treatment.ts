import {
  findLabel,
  type Label,
  type LabelDose,
  type PatientFactName,
  type PatientRecord,
  type Region,
} from '@bifrons/knowledge';
import { phrase, PhrasedError } from '@bifrons/language';
import type { KnownFact } from '../person/known-facts.js';
import { numberFact, type Person } from '../person/person.js';
import { daysBetween } from '../dates.js';

/** The medicine that a person takes on a day. */
export interface Treatment {
  readonly label: Label;
  readonly drug: string;
  /** First day of this course; changes of dose do not begin a new one. */
  readonly start: string;
  /** Undefined for creams and for what is not taken every day. */
  readonly dose?: LabelDose;
  /** Of injections, and of what is taken once in so many weeks. */
  readonly interval?: { readonly doseMg: number; readonly everyWeeks: number };
}

/** Thrown when there is no treatment with a label in the region to watch over. */
export class NotOnTreatmentError extends PhrasedError {
  override readonly name = 'NotOnTreatmentError';
}

/** Segments that follow each other within this many days are one course. */
const sameCourseDays = 7;

/** @throws NotOnTreatmentError */
export function treatmentOn(patient: PatientRecord, today: string, region: Region): Treatment {
  const begun = (patient.treatments ?? [])
    .filter(({ fromDate }) => fromDate <= today)
    .sort((a, b) => (a.fromDate < b.fromDate ? -1 : 1));
  const current = begun.findLast(({ toDate }) => toDate === undefined || toDate >= today);
  if (current === undefined)
    throw new NotOnTreatmentError(
      phrase('no treatment is under way on {today}: treatments without an end are', { today }),
    );
  const label = findLabel(current.drug, region);
  if (label === undefined)
    throw new NotOnTreatmentError(
      phrase('no label of {drug} for the {region} is in the catalogue', {
        drug: current.drug,
        region: region.toUpperCase(),
      }),
    );
  let start = current.fromDate;
  for (const { drug, fromDate, toDate } of begun.toReversed())
    if (
      drug === current.drug &&
      fromDate < start &&
      toDate !== undefined &&
      daysBetween(toDate, start) <= sameCourseDays
    )
      start = fromDate;
  return {
    label,
    drug: current.drug,
    start,
    ...doseOf(current),
  };
}

/** A dose by the day, or by the weeks between two. */
function doseOf({
  doseMg,
  perDay = 1,
  everyWeeks,
}: NonNullable<PatientRecord['treatments']>[number]): Pick<Treatment, 'dose' | 'interval'> {
  if (doseMg === undefined) return {};
  return everyWeeks === undefined ? { dose: { doseMg, perDay } } : { interval: { doseMg, everyWeeks } };
}

/** The person with what the treatment is on a day: how long it has been taken, and how much a day. */
export function onTreatment(
  person: Person,
  { treatments = [] }: PatientRecord,
  { drug, start, dose }: Treatment,
  date: string,
): Person {
  const [then] = treatments
    .filter(
      (one) =>
        one.drug === drug &&
        one.fromDate <= date &&
        (one.toDate === undefined || one.toDate >= date) &&
        one.doseMg !== undefined &&
        one.everyWeeks === undefined,
    )
    .sort((a, b) => (a.fromDate < b.fromDate ? 1 : -1));
  const daily =
    then?.doseMg === undefined
      ? dose === undefined
        ? undefined
        : dose.doseMg * dose.perDay
      : then.doseMg * (then.perDay ?? 1);
  const facts = new Map<PatientFactName, KnownFact>(person.facts);
  const weeks = Math.max(0, daysBetween(start, date) / 7);
  facts.set('weeksOnTreatment', numberFact('weeksOnTreatment', weeks, person.say));
  if (daily !== undefined) facts.set('dailyDoseMg', numberFact('dailyDoseMg', daily, person.say));
  return { ...person, facts };
}
