import { disease as diseaseFile, type Patient } from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import {
  assumptions,
  believedWorlds,
  diseaseModel,
  extrapolations,
  limitOf,
  loadFit,
  personOf,
  provenanceOf,
  besideOf,
  refuseRanking,
  runInfo,
  scoreModel,
  type DiseaseModel,
  type ModelPool,
  type Mover,
  type PatientRows,
  type PeopleSpec,
  type ProvenanceEntry,
  type RegimenSegment,
  type Resolution,
  type RunInfo,
  type RunOptions,
  type ScoreModel,
} from '@bifrons/model';
import { explain } from '../statistics/explained.js';
import {
  neighboursOf,
  nextBatch,
  simulated,
  together,
  worldsOf,
  type Crowd,
  type CrowdRequest,
} from './crowd.js';
import { betweenWorlds, shareRange, type ShareRange } from './between-worlds.js';
import { certaintyOf } from './certainty.js';
import type { Certainty } from './certainty-levels.js';
import { Evidence, type Conditional, type UnfitVisit } from './evidence.js';
import { historyOf, type History } from './history.js';
import { posteriorPeople, readingsOf, scoresOf } from './posterior-people.js';
import { atScore, readAtMostByScore, ReadScores, twoOutcomes, type TwoOutcomes } from './scores.js';

/** Who is forecast, under which regimens, for how many weeks, with how many virtual people. */
export interface ForecastRequest {
  readonly patient: Patient;
  /** One or more, compared in the same virtual people; week 0 is now, the last visit. */
  readonly regimens: readonly { readonly label: string; readonly segments: readonly RegimenSegment[] }[];
  readonly weeks: number;
  /** As many as leave an error of at most half a point of a chance and one of a median, unless given. */
  readonly virtualPatients?: number;
  /** 1 unless given */
  readonly seed?: number;
  /** The primary score to reach; what counts as success in the disease unless given. */
  readonly target?: number;
  /** Other scores to reach, by their ids; what the field aims at unless given. */
  readonly targets?: Readonly<Record<string, number>>;
  /** Calendar year of week 0, for the age; this year unless given */
  readonly year?: number;
  /** `averaged` unless given */
  readonly resolution?: Resolution;
}

/** An interval of people at each week, from its lower to its upper end, in points of the score. */
export interface Band {
  /** percent */
  readonly level: 50 | 80 | 95;
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/** A score week by week: the middle of what is believed, and how wide it is. */
export interface Curve {
  readonly median: readonly number[];
  readonly bands: readonly Band[];
}

/** The chance that a score is better than at the start by so much, week by week. */
export interface Improvement {
  /** As the field calls it: EASI-75. */
  readonly name: string;
  readonly type: 'improvement-at-least' | 'improvement-points-at-least';
  /** Percent of the score at the start, or points. */
  readonly value: number;
  readonly chance: readonly number[];
}

/** One score week by week, as it would be read. */
export interface ScoreForecast extends Curve {
  readonly mean: readonly number[];
  readonly target: number;
  readonly chanceAtTarget: readonly number[];
  /** What the chance has to be read with, where it is known to be too high. */
  readonly beside?: Phrase;
  /** None where the score at the start is not known. */
  readonly improvements: readonly Improvement[];
  /**
   * Days from now until half of the mean improvement is there that there is when the trials of the disease are judged (or
   * at the last week, if that is before); null where there is hardly any.
   */
  readonly halfOfEffectDays: number | null;
  /** How sure the evidence makes what is forecast for the last week. */
  readonly certainty: Certainty;
}

/** The primary score week by week, as a rater would read it, in people who stay on the regimen. */
export interface RegimenForecast extends Curve {
  readonly label: string;
  readonly segments: readonly RegimenSegment[];
  readonly mean: readonly number[];
  /** Every score of the disease, the primary one among them, by its id. */
  readonly scores: Readonly<Record<string, ScoreForecast>>;
  /** Chance that the score read at that week is at the target or below, 0 to 1. A worse score at a visit never raises it. */
  readonly chanceAtTarget: readonly number[];
  /** Where the outcome of a week falls in two, each of them; null where it is one. Then the median says little. */
  readonly outcomes: readonly (TwoOutcomes | null)[];
  /** Of a disease with few data: the range of the chance at the target when its trials are judged, or at the last week. */
  readonly chanceRange?: ShareRange;
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

/** What the visits did. */
export interface Conditioning {
  readonly visits: number;
  /** Kish's effective number of virtual people behind the last week of the first regimen. */
  readonly effectiveSampleSize: number;
  /** Visits that do not fit people like this one or the other visits. */
  readonly unfit: readonly UnfitVisit[];
}

/** The forecast of a person under each regimen, with what it rests on. */
export interface ForecastResult {
  /** Calendar year of week 0. */
  readonly year: number;
  readonly run: RunInfo;
  readonly weeks: readonly number[];
  readonly target: number;
  readonly virtualPatients: number;
  /** Largest standard errors, by the number of virtual people, of the chances (0 to 1) and of the medians (points) where the outcome is one. */
  readonly samplingError: { readonly chance: number; readonly median: number };
  readonly stage: Stage;
  /** Given when there are visits after the start of the record. */
  readonly conditioning?: Conditioning;
  readonly history: History;
  readonly regimens: readonly RegimenForecast[];
  readonly provenance: readonly ProvenanceEntry[];
  /** What has to stand beside every figure, of all regimens together; nothing in most diseases. */
  readonly beside: readonly Phrase[];
  /** What was put where the record is silent. */
  readonly assumed: readonly Phrase[];
  readonly warnings: readonly Phrase[];
}

const levels = [50, 80, 95] as const;
/** Wanted standard errors: of a chance, and of a median in hundredths of the range of the score. */
const wantedError = { chance: 0.005, median: 1 };
/** People of the first batch: by them the number is chosen, and the index that the visits are compared by. */
const pilotPeople = { baseline: 2048, visits: 8192 };
/** People in each world who are added where visits leave few of them: then the worlds' share stays well known. */
const perWorldWithVisits = 8;
/** Years of virtual people, over all regimens, after which no more are simulated. */
const mostPatientYears = 200_000;
const weeksPerYear = 52;
/** Weeks before the start of the record that are simulated. */
const untreatedWeeks = 26;

/** Days at which the courses are looked at beside the weeks, of diseases with a score that changes in days. */
const dailyWeeks = 4;

/** Weeks at which scores are recorded from now on, and which scores: with several, the first weeks by the day. */
function recordedOf({ scores }: DiseaseModel, weeks: number): { scores: string[]; weeks: number[] } {
  const whole = Array.from({ length: weeks + 1 }, (_, week) => week);
  const days = Array.from({ length: 7 * Math.min(weeks, dailyWeeks) }, (_, day) => day / 7);
  const some = scores.length > 1 ? [...new Set([...whole, ...days])].sort((a, b) => a - b) : whole;
  return { scores: scores.map(({ id }) => id), weeks: some };
}

/** Scores that are told: that of a single day is told by the week's. */
export const toldScores = ({ scores }: DiseaseModel): ScoreModel[] =>
  scores.filter(({ id }) => scores.every(({ onSingleDay }) => onSingleDay !== id));

/** Names of the columns of a forecast's `PatientRows`: traits, then `regimen<k>.<score>.week<week>`. */
export function forecastColumns(request: Pick<ForecastRequest, 'regimens' | 'weeks' | 'patient'>): string[] {
  const disease = diseaseModel(request.patient.disease);
  const { scores, weeks } = recordedOf(disease, request.weeks);
  const courses = request.regimens.flatMap((_, r) =>
    scores.flatMap((score) => weeks.map((week) => `regimen${r + 1}.${score}.week${Number(week.toFixed(2))}`)),
  );
  return [...disease.columns, ...courses];
}

/**
 * Scores to reach: those of a request, else what counts as success and what the field aims at, be it a share of the person's
 * own start. A score that nobody aims at without its start has none where that is not known.
 */
export function targetsOf(
  disease: DiseaseModel,
  { target, targets = {} }: Pick<ForecastRequest, 'target' | 'targets'>,
  starts: Readonly<Record<string, number | undefined>>,
): Readonly<Record<string, number>> {
  const [primary] = disease.scores;
  return Object.fromEntries(
    toldScores(disease).flatMap(({ id }) => {
      const asked = targets[id] ?? (id === primary.id ? (target ?? disease.success) : undefined);
      const wanted = asked ?? usualTarget(disease.id, id, starts[id]);
      return wanted === undefined ? [] : [[id, wanted]];
    }),
  );
}

/** What the field aims at first by a score: so much, or so much less than at the start. */
function usualTarget(disease: string, score: string, start: number | undefined): number | undefined {
  const aims = aimsOf(disease, score);
  const least = aims.find(({ type }) => type === 'at-most')?.value;
  if (least !== undefined) return least;
  const aim = aims.find(({ usual }) => usual) ?? aims[0];
  if (aim === undefined) throw new Error(`data/diseases/${disease}.json: ${score} has no target`);
  if (start === undefined) return undefined;
  return aim.type === 'improvement-at-least' ? start * (1 - aim.value / 100) : start - aim.value;
}

/** What the field aims at by a score. */
const aimsOf = (disease: string, score: string) =>
  diseaseFile(disease)?.scores?.find(({ id }) => id === score)?.targets ?? [];

/** A person with everything that is known of them. */
export interface KnownPerson {
  readonly disease: string;
  readonly people: PeopleSpec;
  readonly history: History;
  readonly stage: Stage;
}

/** Reads a patient's record; `year` is the calendar year of week 0. */
export function knowPerson(patient: Patient, year: number): KnownPerson {
  const history = historyOf(patient);
  return {
    disease: patient.disease,
    people: personOf(patient, history.baselines, year),
    history,
    stage: history.visits.length === 0 ? 'baseline' : 'visits',
  };
}

/** What is said of a person under some regimens beside the numbers. */
export function saidOf(
  { disease, people, history }: KnownPerson,
  regimens: readonly (readonly RegimenSegment[])[],
): { assumed: Phrase[]; warnings: Phrase[] } {
  const all = [history.taken, ...regimens];
  return {
    assumed: assumptions({ disease, people, regimens: all }),
    warnings: [...extrapolations({ disease, people, regimens: all }), ...history.warnings],
  };
}

/** What the visits say among virtual people, of whom so many first were drawn without a look at the visits. */
export function evidenceOf({ disease, history }: KnownPerson, { atVisits }: Crowd, people: number): Evidence {
  return new Evidence(readingsOf(disease, history), atVisits, people);
}

/**
 * The job `forecast` (DESIGN §1): the score of one person over time under each regimen, with what is not known of the
 * person, of the model, of the medicines and of the reading of the score carried into the bands. The virtual people
 * have the person's visible traits and active, stable disease at the start of the record; the visits weight them
 * (`Evidence`). They stay on the regimen. @throws RefusedError, UnknownDrugError, RankingError
 */
export async function forecast(
  request: ForecastRequest,
  pool: ModelPool,
  options: RunOptions = {},
): Promise<ForecastResult> {
  const year = request.year ?? new Date().getUTCFullYear();
  const seed = request.seed ?? 1;
  const segments = request.regimens.map((regimen) => regimen.segments);
  await loadFit(request.patient.disease, [...segments, request.patient.treatments ?? []]);
  const disease = diseaseModel(request.patient.disease);
  refuseRanking(disease, segments);
  const provenance = provenanceOf(disease, segments);
  const person = knowPerson(request.patient, year);
  const [primary] = disease.scores;
  const targets = targetsOf(disease, request, person.history.baselines);
  const target = targets[primary.id]!;
  const recorded = recordedOf(disease, request.weeks);
  const weeks = recorded.weeks.filter(Number.isInteger);
  const asked: CrowdRequest = {
    disease: disease.id,
    people: person.people,
    history: person.history,
    regimens: segments,
    ...recorded,
    resolution: request.resolution ?? 'averaged',
  };
  const { crowd, evidence } = await crowdOf(asked, { ...request, seed, target, person }, pool, options);
  const toldBy = (score: ScoreModel): readonly Week[][] =>
    crowd.byScore[score.id]!.map((course) =>
      weeksOf(asked, course).map(([week, truth]) =>
        weekOf(asked, evidence, score, truth, week, targets[score.id]!),
      ),
    );
  const told = toldBy(primary);
  const wanted = toldScores(disease).filter(({ id }) => targets[id] !== undefined);
  const byScore = wanted.map((score) => ({
    score,
    target: targets[score.id]!,
    told: score === primary ? told : toldBy(score),
  }));
  const coordinates = coordinatesOf(disease.id, crowd, segments);
  const neighbours = neighboursOf(crowd);
  const judged = Math.min(disease.judgedAtWeek, request.weeks);
  const { assumed, warnings } = saidOf(person, segments);
  return {
    year,
    run: runInfo(seed, disease.id),
    weeks,
    target,
    virtualPatients: crowd.simulated,
    samplingError: largestError(told.flat()),
    stage: person.stage,
    ...(person.stage === 'baseline'
      ? {}
      : {
          conditioning: {
            visits: new Set(person.history.visits.map(({ week }) => week)).size,
            effectiveSampleSize: told[0]!.at(-1)!.conditional.effectivePeople,
            unfit: evidence.unfit,
          },
        }),
    history: person.history,
    regimens: request.regimens.map((regimen, r): RegimenForecast => {
      const last = told[r]!.at(-1)!;
      const truth = crowd.courses[r]!.at(-1)!;
      const perScale = pointsPerScale(primary, last.cautious.quantile(0.5));
      const effects = explain(last.conditional.influence(truth), coordinates[r]!).effects.map(
        (effect) => effect * perScale,
      );
      const scores = byScore.map(({ score, target: wanted, told: all }) => {
        const curve = {
          ...curveOf(all[r]!, score),
          mean: all[r]!.map(({ cautious }) => cautious.meanOf(score)),
        };
        return [
          score.id,
          {
            ...(disease.scores.length > 1 ? asRead(curve, person, score) : curve),
            target: wanted,
            chanceAtTarget: all[r]!.map(({ chance }) => chance),
            improvements: improvementsOf(person, score, all[r]!),
            ...(score.beside === undefined ? {} : { beside: score.beside }),
            halfOfEffectDays: halfOfEffect(asked, crowd, evidence, score, r),
            certainty: certaintyOf({
              disease: disease.id,
              people: person.people,
              segments: regimen.segments,
              score: score.id,
              week: request.weeks,
            }),
          },
        ] as const;
      });
      const own = scores[0]![1];
      return {
        label: regimen.label,
        segments: regimen.segments,
        median: own.median,
        bands: own.bands,
        mean: own.mean,
        chanceAtTarget: own.chanceAtTarget,
        scores: Object.fromEntries(scores),
        outcomes: told[r]!.map(({ outcomes }) => outcomes && printedOutcomes(primary, outcomes)),
        ...(disease.sparse && {
          chanceRange: chanceRangeOf(
            evidence,
            primary,
            crowd.courses[r]![weeksAt(recorded.weeks, judged)]!,
            judged,
            target,
            neighbours,
          ),
        }),
        widthShares: { week: request.weeks, ...widthShares(last, truth, neighbours) },
        movers: believedWorlds(disease, seed, segments)
          .moversOf(regimen.segments, effects)
          .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect)),
        ...(person.stage === 'baseline'
          ? {}
          : {
              before: beforeVisits(
                primary,
                weeksOf(asked, crowd.courses[r]!).map(([, truths]) => truths),
                request.virtualPatients ?? pilotPeople[person.stage],
              ),
            }),
      };
    }),
    provenance,
    beside: besideOf(disease, segments),
    assumed,
    warnings: [
      ...warnings,
      ...(lastRead(person.history, primary.id) <= target
        ? [
            phrase('{score} is already at the target of {target}: the chance is that of keeping it', {
              score: primary.name,
              target,
            }),
          ]
        : []),
      ...evidence.unfit.map((visit) => unfitWords(disease.id, visit)),
    ],
  };
}

const weeksAt = (weeks: readonly number[], week: number): number => weeks.indexOf(week);

/** How far the chance at the target hangs on what is not known. */
function chanceRangeOf(
  evidence: Evidence,
  score: ScoreModel,
  truth: Float64Array,
  week: number,
  target: number,
  neighbours: readonly (readonly number[])[],
): ShareRange {
  const readingSd = score.readingSd();
  const limit = limitOf(score, target);
  const { conditional, cautious } = readScoresOf(evidence, score, truth, readingSd);
  const table = readAtMostByScore(limit, readingSd);
  const extent = evidence.extentOf(score.id);
  const share = cautious.atMost(limit);
  const chances = conditional.influence(
    truth.map((value) => atScore(table, value * extent)),
    share,
  );
  return shareRange(week, share, betweenWorlds(chances, neighbours));
}

/** The primary score when it was read last. */
const lastRead = ({ visits, baseline }: History, primary: string): number =>
  visits.findLast(({ score }) => score === primary)?.value ?? baseline;

/** A visit that does not fit, and what was done about it, in words. */
export function unfitWords(disease: string, { week, score, value, counted, beside }: UnfitVisit): Phrase {
  const { name, max } = scoreModel(diseaseModel(disease), score);
  // To a hundredth of the range of the score.
  const digits = max >= 100 ? 0 : 1;
  const values = { score: name, week: Math.round(week), value, counted: Number(counted.toFixed(digits)) };
  if (beside === 'people')
    return value > counted
      ? phrase(
          '{score} {value} in week {week} of the record is worse than the model knows of people with this baseline: they are taken to be worse by as much, and the forecast is that of those who do worst; check the score',
          values,
        )
      : phrase(
          '{score} {value} in week {week} of the record is better than the model knows of people with this baseline: it counts as {counted}; check the score',
          values,
        );
  return value < counted
    ? phrase(
        '{score} {value} in week {week} of the record is much better than the other visits allow: in the chances and the median it counts as {counted}, and the bands are wider; check the score',
        values,
      )
    : phrase(
        '{score} {value} in week {week} of the record is much worse than the other visits allow: it counts as it is, the others for no better than it allows, and the bands are wider; check the score',
        values,
      );
}

/** A place on the scale of a score as it is printed, in the steps of the score. */
function printed({ step, min, fromScale }: ScoreModel, onScale: number): number {
  const value = fromScale(onScale);
  return step === undefined ? value : min + step * Math.round((value - min) / step);
}

/** Printed points per point of the scale, near a place on it. */
function pointsPerScale({ fromScale }: ScoreModel, onScale: number): number {
  const near = Math.round(Math.min(99, Math.max(1, onScale)));
  return fromScale(near + 0.5) - fromScale(near - 0.5);
}

const printedOutcomes = (score: ScoreModel, { split, better, worse }: TwoOutcomes): TwoOutcomes => ({
  split: score.fromScale(split),
  better: { ...better, median: printed(score, better.median) },
  worse: { ...worse, median: printed(score, worse.median) },
});

/** A curve that begins with what was read at the start, where that is now. */
function asRead<C extends Curve & { readonly mean: readonly number[] }>(
  curve: C,
  { history }: KnownPerson,
  { id }: ScoreModel,
): C {
  const baseline = history.baselines[id];
  if (history.now > 0 || baseline === undefined) return curve;
  const from = (values: readonly number[]) => [baseline, ...values.slice(1)];
  return {
    ...curve,
    median: from(curve.median),
    mean: from(curve.mean),
    bands: curve.bands.map(({ level, lower, upper }) => ({ level, lower: from(lower), upper: from(upper) })),
  };
}

/** The chances of the improvements that the field aims at. */
function improvementsOf(
  { disease, history }: KnownPerson,
  score: ScoreModel,
  told: readonly Week[],
): Improvement[] {
  const start = history.baselines[score.id];
  if (start === undefined) return [];
  return aimsOf(disease, score.id).flatMap(({ type, value, name }) => {
    if (type === 'at-most') return [];
    const limit = type === 'improvement-at-least' ? start * (1 - value / 100) : start - value;
    if (limit < score.min) return [];
    const chance = told.map(({ cautious }, week) =>
      week === 0 && history.now === 0 ? 0 : cautious.atMost(limitOf(score, limit)),
    );
    return [{ name, type, value, chance }];
  });
}

/** Less of an improvement than this share of the range of a score is none. */
const leastEffect = 0.02;

/** Days until half of the mean improvement: of a diary, by the score of the day. */
function halfOfEffect(
  { disease, weeks }: CrowdRequest,
  crowd: Crowd,
  evidence: Evidence,
  score: ScoreModel,
  regimen: number,
): number | null {
  const model = diseaseModel(disease);
  const byDay = score.onSingleDay === undefined ? score : scoreModel(model, score.onSingleDay);
  const course = crowd.byScore[byDay.id]![regimen]!;
  const judged = weeks.indexOf(Math.min(model.judgedAtWeek, weeks.at(-1)!));
  const conditional = evidence.given(course[judged]!);
  const means = course.slice(0, judged + 1).map((truths) => {
    let sum = 0;
    for (let i = 0; i < truths.length; i++) sum += conditional.weight(i) * byDay.fromScale(truths[i]!);
    return sum;
  });
  const improved = means.map((value) => means[0]! - value);
  const half = improved[judged]! / 2;
  if (2 * half < leastEffect * (score.max - score.min)) return null;
  const at = improved.findIndex((value) => value >= half);
  const [before, after] = [improved[at - 1]!, improved[at]!];
  const week = weeks[at - 1]! + ((weeks[at]! - weeks[at - 1]!) * (half - before)) / (after - before);
  return 7 * week;
}

/** The whole weeks of a course. */
const weeksOf = (
  { weeks }: CrowdRequest,
  course: readonly Float64Array[],
): readonly (readonly [week: number, truth: Float64Array])[] =>
  course.flatMap((truth, w) => (Number.isInteger(weeks[w]!) ? [[weeks[w]!, truth] as const] : []));

/** What would be read of virtual people with these true scores, as far as the visits speak for them. */
export function readScoresOf(
  evidence: Evidence,
  score: ScoreModel,
  truth: Float64Array,
  readingSd = score.readingSd(),
): { conditional: Conditional; shares: Float64Array; cautious: ReadScores; hopeful: ReadScores } {
  const conditional = evidence.given(truth);
  const shares = conditional.sharesOf(truth, evidence.extentOf(score.id));
  const cautious = new ReadScores(shares.cautious, readingSd);
  const certain = shares.hopeful === shares.cautious;
  const hopeful = certain ? cautious : new ReadScores(shares.hopeful, readingSd);
  return { conditional, shares: shares.cautious, cautious, hopeful };
}

/** The error is looked at in every so many weeks, and in the last. */
const weeksBetweenErrors = 4;

/** What is told of one week. */
interface Week {
  readonly conditional: Conditional;
  readonly cautious: ReadScores;
  readonly hopeful: ReadScores;
  readonly chance: number;
  readonly outcomes: TwoOutcomes | null;
  /** Squared standard errors; null in weeks between those that are looked at. */
  readonly error: { readonly chance: number; readonly median: number } | null;
}

function weekOf(
  { disease, history, weeks }: CrowdRequest,
  evidence: Evidence,
  score: ScoreModel,
  truth: Float64Array,
  week: number,
  target: number,
): Week {
  const readingSd = score.readingSd();
  const baseline = history.baselines[score.id];
  // What was read at the start of the record stays as it was.
  const isRead = week === 0 && history.now === 0 && baseline !== undefined;
  const read = readScoresOf(evidence, score, truth, isRead ? 1e-6 : readingSd);
  const { conditional, cautious, hopeful } = read;
  if (isRead)
    return {
      conditional,
      cautious,
      hopeful,
      chance: Number(baseline <= target),
      outcomes: null,
      error: { chance: 0, median: 0 },
    };
  const limit = limitOf(score, target);
  const chance = cautious.atMost(limit);
  // Two outcomes and errors are told of the primary score alone.
  if (score !== diseaseModel(disease).scores[0])
    return { conditional, cautious, hopeful, chance, outcomes: null, error: null };
  const outcomes = twoOutcomes(read.shares, readingSd);
  const told = { conditional, cautious, hopeful, chance, outcomes };
  if (week % weeksBetweenErrors !== 0 && week !== weeks.at(-1)) return { ...told, error: null };
  const extent = evidence.extentOf(score.id);
  const squaredError = (upTo: number): number => {
    const byScore = readAtMostByScore(upTo, readingSd);
    return meanError(conditional.influence(truth.map((value) => atScore(byScore, value * extent))));
  };
  const median = cautious.quantile(0.5);
  const density = cautious.density(median) / pointsPerScale(score, median);
  return {
    ...told,
    error: {
      chance: squaredError(limit),
      median:
        outcomes !== null || median <= 0 || median >= 100 ? 0 : squaredError(median) / (density * density),
    },
  };
}

/** Squared standard error of the mean of values. */
function meanError(values: Float64Array): number {
  let [sum, squares] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    sum += values[i]!;
    squares += values[i]! * values[i]!;
  }
  const n = values.length;
  return Math.max(0, squares - (sum * sum) / n) / (n * n);
}

function largestError(told: readonly Week[]): ForecastResult['samplingError'] {
  const of = (kind: 'chance' | 'median') =>
    Math.sqrt(told.reduce((most, { error }) => Math.max(most, error?.[kind] ?? 0), 0));
  return { chance: of('chance'), median: of('median') };
}

/** Median and bands, week by week; where visits do not fit, as wide as what they allow. */
export function curveOf(told: readonly Pick<Week, 'cautious' | 'hopeful'>[], score: ScoreModel): Curve {
  return {
    median: told.map(({ cautious }) => printed(score, cautious.quantile(0.5))),
    bands: levels.map((level) => ({
      level,
      lower: told.map(({ hopeful }) => printed(score, hopeful.quantile(0.5 - level / 200))),
      upper: told.map(({ cautious }) => printed(score, cautious.quantile(0.5 + level / 200))),
    })),
  };
}

/** The first of the people, who were drawn without a look at the visits, as they are. */
function beforeVisits(score: ScoreModel, course: readonly Float64Array[], people: number): Curve {
  const nothing = new Evidence([], [], people);
  return curveOf(
    course.map((all) => readScoresOf(nothing, score, all.subarray(0, people))),
    score,
  );
}

interface Precision {
  readonly seed: number;
  readonly virtualPatients?: number;
  readonly target: number;
  readonly person: KnownPerson;
}

/** As many people as were asked for; else as many as leave the wanted error. */
async function crowdOf(
  asked: CrowdRequest,
  { seed, virtualPatients, target, person }: Precision,
  pool: ModelPool,
  options: RunOptions,
): Promise<{ crowd: Crowd; evidence: Evidence }> {
  const { onRows, ...rest } = options;
  // Without visits everybody counts, and is passed on as they come.
  const streams = person.stage === 'baseline';
  const first = nextBatch(seed, 0, virtualPatients ?? pilotPeople[person.stage]);
  let crowd = await simulated(asked, first, pool, streams ? options : rest);
  const evidence = evidenceOf(person, crowd, first.size);
  const more = virtualPatients === undefined ? peopleLacking(asked, person, crowd, evidence, target) : 0;
  if (more > 0) {
    // Who is far from what was read is told by the primary score: with several, everybody goes on.
    const several = diseaseModel(asked.disease).scores.length > 1;
    const means = streams || several ? undefined : meansThatCount(crowd, evidence);
    const passed: RunOptions['onRows'] =
      streams && onRows !== undefined
        ? (block) => onRows({ ...block, first: block.first + first.size })
        : undefined;
    const other = await simulated(
      { ...asked, ...(means === undefined ? {} : { means }) },
      nextBatch(seed, 1, more, streams ? undefined : perWorldWithVisits),
      pool,
      { ...rest, onRows: passed },
    );
    crowd = together(crowd, other);
  }
  if (!streams && onRows !== undefined) await passOn(asked, seed, crowd.simulated, pool, { ...rest, onRows });
  return { crowd, evidence: more > 0 ? evidenceOf(person, crowd, first.size) : evidence };
}

/** People are added by so many. */
const step = 256;

/** How many more people leave the wanted error, by what the first leave. */
function peopleLacking(
  asked: CrowdRequest,
  person: KnownPerson,
  crowd: Crowd,
  evidence: Evidence,
  target: number,
): number {
  const { history, weeks, regimens } = asked;
  const [score] = diseaseModel(asked.disease).scores;
  const last = weeks.at(-1);
  const told = crowd.courses.flatMap((course) =>
    weeksOf(asked, course).flatMap(([week, truth]) =>
      week % weeksBetweenErrors === 0 || week === last
        ? [weekOf(asked, evidence, score, truth, week, target)]
        : [],
    ),
  );
  const { chance, median } = largestError(told);
  const hundredth = (score.max - score.min) / 100;
  const excess = Math.max(chance / wantedError.chance, median / (wantedError.median * hundredth));
  const wanted = crowd.simulated * excess * excess;
  const effective = told.reduce((most, { conditional }) => Math.max(most, conditional.effectivePeople), 0);
  const goOn = person.stage === 'baseline' ? 1 : Math.min(1, (3 * effective) / crowd.simulated);
  const until = (untreatedWeeks + history.now) / weeksPerYear;
  const after = ((history.now + weeks.at(-1)!) / weeksPerYear) * regimens.length;
  const most = mostPatientYears / (person.stage === 'baseline' ? after : until + goOn * after);
  return step * Math.max(0, Math.ceil((Math.min(wanted, most) - crowd.simulated) / step));
}

/** Share of the weight that people have who are simulated further. */
const mostWeight = 0.998;

/** The indices of some weeks, and how near to them people have to be who count at all. */
function meansThatCount(crowd: Crowd, evidence: Evidence): NonNullable<CrowdRequest['means']> {
  return crowd.courses.flatMap((course) => {
    const last = course.length - 1;
    const weeks = new Set([0, 0.1, 0.25, 0.5, 1].map((part) => Math.round(part * last)));
    return [...weeks].flatMap((w) => {
      const index = evidence.indexOf(course[w]!);
      if (index === undefined) return [];
      const conditional = evidence.given(course[w]!);
      const [from, to] = [Math.min(index.cautious, index.hopeful), Math.max(index.cautious, index.hopeful)];
      const reach = Math.max(...[from, to].map((value) => conditional.reach(value, mostWeight)));
      return [{ weights: [...index.weights], from: from - reach, to: to + reach }];
    });
  });
}

/** Rows of people who could be the person after the visits. */
async function passOn(
  { disease, people, history, regimens, weeks, scores, resolution }: CrowdRequest,
  seed: number,
  size: number,
  pool: ModelPool,
  options: RunOptions & { readonly onRows: (rows: PatientRows) => void },
): Promise<void> {
  const chosen = await posteriorPeople({ disease, people, history, seed, size }, pool, options);
  await scoresOf(
    { disease, people, history, seed, regimens, weeks, ...(scores && { scores }), resolution },
    chosen,
    pool,
    options,
  );
}

/** Coordinates of the world of each virtual person, as far as each regimen meets it. */
export function coordinatesOf(
  disease: string,
  crowd: Crowd,
  regimens: readonly (readonly RegimenSegment[])[],
): Float64Array[][] {
  const worlds = worldsOf(crowd);
  const model = diseaseModel(disease);
  const believed = new Map(crowd.batches.map(({ seed }) => [seed, believedWorlds(model, seed, regimens)]));
  return regimens.map((regimen) => {
    const of = new Map([...believed].map(([seed, { coordinatesOf }]) => [seed, coordinatesOf(regimen)]));
    return worlds.map(({ seed, world }) => of.get(seed)!(world));
  });
}

/**
 * Shares of the variance of what is read. The world's is the covariance of two people who live in the same one (the
 * estimate of an analysis of variance with people in worlds; Searle, Casella & McCulloch, *Variance Components*,
 * 1992, §3.5), each pair weighted by what the visits say of both.
 */
function widthShares(
  { conditional, cautious }: Week,
  truth: Float64Array,
  neighbours: readonly (readonly number[])[],
) {
  const mean = conditional.mean(truth);
  let [products, weights] = [0, 0];
  for (const world of neighbours) {
    let [sum, squares, weight, weightSquares] = [0, 0, 0, 0];
    for (const i of world) {
      const own = conditional.weight(i);
      const product = own * (truth[i]! - mean);
      sum += product;
      squares += product * product;
      weight += own;
      weightSquares += own * own;
    }
    products += sum * sum - squares;
    weights += weight * weight - weightSquares;
  }
  const variance = conditional.mean(truth.map((value) => (value - mean) * (value - mean)));
  const shared = weights > 0 ? Math.min(variance, Math.max(0, products / weights)) : 0;
  const measurement = cautious.readingVariance;
  const total = variance + measurement;
  if (total === 0) return { betweenPeople: 0, parameters: 0, measurement: 0 };
  return {
    betweenPeople: (variance - shared) / total,
    parameters: shared / total,
    measurement: measurement / total,
  };
}
