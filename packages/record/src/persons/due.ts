import type { PatientRecord, Region } from '@bifrons/knowledge';
import { english, type Say } from '@bifrons/language';
import { addDays, monitor, NotOnTreatmentError, type CalendarEntry, type DemandName } from '@bifrons/safety';

/** When something is to be done. */
export interface Due {
  /** In the words of the label's calendar. */
  readonly what: string;
  /** YYYY-MM-DD, the last day on which it is in time. */
  readonly date: string;
  readonly state: DueState;
}
/** When something is due, the most pressing first. */
export const dueStates = ['overdue', 'today', 'this-week', 'later'] as const;
/** When something is due. */
export type DueState = (typeof dueStates)[number];

/** Demands of a result or an event that are of today, whatever the calendar says. */
const urgent: readonly DemandName[] = [
  'stop',
  'interrupt',
  'consider-interrupting',
  'do-not-start',
  'seek-care',
  'reconsider',
  'reduce-dose',
  'no-live-vaccine',
];
const weekDays = 7;

/** What is due for a person with one disease, by their treatments under way: the most pressing first. */
export function dueOf(patient: PatientRecord, today: string, region: Region, say: Say = english): Due[] {
  const underWay = (patient.treatments ?? []).filter(
    ({ fromDate, toDate }) => fromDate <= today && (toDate === undefined || toDate >= today),
  );
  const drugs = [...new Set(underWay.map(({ drug }) => drug))];
  const due = drugs.flatMap((drug): Due[] => {
    // The monitor looks at the last treatment that began: each medicine has its turn.
    const others = (patient.treatments ?? []).filter((one) => one.drug === drug || !underWay.includes(one));
    try {
      const { calendar, today: now } = monitor(
        drugs.length === 1 ? patient : { ...patient, treatments: others },
        { region, today, say },
      );
      const pressing: Due[] = urgent.includes(now.action)
        ? [{ what: now.line, date: today, state: 'today' }]
        : [];
      return [...pressing, ...nextOf(calendar, today)];
    } catch (error) {
      if (error instanceof NotOnTreatmentError) return [];
      throw error;
    }
  });
  const seen = new Set<string>();
  return due
    .sort((a, b) => dueStates.indexOf(a.state) - dueStates.indexOf(b.state) || a.date.localeCompare(b.date))
    .filter(({ what }) => (seen.has(what) ? false : seen.add(what)));
}

/** Of everything in the calendar the first time that is not done. */
function nextOf(calendar: readonly CalendarEntry[], today: string): Due[] {
  const first = new Map<string, Due>();
  for (const { what, status, dueTo, dependsOn } of calendar) {
    if (status === 'done' || dependsOn.length > 0 || first.has(what)) continue;
    first.set(what, { what, date: dueTo, state: stateOf(dueTo, today) });
  }
  return [...first.values()];
}

const stateOf = (date: string, today: string): DueState =>
  date < today
    ? 'overdue'
    : date === today
      ? 'today'
      : date <= addDays(today, weekDays)
        ? 'this-week'
        : 'later';
