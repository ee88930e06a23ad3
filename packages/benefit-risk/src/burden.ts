import type { Indication, PatientRecord, Region } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { stretches, type RegimenSegment } from '@bifrons/model';
import { addDays, coursePlan, type CalendarEntry, type PausePlan, type RoutineTest } from '@bifrons/safety';
import type { Course } from './courses.js';

/** What an option asks of the person up to the horizon. */
export interface Burden {
  /** Times something is taken or applied. */
  readonly doses: number;
  /** Times a day, where it is the same throughout; else null, as for what is injected every so many weeks. */
  readonly perDay: number | null;
  /** Over the horizon; null where a cream is part of it. */
  readonly totalMg: number | null;
  /** What the labels want done; null where a medicine has no label in the region. */
  readonly monitoring: {
    /** Tests still to do, each test on each occasion counted. */
    readonly tests: number;
    /** Occasions: windows of time in which something is due. */
    readonly visits: number;
    /** Those of the tests that depend on a fact that is not known. */
    readonly open: number;
    readonly entries: readonly CalendarEntry[];
    /** Left to routine care: no number follows from the label. */
    readonly routine: readonly RoutineTest[];
    /** What the labels say on pausing, and how long the medicines go on acting; course by course. */
    readonly pauses: readonly PausePlan[];
  } | null;
}

export interface BurdenRequest {
  readonly patient: PatientRecord;
  readonly region: Region;
  readonly indication: Indication;
  readonly today: string;
  readonly say: Say;
}

/** Doses by the regimen, tests and visits by the labels' rules for courses that begin as the option says. */
export function burdenOf(
  segments: readonly RegimenSegment[],
  courses: readonly Course[],
  horizon: number,
  { patient, region, indication, today, say }: BurdenRequest,
): Burden {
  const taken = stretches(segments, horizon).filter(({ drug }) => drug !== null);
  const often = [
    ...new Set(taken.map(({ perDay, everyWeeks }) => (everyWeeks === undefined ? perDay : null))),
  ];
  const times = ({ from, to, perDay, everyWeeks }: (typeof taken)[number]) =>
    everyWeeks === undefined ? 7 * (to - from) * perDay : Math.ceil((to - from) / everyWeeks);
  const planned = (drug: string, dose: Course['dose'], from: number, to: number) =>
    coursePlan(patient, {
      drug,
      ...(dose === undefined ? {} : { dose }),
      region,
      indication,
      start: addDays(today, Math.round(7 * from)),
      weeks: to - from,
      say,
    });
  const plans = courses.flatMap(({ drug, dose, from, to }) =>
    drug === null ? [] : [planned(drug, dose, from, to)],
  );
  const known = plans.filter((plan) => plan !== undefined);
  const entries = known.flatMap((plan) => plan.entries);
  const ahead = entries.filter(({ status }) => status !== 'done');
  const tests = ahead.filter(({ kind }) => kind === 'test');
  return {
    doses: Math.round(taken.reduce((sum, stretch) => sum + times(stretch), 0)),
    perDay: often.length > 1 ? null : taken.length === 0 ? 0 : often[0]!,
    totalMg: taken.some(({ doseMg }) => doseMg === 0)
      ? null
      : taken.reduce((sum, stretch) => sum + times(stretch) * stretch.doseMg, 0),
    monitoring:
      known.length < plans.length
        ? null
        : {
            tests: tests.length,
            visits: new Set(ahead.map(({ dueFrom, dueTo }) => `${dueFrom} ${dueTo}`)).size,
            open: tests.filter(({ dependsOn }) => dependsOn.length > 0).length,
            entries,
            routine: known.flatMap((plan) => plan.routine),
            pauses: known.map((plan) => plan.pause),
          },
  };
}
