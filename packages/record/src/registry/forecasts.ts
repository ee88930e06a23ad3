import { knowledgeHash, parsePatient, type Patient, type PatientRecord } from '@bifrons/knowledge';
import { forecast } from '@bifrons/inference';
import { canSimulate, diseaseModel, type ModelPool, type RegimenSegment } from '@bifrons/model';
import { addDays } from '@bifrons/safety';
import { canonical } from '../audit/canonical.js';
import { hex, sha256 } from '../audit/chain.js';
import type { Course } from './courses.js';
import { weeksBetween, type ResponseTarget } from './target.js';

/** What a forecast from the first visit said of the day on which a person was seen. */
export interface Expected {
  /** Chance of a response, 0 to 1. */
  readonly chance: number;
  readonly bands: readonly { readonly level: 50 | 80 | 95; readonly lower: number; readonly upper: number }[];
}

/** A forecast that is asked for: the person as known at the start of the course, and what they then took. */
export interface ForecastAsked {
  readonly patient: Patient;
  readonly segments: readonly RegimenSegment[];
  readonly week: number;
  readonly year: number;
  readonly target: ResponseTarget;
}

/** Forecasts that are computed one after the other while the server runs, and kept in memory by what they are of. */
export interface Forecasts {
  /** Null: refused by the model. Undefined: not computed yet; it is queued then. */
  find(asked: ForecastAsked): Expected | null | undefined;
  /** When nothing is queued any more. */
  settled(): Promise<void>;
  /** Forgets what is queued; resolves when the one under way has ended. */
  stop(): Promise<void>;
}

/** So many virtual people are enough for a chance within a point or two, in a second or so. */
const people = 4096;
const most = { queued: 2000, kept: 20_000 };

/** Computes the forecasts that the registry compares with, on the server's pool. */
export function keepForecasts(pool: ModelPool): Forecasts {
  const known = new Map<string, Expected | null>();
  const queue = new Map<string, ForecastAsked>();
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    for (;;) {
      const next = queue.entries().next();
      if (next.done === true) return;
      const [key, asked] = next.value;
      const result = await expectedOf(asked, pool).catch(() => null);
      if (!queue.delete(key)) continue;
      if (known.size >= most.kept) known.delete(known.keys().next().value!);
      known.set(key, result);
    }
  };
  return {
    find: (asked) => {
      const key = hex(sha256(canonical({ ...asked, patient: { ...asked.patient, id: '' }, knowledgeHash })));
      const result = known.get(key);
      if (result !== undefined || queue.size >= most.queued) return result;
      queue.set(key, asked);
      running ??= run().finally(() => (running = undefined));
      return undefined;
    },
    settled: () => running ?? Promise.resolve(),
    stop: async () => {
      queue.clear();
      await running;
    },
  };
}

async function expectedOf(
  { patient, segments, week, year, target }: ForecastAsked,
  pool: ModelPool,
): Promise<Expected | null> {
  const result = await forecast(
    { patient, regimens: [{ label: 'taken', segments }], weeks: week, virtualPatients: people, year },
    pool,
  );
  const score = result.regimens[0]!.scores[target.score];
  const k = result.weeks.indexOf(week);
  const chance =
    target.type === 'at-most' && score?.target === target.value
      ? score.chanceAtTarget[k]
      : score?.improvements.find(({ type, value }) => type === target.type && value === target.value)?.chance[
          k
        ];
  if (score === undefined || chance === undefined) return null;
  return {
    chance,
    bands: score.bands.map(({ level, lower, upper }) => ({ level, lower: lower[k]!, upper: upper[k]! })),
  };
}

/** The forecast that could have been made at the start of a course for the day of a later visit; null where none could. */
export function askedOf(
  patient: PatientRecord,
  course: Course,
  seenOn: string,
  target: ResponseTarget,
): ForecastAsked | null {
  const { from } = course;
  const until = addDays(from, 7);
  const { facts: _, labs: __, ...seen } = patient;
  const before = {
    ...seen,
    visits: (patient.visits ?? []).filter(({ date }) => date <= until),
    treatments: (patient.treatments ?? []).filter((one) => one.fromDate < from),
    diary: (patient.diary ?? []).filter(({ date }) => date <= until),
  };
  const read = parsePatient({ ...before, ...(patient.facts === undefined ? {} : { facts: patient.facts }) });
  if (!read.ok) return null;
  const now =
    before.visits
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? from;
  const week = Math.round(weeksBetween(now, seenOn));
  const segments = course.segments.flatMap((one): RegimenSegment[] => {
    const { drug, doseMg, strengthPercent, bodySurfacePercent, perDay, everyWeeks, fromDate, toDate } = one;
    const fromWeek = Math.max(0, Math.round(weeksBetween(now, fromDate)));
    const dose = { drug, doseMg, strengthPercent, bodySurfacePercent, perDay, everyWeeks };
    const taken = {
      fromWeek,
      ...Object.fromEntries(Object.entries(dose).filter(([, value]) => value !== undefined)),
    };
    const stops = toDate !== undefined && toDate < seenOn;
    return [
      taken as unknown as RegimenSegment,
      ...(stops ? [{ fromWeek: Math.round(weeksBetween(now, toDate)), drug: null } as RegimenSegment] : []),
    ];
  });
  if (week < 1 || segments.some(({ fromWeek }, k) => k > 0 && fromWeek <= segments[k - 1]!.fromWeek))
    return null;
  if (!canSimulate(course.drug, diseaseModel(patient.disease)).ok) return null;
  return { patient: read.value, segments, week, year: Number(now.slice(0, 4)), target };
}
