import type { Patient } from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import {
  believedWorlds,
  cohortTaskName,
  mean,
  personColumns,
  personOf,
  provenanceOf,
  quantiles,
  reading,
  readingError,
  readSettings,
  runInfo,
  type CohortSetup,
  type ModelPool,
  type Mover,
  type PatientRows,
  type PeopleSpec,
  type ProvenanceEntry,
  type RegimenSegment,
  type Resolution,
  type RunInfo,
  type RunOptions,
} from '@bifrons/model';
import { explain } from '../statistics/explained.js';
import { continued, historyOf, type History } from './history.js';
import { Crowd, type Conditioning, type Particles } from './particles.js';

export interface ForecastRequest {
  readonly patient: Patient;
  /** One or more, compared in the same virtual people; week 0 is now, the last visit. */
  readonly regimens: readonly { readonly label: string; readonly segments: readonly RegimenSegment[] }[];
  readonly weeks: number;
  /** 500 unless given */
  readonly virtualPatients?: number;
  /** 1 unless given */
  readonly seed?: number;
  /** SALT to reach, 20 unless given */
  readonly targetSalt?: number;
  /** Calendar year of week 0, for the age; this year unless given */
  readonly year?: number;
  /** `averaged` unless given */
  readonly resolution?: Resolution;
}

export interface Band {
  /** percent */
  readonly level: 50 | 80 | 95;
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/** SALT week by week: the middle of what is believed, and how wide it is. */
export interface Curve {
  readonly median: readonly number[];
  readonly bands: readonly Band[];
}

/** SALT week by week, as a rater would read it. */
export interface RegimenForecast extends Curve {
  readonly label: string;
  readonly segments: readonly RegimenSegment[];
  readonly mean: readonly number[];
  /** Chance that the score read at that week is at the target or below, 0 to 1. */
  readonly chanceAtTarget: readonly number[];
  /** What the width of the bands at the last week consists of, as shares of its variance that sum to 1. */
  readonly widthShares: {
    readonly week: number;
    readonly betweenPeople: number;
    /** What is not known of the model's parameters and the medicines' facts. */
    readonly parameters: number;
    readonly measurement: number;
  };
  /** Uncertain quantities and the change of the score at the last week, in points, when one is higher by its SD; largest first. */
  readonly movers: readonly Mover[];
  /** The same forecast before the visits were taken into account; absent without visits. */
  readonly before?: Curve;
}

/** What a forecast knows of the person: only the baseline, or the response as well. */
export type Stage = 'baseline' | 'visits';

export interface ForecastResult {
  /** Calendar year of week 0. */
  readonly year: number;
  readonly run: RunInfo;
  readonly weeks: readonly number[];
  readonly targetSalt: number;
  readonly virtualPatients: number;
  readonly stage: Stage;
  /** Given when there are visits after the start of the record. */
  readonly conditioning?: Conditioning;
  readonly history: History;
  readonly regimens: readonly RegimenForecast[];
  readonly provenance: readonly ProvenanceEntry[];
  readonly warnings: readonly Phrase[];
}

const levels = [50, 80, 95] as const;
const defaultPatients = 500;
/** Visits that are less likely than this are beyond the model. */
const leastP = 0.01;

/** Names of the columns of a forecast's `PatientRows`: traits, then `regimen<k>.salt.week<week>`. */
export function forecastColumns(request: Pick<ForecastRequest, 'regimens' | 'weeks'>): string[] {
  const salt = request.regimens.flatMap((_, r) =>
    Array.from({ length: request.weeks + 1 }, (_, week) => `regimen${r + 1}.salt.week${week}`),
  );
  return [...personColumns, ...salt];
}

/** A person with everything that is known of them, and the virtual people who could be them. */
export interface KnownPerson {
  readonly people: PeopleSpec;
  readonly history: History;
  readonly seed: number;
  readonly size: number;
  readonly stage: Stage;
  readonly conditioning?: Conditioning;
  /** After the visits, and before them; undefined: whom the population has. */
  readonly particles?: Particles;
  readonly before?: Particles;
  readonly warnings: readonly Phrase[];
}

/** Reads a patient's record and finds the virtual people in whom the visits are likely. */
export async function knowPerson(
  request: Pick<ForecastRequest, 'patient' | 'virtualPatients' | 'seed' | 'year'>,
  pool: ModelPool,
  options: RunOptions = {},
): Promise<KnownPerson> {
  const seed = request.seed ?? 1;
  const size = request.virtualPatients ?? defaultPatients;
  const history = historyOf(request.patient);
  const year = request.year ?? new Date().getUTCFullYear();
  const { people, warnings } = personOf(request.patient, history.baseline, year);
  const person = { people, history, seed, size, warnings: [...warnings, ...history.warnings] };
  if (history.visits.length === 0) return { ...person, stage: 'baseline' };
  const crowd = new Crowd(people, seed, size, readSettings().readingSd, pool, { signal: options.signal });
  const before = await crowd.drawn();
  const { particles, conditioning } = await crowd.conditioned(before, history);
  if (conditioning.predictiveP < leastP) {
    const refused = phrase(
      'the visits are far outside what the model can produce (p = {p}): they are not used, and the forecast is that of people with this baseline',
      { p: conditioning.predictiveP.toPrecision(1) },
    );
    return {
      ...person,
      stage: 'baseline',
      conditioning,
      particles: before,
      warnings: [...person.warnings, refused],
    };
  }
  return { ...person, stage: 'visits', conditioning, particles, before };
}

/** SALT of a person's virtual people under regimens from now on: regimen by regimen, week by week, person by person. */
export async function coursesOf(
  person: KnownPerson,
  particles: Particles | undefined,
  regimens: readonly (readonly RegimenSegment[])[],
  weeks: readonly number[],
  pool: ModelPool,
  options: RunOptions & { readonly resolution?: Resolution | undefined } = {},
): Promise<Float64Array[][]> {
  const { history, seed, size } = person;
  const setup: CohortSetup = {
    seed,
    people: person.people,
    regimens: regimens.map((regimen) => continued(history, regimen)),
    weeks: weeks.map((week) => week + history.now),
    resolution: options.resolution ?? 'averaged',
    ...(particles === undefined ? {} : { given: particles }),
  };
  const courses = regimens.map(() => weeks.map(() => new Float64Array(size)));
  const { onRows, signal, onProgress } = options;
  for await (const block of pool.run({ task: cohortTaskName, setup, subjects: size, signal, onProgress })) {
    onRows?.(block);
    for (let i = 0; i < block.count; i++) {
      let at = i * block.rowLength + personColumns.length;
      for (const regimen of courses) for (const week of regimen) week[block.first + i] = block.rows[at++]!;
    }
  }
  return courses;
}

/**
 * The job `forecast` (DESIGN §1): the score of one person over time under each regimen, with what is not known of the
 * person, of the model, of the medicines and of the reading of the score carried into the bands. The virtual people
 * have the person's visible traits and active, stable disease at the start of the record, and where there are visits,
 * the response that was seen. `known` is what `knowPerson` found for this request, when it has been asked already.
 * @throws RefusedError, UnknownDrugError
 */
export async function forecast(
  request: ForecastRequest,
  pool: ModelPool,
  options: RunOptions = {},
  known?: KnownPerson,
): Promise<ForecastResult> {
  const targetSalt = request.targetSalt ?? 20;
  const year = request.year ?? new Date().getUTCFullYear();
  const regimens = request.regimens.map(({ segments }) => segments);
  const provenance = provenanceOf(regimens);
  const person = known ?? (await knowPerson({ ...request, year }, pool, options));
  const { history, seed, size, particles, before } = person;
  const weeks = Array.from({ length: request.weeks + 1 }, (_, week) => week);
  const worlds = believedWorlds(seed, regimens);
  let coordinates: Float64Array[][] | undefined;
  const run = {
    ...options,
    resolution: request.resolution,
    onRows(rows: PatientRows) {
      // When the first people have come, the workers are at the next: this thread has time.
      coordinates ??= regimens.map((regimen) => coordinatesIn(person, worlds.coordinatesOf(regimen)));
      options.onRows?.(rows);
    },
  };
  const truth = await coursesOf(person, particles, regimens, weeks, pool, run);
  const earlier =
    before === undefined
      ? undefined
      : asRead(person, await coursesOf(person, before, regimens, weeks, pool, { signal: options.signal }));
  const readCourses = asRead(person, truth);
  return {
    year,
    run: runInfo(seed),
    weeks,
    targetSalt,
    virtualPatients: size,
    stage: person.stage,
    ...(person.conditioning === undefined ? {} : { conditioning: person.conditioning }),
    history,
    regimens: request.regimens.map((regimen, r): RegimenForecast => {
      const read = readCourses[r]!;
      const last = truth[r]!.at(-1)!;
      const explained = explain(last, coordinates?.[r] ?? []);
      return {
        label: regimen.label,
        segments: regimen.segments,
        ...curveOf(read),
        mean: read.map(mean),
        chanceAtTarget: read.map((week) => shareUpTo(week, targetSalt)),
        widthShares: {
          week: request.weeks,
          ...widthShares(explained.variance, explained.explained, last, read.at(-1)!),
        },
        movers: worlds
          .moversOf(regimen.segments, explained.effects)
          .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect)),
        ...(earlier === undefined ? {} : { before: curveOf(earlier[r]!) }),
      };
    }),
    provenance,
    warnings: person.warnings,
  };
}

/** Coordinates of the world of each virtual person. */
function coordinatesIn(
  { size, particles }: KnownPerson,
  coordinatesOf: (subject: number) => Float64Array,
): Float64Array[] {
  return Array.from({ length: size }, (_, i) => coordinatesOf(particles?.worlds[i] ?? i));
}

/** Courses as one rater reads them, week by week from now. What was read at the start of the record stays as it was. */
export function asRead(
  { history, seed, size }: KnownPerson,
  courses: readonly (readonly Float64Array[])[],
): Float64Array[][] {
  const { readingSd } = readSettings();
  const errors = Float64Array.from({ length: size }, (_, i) => readingSd * readingError(seed, i));
  return courses.map((course) =>
    course.map((week, w) => {
      if (w === 0 && history.now === 0) return week;
      const read = new Float64Array(size);
      for (let i = 0; i < size; i++) read[i] = reading(week[i]!, errors[i]!);
      return read;
    }),
  );
}

/** Median and bands of scores, week by week. */
export function curveOf(read: readonly Float64Array[]): Curve {
  const wanted = [0.5, ...levels.flatMap((level) => [0.5 - level / 200, 0.5 + level / 200])];
  const found = read.map((week) => quantiles(week, wanted));
  const at = (k: number) => found.map((ofWeek) => ofWeek[k]!);
  return {
    median: at(0),
    bands: levels.map((level, k) => ({ level, lower: at(1 + 2 * k), upper: at(2 + 2 * k) })),
  };
}

function shareUpTo(scores: Float64Array, target: number): number {
  let count = 0;
  for (let i = 0; i < scores.length; i++) if (scores[i]! <= target) count++;
  return count / scores.length;
}

function widthShares(variance: number, explained: number, truth: Float64Array, read: Float64Array) {
  const measurement = mean(truth.map((salt, i) => (read[i]! - salt) * (read[i]! - salt)));
  const total = variance + measurement;
  if (total === 0) return { betweenPeople: 0, parameters: 0, measurement: 0 };
  return {
    betweenPeople: (variance - explained) / total,
    parameters: explained / total,
    measurement: measurement / total,
  };
}
