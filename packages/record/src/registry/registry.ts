import { loadTrials, type PatientRecord } from '@bifrons/knowledge';
import { diseaseModels } from '@bifrons/model';
import { addDays } from '@bifrons/safety';
import { peopleOfDisease, type Followee } from './people.js';
import { demandRole, type ClinicRecord, type Member } from '../record.js';
import { countQuantile, coursesOf, stillOn, type Course, type StillOn } from './courses.js';
import { askedOf, type Expected, type Forecasts } from './forecasts.js';
import {
  reached,
  readingAtStart,
  readingNear,
  responseTarget,
  weeksBetween,
  type ResponseTarget,
} from './target.js';

/** A result of a trial, to hold the clinic's own against. */
export interface PublishedResponse {
  readonly trial: string;
  readonly arm: string;
  readonly percent: number;
  readonly n: number;
  readonly week: number;
  readonly grade: string;
}

/** Of the people with a forecast: how many were expected to reach the target. */
export interface ExpectedResponse {
  /** The range holds 80 % of what chance between people gives; that the model may err for all of them alike is not in it. */
  readonly low: number;
  /** The mean, in whole people. */
  readonly mid: number;
  readonly high: number;
  readonly of: number;
  /** Of the same people. */
  readonly reached: number;
}

/** How many people on a medicine reached the target, and how many were expected to. */
export interface MedicineResponse {
  readonly reached: number;
  /** Seen near the week, on the medicine, with a start that is known. */
  readonly of: number;
  readonly week: number;
  /** Stopped before that week: in trials mostly counted as no response. */
  readonly stoppedBefore: number;
  /** Long enough on it, but not seen near the week or without the score. */
  readonly notSeen: number;
  /** Null where no forecast is there, or none yet: see `waiting` of the registry. */
  readonly expected: ExpectedResponse | null;
  readonly published: readonly PublishedResponse[];
}

/** One medicine in the clinic's people with one disease. */
export interface MedicineOutcomes {
  readonly drug: string;
  readonly people: number;
  /** Null where the disease has no target. */
  readonly response: MedicineResponse | null;
  readonly timeOnTreatment: readonly StillOn[];
  /** How often each reason was given; `not given` where a treatment ended without one. */
  readonly endReasons: Readonly<Record<string, number>>;
  /** On the medicine by the record, but not seen for half a year; or written down as lost. */
  readonly lost: number;
}

/** The clinic's own scoreboard for one disease. */
export interface RegistryView {
  readonly disease: string;
  readonly people: number;
  /** What counts as a response. */
  readonly target: string | null;
  readonly medicines: readonly MedicineOutcomes[];
  /** Share of readings inside the bands of the forecasts; null before there are any. */
  readonly forecast: {
    readonly coverage50: number;
    readonly coverage80: number;
    readonly coverage95: number;
    readonly of: number;
  } | null;
  /** Forecasts that are still being computed. */
  readonly waiting: number;
  /** Cells of fewer than five people were left out, as they are for researchers. */
  readonly suppressed: boolean;
}

const lostDays = 182;
/** Fewer people than these are not told apart to researchers. */
export const fewest = 5;

/**
 * What became of the organisation's people with one disease, by medicine: response, time on treatment, reasons for stopping and
 * losses, against the trials and against forecasts from their first visits. Of each person and medicine the first course
 * counts. Researchers see no cell of fewer than five.
 * @throws Refusal unless clinician, nurse, administrator or researcher
 */
export async function readRegistry(
  record: ClinicRecord,
  actor: Member,
  request: { readonly disease: string; readonly today?: string; readonly forecasts?: Forecasts },
): Promise<RegistryView> {
  demandRole(actor, 'clinician', 'nurse', 'administrator', 'researcher');
  const { disease, forecasts } = request;
  const today = request.today ?? new Date().toISOString().slice(0, 10);
  const people = await peopleOfDisease(record, actor, disease, 'registry-read');
  const target = responseTarget(disease);
  const published =
    target === undefined ? new Map<string, PublishedResponse[]>() : await publishedResponses(disease, target);
  const told: { readonly expected: Expected; readonly value: number }[] = [];
  let waiting = 0;
  const firsts = people.flatMap((person) =>
    firstCourses(coursesOf(person.treatments)).map((course) => ({ person, course })),
  );
  const drugs = [...new Set(firsts.map(({ course }) => course.drug))].sort();
  const medicines = drugs.map((drug): MedicineOutcomes => {
    const some = firsts.filter(({ course }) => course.drug === drug);
    const endReasons: Record<string, number> = {};
    for (const { course } of some)
      if (course.endReason !== undefined)
        endReasons[course.endReason] = (endReasons[course.endReason] ?? 0) + 1;
    let response: MedicineResponse | null = null;
    if (target !== undefined) {
      const result = responsesOf(some, target, today, forecasts);
      told.push(...result.told);
      waiting += result.waiting;
      response = {
        ...result.response,
        published: published.get(drug) ?? [],
      };
    }
    return {
      drug,
      people: some.length,
      response,
      timeOnTreatment: stillOn(some.map(({ person, course }) => followedOf(person.patient, course))),
      endReasons,
      lost: some.filter(({ person, course }) => isLost(person.patient, course, today)).length,
    };
  });
  const view: RegistryView = {
    disease,
    people: people.length,
    target: target?.name ?? null,
    medicines,
    forecast: coverageOf(told),
    waiting,
    suppressed: false,
  };
  const treats = actor.roles.some((role) => role === 'clinician' || role === 'nurse');
  return treats ? view : withoutSmallCells(view);
}

/** Of each medicine the first course. */
const firstCourses = (courses: readonly Course[]): Course[] => [
  ...new Map(courses.toReversed().map((course) => [course.drug, course])).values(),
];

const lastSeen = (patient: PatientRecord, from: string): string =>
  [from, ...(patient.visits ?? []).map(({ date }) => date)].sort().at(-1)!;

function followedOf(
  patient: PatientRecord,
  { from, to, endReason }: Course,
): { weeks: number; ended: boolean } {
  const ended = endReason !== undefined && endReason !== 'lost-to-follow-up';
  const until = to ?? lastSeen(patient, from);
  return { weeks: Math.max(0, Math.round(weeksBetween(from, until))), ended };
}

const isLost = (patient: PatientRecord, { from, to, endReason }: Course, today: string): boolean =>
  endReason === 'lost-to-follow-up' ||
  (to === undefined && lastSeen(patient, from) < addDays(today, -lostDays));

function responsesOf(
  some: readonly { readonly person: Followee; readonly course: Course }[],
  target: ResponseTarget,
  today: string,
  forecasts: Forecasts | undefined,
): {
  response: Omit<MedicineResponse, 'published'>;
  told: { expected: Expected; value: number }[];
  waiting: number;
} {
  const counts = { reached: 0, of: 0, stoppedBefore: 0, notSeen: 0 };
  const chances: number[] = [];
  const told: { expected: Expected; value: number }[] = [];
  let reachedOfForecast = 0;
  let waiting = 0;
  for (const { person, course } of some) {
    const seen = readingNear(person.patient, target, course.from, course.to);
    const start = readingAtStart(person.patient, target.score, course.from);
    const success = seen === undefined ? undefined : reached(target, seen.value, start);
    if (seen === undefined || success === undefined) {
      const long = weeksBetween(course.from, course.to ?? today);
      if (course.to !== undefined && long < target.week) counts.stoppedBefore++;
      else if (long >= target.week) counts.notSeen++;
      continue;
    }
    counts.of++;
    if (success) counts.reached++;
    const modelled = diseaseModels.some(({ id }) => id === person.patient.disease);
    const asked =
      modelled && forecasts !== undefined ? askedOf(person.patient, course, seen.date, target) : null;
    const expected = asked === null ? null : forecasts!.find(asked);
    if (expected === undefined) waiting++;
    if (expected === null || expected === undefined) continue;
    chances.push(expected.chance);
    if (success) reachedOfForecast++;
    told.push({ expected, value: seen.value });
  }
  const expected =
    chances.length === 0
      ? null
      : {
          low: countQuantile(chances, 0.1),
          mid: Math.round(chances.reduce((sum, chance) => sum + chance, 0)),
          high: countQuantile(chances, 0.9),
          of: chances.length,
          reached: reachedOfForecast,
        };
  return { response: { ...counts, week: target.week, expected }, told, waiting };
}

function coverageOf(
  told: readonly { readonly expected: Expected; readonly value: number }[],
): RegistryView['forecast'] {
  if (told.length === 0) return null;
  const inside = (wanted: number) =>
    told.filter(({ expected, value }) => {
      const band = expected.bands.find(({ level }) => level === wanted)!;
      return value >= band.lower - 1e-9 && value <= band.upper + 1e-9;
    }).length / told.length;
  return { coverage50: inside(50), coverage80: inside(80), coverage95: inside(95), of: told.length };
}

/** What trials found by the same target near the same week, of whole arms, by medicine. */
async function publishedResponses(
  disease: string,
  { score, type, value, week }: ResponseTarget,
): Promise<Map<string, PublishedResponse[]>> {
  const byDrug = new Map<string, PublishedResponse[]>();
  for (const study of await loadTrials(disease))
    if (study.kind === 'trial' || study.kind === 'cohort')
      for (const outcome of study.outcomes) {
        const arm = study.arms.find(({ id }) => id === outcome.arm);
        const { endpoint, events, n } = outcome;
        const same = endpoint.measure === score && endpoint.type === type && endpoint.value === value;
        const near = outcome.week !== null && Math.abs(outcome.week - week) <= week / 4;
        const whole =
          arm?.among === undefined && arm?.selected === undefined && outcome.subgroup === undefined;
        if (arm === undefined || !same || !near || !whole || events === null || n === null) continue;
        const percent = Math.round((1000 * events) / n) / 10;
        const result = {
          trial: study.name,
          arm: arm.label,
          percent,
          n,
          week: outcome.week!,
          grade: outcome.grade,
        };
        byDrug.set(arm.drug, [...(byDrug.get(arm.drug) ?? []), result]);
      }
  return byDrug;
}

/** Without what would tell of fewer than five people. */
function withoutSmallCells(view: RegistryView): RegistryView {
  const medicines = view.medicines
    .filter(({ people }) => people >= fewest)
    .map((one): MedicineOutcomes => {
      const { response } = one;
      const parts = response === null ? [] : [response.reached, response.of - response.reached];
      const small = parts.some((n) => n > 0 && n < fewest);
      return {
        ...one,
        response:
          response === null || small
            ? null
            : {
                ...response,
                stoppedBefore: shownCell(response.stoppedBefore),
                notSeen: shownCell(response.notSeen),
              },
        timeOnTreatment: one.timeOnTreatment.filter(({ atRisk }) => atRisk >= fewest),
        endReasons: Object.fromEntries(Object.entries(one.endReasons).filter(([, n]) => n >= fewest)),
        lost: shownCell(one.lost),
      };
    });
  const few = view.people < fewest;
  return { ...view, people: few ? 0 : view.people, medicines, suppressed: true };
}

/** A count of fewer than five reads as none. */
const shownCell = (n: number): number => (n < fewest ? 0 : n);
