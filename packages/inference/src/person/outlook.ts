import type { RegimenSegment } from '@bifrons/knowledge';
import type { Phrase } from '@bifrons/language';
import {
  diseaseModel,
  loadFit,
  mean,
  quantile,
  readingError,
  readScore,
  type DiseaseModel,
  type ModelPool,
  type RunOptions,
  type ScoreModel,
} from '@bifrons/model';
import { nextBatch, simulated } from './crowd.js';
import { priorRelapse, type PriorRelapse } from './prior-relapse.js';
import { knowPerson, targetsOf, type ForecastRequest, type KnownPerson } from './forecast.js';
import { posteriorPeople, scoresOf } from './posterior-people.js';

/** What the forecast means for three questions: go on or stop, what a pause costs, what follows a stop. */
export interface Outlook {
  /** The regimen that is asked about: the first of the request. */
  readonly label: string;
  readonly stopOrGo: StopOrGo;
  /** Week, from now, at which the pauses and the stop begin. */
  readonly from: number;
  /** None where nothing is known of what follows a stop. */
  readonly pauses: readonly Pause[];
  readonly relapse: Relapse;
}

/** The chance of success for people in whom nothing has happened yet. */
export interface StopOrGo {
  /** Improvement, in percent of the baseline, that counts as something. */
  readonly responsePercent: number;
  /** Success is the target score at this week. */
  readonly horizon: number;
  /** First week at which that chance is below 10 %; null when it never is. */
  readonly week: number | null;
  readonly weeks: readonly number[];
  /** Chance of success when nothing has happened by that week; null when hardly anybody is left. */
  readonly chance: readonly (number | null)[];
  /** Share of people in whom nothing has happened by then. */
  readonly share: readonly number[];
}

/** What a pause costs, in points of the primary score against going on. */
export interface Pause {
  readonly weeks: number;
  /** Largest loss until half a year after the restart: mean, and the middle 80 % of people. */
  readonly loss: number;
  readonly lower: number;
  readonly upper: number;
  /** Mean of the largest loss in those who were better by half of the baseline or more when the pause began. */
  readonly lossOfResponders: number | null;
  /** Mean loss that is left half a year after the restart. */
  readonly left: number;
}

/** Stopping for good, in people with the target score at that time. */
export interface Relapse {
  /** Share of all people who have it then. */
  readonly responders: number;
  readonly weeks: readonly number[];
  /** More than so many points of the score count as lost (`lostPoints`). */
  readonly points: number;
  /** Share of them with more than that lost by then. */
  readonly lost: readonly number[];
  /** Median score. */
  readonly median: readonly number[];
  /** Where no study counted what follows a stop: why nothing is told (the lists are empty), and what was assumed beforehand. */
  readonly unknown?: { readonly why: Phrase; readonly range: PriorRelapse | null };
}

const pauseLengths = [0, 2, 4, 6, 8, 10, 12, 16, 20, 26] as const;
/** Half a year. */
const aftermath = 26;
const relapseWeeks = Array.from({ length: 14 }, (_, k) => 4 * k);
/**
 * Points of a score that count as lost: a fifth of its range, 20 of SALT; where success is a share of a person's own start, a
 * fifth of that.
 */
const lostPoints = ({ success }: DiseaseModel, { min, max }: ScoreModel, start: number): number =>
  0.2 * (success === undefined ? start : max - min);
const responsePercent = 30;
const lowChance = 0.1;
/** With fewer people than this a chance is not told. */
const fewest = 20;

/** People of the twelve courses, unless the request gives a number. */
const defaultPeople = 500;

/**
 * Answers for the first regimen of a request, in one crowd: with visits, people drawn by the likelihood of all of them. A
 * pause begins now for a person who is under treatment and has visits, else when the trials of the disease are judged.
 * @throws RefusedError, UnknownDrugError
 */
export async function outlook(
  request: ForecastRequest,
  pool: ModelPool,
  options: RunOptions = {},
): Promise<Outlook> {
  const { label, segments } = request.regimens[0]!;
  await loadFit(request.patient.disease, [segments, request.patient.treatments ?? []]);
  const known = knowPerson(request.patient, request.year ?? new Date().getUTCFullYear());
  const person: Seen = { ...known, seed: request.seed ?? 1, size: request.virtualPatients ?? defaultPeople };
  const disease = diseaseModel(known.disease);
  const from = person.stage === 'visits' && person.history.taken.length > 0 ? 0 : disease.judgedAtWeek;
  const last = Math.max(request.weeks, from + pauseLengths.at(-1)! + aftermath, from + relapseWeeks.at(-1)!);
  const weeks = Array.from({ length: last + 1 }, (_, week) => week);
  const regimens = [
    segments,
    ...pauseLengths.slice(1).map((length) => withPause(segments, from, length)),
    withPause(segments, from, Number.POSITIVE_INFINITY),
  ];
  const courses = await coursesOf(person, regimens, weeks, pool, options);
  const [going, ...others] = courses as [Courses, ...Courses[]];
  const { sparse } = disease;
  const stopped = others.pop()!;
  const [score] = disease.scores;
  const target = targetsOf(disease, request, person.history.baselines)[score.id]!;
  return {
    label,
    stopOrGo: stopOrGoOf(person, going, request.weeks, target),
    from,
    pauses:
      sparse === undefined
        ? [going, ...others].map((paused, k) => pauseOf(person, going, paused, from, pauseLengths[k]!))
        : [],
    relapse:
      sparse === undefined
        ? relapseOf(lostPoints(disease, score, person.history.baseline), stopped, from, target)
        : {
            ...relapseOf(lostPoints(disease, score, person.history.baseline), stopped, from, target),
            weeks: [],
            lost: [],
            median: [],
            unknown: {
              why: sparse.stopping,
              range: await priorRelapse(person, withPause(segments, from, Infinity), from, pool, options),
            },
          },
  };
}

type Courses = readonly Float64Array[];

/** A person with the crowd that stands for them. */
interface Seen extends KnownPerson {
  readonly seed: number;
  readonly size: number;
}

async function coursesOf(
  { disease, people, history, seed, size, stage }: Seen,
  regimens: readonly (readonly RegimenSegment[])[],
  weeks: readonly number[],
  pool: ModelPool,
  options: RunOptions,
): Promise<readonly (readonly Float64Array[])[]> {
  if (stage === 'baseline') {
    const asked = { disease, people, history, regimens, weeks, resolution: 'averaged' as const };
    const [{ fromScale }] = diseaseModel(disease).scores;
    const { courses } = await simulated(asked, nextBatch(seed, 0, size), pool, options);
    return courses.map((course) => course.map((week) => week.map((value) => fromScale(value))));
  }
  const chosen = await posteriorPeople({ disease, people, history, seed, size }, pool, options);
  return scoresOf({ disease, people, history, seed, regimens, weeks }, chosen, pool, options);
}

/** A regimen that is interrupted from a week on; afterwards it goes on with the dose that it then has. */
export function withPause(
  regimen: readonly RegimenSegment[],
  from: number,
  length: number,
): readonly RegimenSegment[] {
  const restart = from + length;
  const before = regimen.filter(({ fromWeek }) => fromWeek < from);
  const inForce = regimen.filter(({ fromWeek }) => fromWeek <= restart).at(-1);
  const after = regimen.filter(({ fromWeek }) => fromWeek > restart);
  const pause: RegimenSegment = { fromWeek: from, drug: null };
  if (!Number.isFinite(restart) || inForce === undefined) return [...before, pause];
  return [...before, pause, { ...inForce, fromWeek: restart }, ...after];
}

function stopOrGoOf(person: Seen, going: readonly Float64Array[], horizon: number, target: number): StopOrGo {
  const [score] = diseaseModel(person.disease).scores;
  const readingSd = score.readingSd();
  const { baseline } = person.history;
  const errors = Float64Array.from(
    { length: person.size },
    (_, i) => readingSd * readingError(person.seed, i),
  );
  const read = (week: number, i: number) => readScore(score, going[week]![i]!, errors[i]!);
  const success = errors.map((_, i) => Number(read(horizon, i) <= target));
  const nothing = new Uint8Array(person.size).fill(1);
  const weeks: number[] = [];
  const chance: (number | null)[] = [];
  const share: number[] = [];
  for (let week = 0; week <= horizon; week++) {
    if (week > 0)
      for (let i = 0; i < person.size; i++)
        if (read(week, i) <= baseline * (1 - responsePercent / 100)) nothing[i] = 0;
    if (week % 4 !== 0) continue;
    const left = nothing.reduce((sum, value) => sum + value, 0);
    const successful = nothing.reduce((sum, value, i) => sum + value * success[i]!, 0);
    weeks.push(week);
    share.push(left / person.size);
    chance.push(left < fewest ? null : successful / left);
  }
  const first = chance.findIndex((value) => value !== null && value < lowChance);
  return { responsePercent, horizon, week: first < 0 ? null : weeks[first]!, weeks, chance, share };
}

function pauseOf(
  { size, history }: Seen,
  going: readonly Float64Array[],
  paused: readonly Float64Array[],
  from: number,
  length: number,
): Pause {
  const end = from + length + aftermath;
  const losses = new Float64Array(size);
  for (let week = from; week <= end; week++)
    for (let i = 0; i < size; i++) losses[i] = Math.max(losses[i]!, paused[week]![i]! - going[week]![i]!);
  const responders = losses.filter((_, i) => going[from]![i]! <= history.baseline / 2);
  const sorted = losses.slice().sort();
  return {
    weeks: length,
    loss: mean(losses),
    lower: quantile(sorted, 0.1),
    upper: quantile(sorted, 0.9),
    lossOfResponders: responders.length < fewest ? null : mean(responders),
    left: mean(losses.map((_, i) => paused[end]![i]! - going[end]![i]!)),
  };
}

function relapseOf(limit: number, stopped: readonly Float64Array[], from: number, target: number): Relapse {
  const atStop = stopped[from]!;
  const responders = Array.from(atStop.keys()).filter((i) => atStop[i]! <= target);
  const worst = Float64Array.from(responders, (i) => atStop[i]!);
  const lost: number[] = [];
  const median: number[] = [];
  let reached = from;
  for (const since of relapseWeeks) {
    for (; reached <= from + since; reached++)
      responders.forEach((i, k) => (worst[k] = Math.max(worst[k]!, stopped[reached]![i]!)));
    const count = responders.filter((i, k) => worst[k]! - atStop[i]! > limit).length;
    lost.push(responders.length === 0 ? Number.NaN : count / responders.length);
    median.push(quantile(Float64Array.from(responders, (i) => stopped[from + since]![i]!).sort(), 0.5));
  }
  return { responders: responders.length / atStop.length, weeks: relapseWeeks, points: limit, lost, median };
}
