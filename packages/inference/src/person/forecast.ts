import type { Patient } from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import {
  assumptions,
  believedWorlds,
  diseaseModel,
  extrapolations,
  personOf,
  provenanceOf,
  runInfo,
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
import {
  neighboursOf,
  nextBatch,
  simulated,
  together,
  worldsOf,
  type Crowd,
  type CrowdRequest,
} from './crowd.js';
import { Evidence, type Conditional, type UnfitVisit } from './evidence.js';
import { historyOf, type History } from './history.js';
import { posteriorPeople, scoresOf } from './posterior-people.js';
import { atScore, readAtMostByScore, ReadScores, twoOutcomes, type TwoOutcomes } from './scores.js';

export interface ForecastRequest {
  readonly patient: Patient;
  /** One or more, compared in the same virtual people; week 0 is now, the last visit. */
  readonly regimens: readonly { readonly label: string; readonly segments: readonly RegimenSegment[] }[];
  readonly weeks: number;
  /** As many as leave an error of at most half a point of a chance and one of a median, unless given. */
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

/** SALT week by week, as a rater would read it, in people who stay on the regimen. */
export interface RegimenForecast extends Curve {
  readonly label: string;
  readonly segments: readonly RegimenSegment[];
  readonly mean: readonly number[];
  /** Chance that the score read at that week is at the target or below, 0 to 1. A worse score at a visit never raises it. */
  readonly chanceAtTarget: readonly number[];
  /** Where the outcome of a week falls in two, each of them; null where it is one. Then the median says little. */
  readonly outcomes: readonly (TwoOutcomes | null)[];
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

export interface ForecastResult {
  /** Calendar year of week 0. */
  readonly year: number;
  readonly run: RunInfo;
  readonly weeks: readonly number[];
  readonly targetSalt: number;
  readonly virtualPatients: number;
  /** Largest standard errors, by the number of virtual people, of the chances (0 to 1) and of the medians (points) where the outcome is one. */
  readonly samplingError: { readonly chance: number; readonly median: number };
  readonly stage: Stage;
  /** Given when there are visits after the start of the record. */
  readonly conditioning?: Conditioning;
  readonly history: History;
  readonly regimens: readonly RegimenForecast[];
  readonly provenance: readonly ProvenanceEntry[];
  /** What was put where the record is silent. */
  readonly assumed: readonly Phrase[];
  readonly warnings: readonly Phrase[];
}

const levels = [50, 80, 95] as const;
/** Wanted standard errors: of a chance, and of a median in points. */
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

/** Names of the columns of a forecast's `PatientRows`: traits, then `regimen<k>.<score>.week<week>`. */
export function forecastColumns(request: Pick<ForecastRequest, 'regimens' | 'weeks' | 'patient'>): string[] {
  const { columns, scores } = diseaseModel(request.patient.disease);
  const courses = request.regimens.flatMap((_, r) =>
    Array.from({ length: request.weeks + 1 }, (_, week) => `regimen${r + 1}.${scores[0].id}.week${week}`),
  );
  return [...columns, ...courses];
}

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
    people: personOf(patient, history.baseline, year),
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

/** SD of a reading of a disease's primary score, on its scale. */
export const readingSdOf = (disease: string): number => diseaseModel(disease).scores[0].readingSd();

/** What the visits say among virtual people, of whom so many first were drawn without a look at the visits. */
export function evidenceOf({ disease, history }: KnownPerson, { atVisits }: Crowd, people: number): Evidence {
  return new Evidence(history.visits, atVisits, people, readingSdOf(disease));
}

/**
 * The job `forecast` (DESIGN §1): the score of one person over time under each regimen, with what is not known of the
 * person, of the model, of the medicines and of the reading of the score carried into the bands. The virtual people
 * have the person's visible traits and active, stable disease at the start of the record; the visits weight them
 * (`Evidence`). They stay on the regimen. @throws RefusedError, UnknownDrugError
 */
export async function forecast(
  request: ForecastRequest,
  pool: ModelPool,
  options: RunOptions = {},
): Promise<ForecastResult> {
  const targetSalt = request.targetSalt ?? 20;
  const year = request.year ?? new Date().getUTCFullYear();
  const seed = request.seed ?? 1;
  const segments = request.regimens.map((regimen) => regimen.segments);
  const disease = diseaseModel(request.patient.disease);
  const provenance = provenanceOf(disease, segments);
  const person = knowPerson(request.patient, year);
  const weeks = Array.from({ length: request.weeks + 1 }, (_, week) => week);
  const asked: CrowdRequest = {
    disease: disease.id,
    people: person.people,
    history: person.history,
    regimens: segments,
    weeks,
    resolution: request.resolution ?? 'averaged',
  };
  const { crowd, evidence } = await crowdOf(asked, { ...request, seed, targetSalt, person }, pool, options);
  const told = crowd.courses.map((course) =>
    course.map((_, w) => weekOf(person, evidence, course, w, targetSalt)),
  );
  const coordinates = coordinatesOf(disease.id, crowd, segments);
  const neighbours = neighboursOf(crowd);
  const { assumed, warnings } = saidOf(person, segments);
  return {
    year,
    run: runInfo(seed, disease.id),
    weeks,
    targetSalt,
    virtualPatients: crowd.simulated,
    samplingError: largestError(told.flat()),
    stage: person.stage,
    ...(person.stage === 'baseline'
      ? {}
      : {
          conditioning: {
            visits: person.history.visits.length,
            effectiveSampleSize: told[0]!.at(-1)!.conditional.effectivePeople,
            unfit: evidence.unfit,
          },
        }),
    history: person.history,
    regimens: request.regimens.map((regimen, r): RegimenForecast => {
      const own = told[r]!;
      const last = own.at(-1)!;
      const truth = crowd.courses[r]!.at(-1)!;
      const effects = explain(last.conditional.influence(truth), coordinates[r]!).effects;
      return {
        label: regimen.label,
        segments: regimen.segments,
        ...curveOf(own),
        mean: own.map(({ cautious }) => cautious.mean),
        chanceAtTarget: own.map(({ chance }) => chance),
        outcomes: own.map(({ outcomes }) => outcomes),
        widthShares: { week: request.weeks, ...widthShares(last, truth, neighbours) },
        movers: believedWorlds(disease, seed, segments)
          .moversOf(regimen.segments, effects)
          .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect)),
        ...(person.stage === 'baseline'
          ? {}
          : {
              before: beforeVisits(
                disease.id,
                crowd.courses[r]!,
                request.virtualPatients ?? pilotPeople[person.stage],
              ),
            }),
      };
    }),
    provenance,
    assumed,
    warnings: [
      ...warnings,
      ...((person.history.visits.at(-1)?.salt ?? person.history.baseline) <= targetSalt
        ? [
            phrase('SALT is already at the target of {target}: the chance is that of keeping it', {
              target: targetSalt,
            }),
          ]
        : []),
      ...evidence.unfit.map(unfitWords),
    ],
  };
}

/** A visit that does not fit, and what was done about it, in words. */
export function unfitWords({ week, salt, counted, beside }: UnfitVisit): Phrase {
  const values = { week: Math.round(week), salt, counted: Math.round(counted) };
  if (beside === 'people')
    return salt > counted
      ? phrase(
          'SALT {salt} in week {week} of the record is more than the model knows people with this baseline to lose: more of the scalp is taken to be involved, and the forecast is that of those who do worst; check the score',
          values,
        )
      : phrase(
          'SALT {salt} in week {week} of the record is better than the model knows of people with this baseline: it counts as {counted}; check the score',
          values,
        );
  return salt < counted
    ? phrase(
        'SALT {salt} in week {week} of the record is much better than the other visits allow: in the chances and the median it counts as {counted}, and the bands are wider; check the score',
        values,
      )
    : phrase(
        'SALT {salt} in week {week} of the record is much worse than the other visits allow: it counts as it is, the others for no better than it allows, and the bands are wider; check the score',
        values,
      );
}

/** What would be read of virtual people with these true scores, as far as the visits speak for them. */
export function readScoresOf(
  evidence: Evidence,
  truth: Float64Array,
  readingSd = evidence.readingSd,
): { conditional: Conditional; shares: Float64Array; cautious: ReadScores; hopeful: ReadScores } {
  const conditional = evidence.given(truth);
  const shares = conditional.sharesOf(truth, evidence.extent);
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
  { disease, history }: KnownPerson,
  evidence: Evidence,
  course: readonly Float64Array[],
  week: number,
  targetSalt: number,
): Week {
  const readingSd = readingSdOf(disease);
  const truth = course[week]!;
  // What was read at the start of the record stays as it was.
  const isRead = week === 0 && history.now === 0;
  const read = readScoresOf(evidence, truth, isRead ? 1e-6 : readingSd);
  const { conditional, cautious, hopeful } = read;
  if (isRead)
    return {
      conditional,
      cautious,
      hopeful,
      chance: Number(history.baseline <= targetSalt),
      outcomes: null,
      error: { chance: 0, median: 0 },
    };
  const outcomes = twoOutcomes(read.shares, readingSd);
  const chance = cautious.atMost(targetSalt);
  const told = { conditional, cautious, hopeful, chance, outcomes };
  if (week % weeksBetweenErrors !== 0 && week !== course.length - 1) return { ...told, error: null };
  const squaredError = (limit: number): number => {
    const byScore = readAtMostByScore(limit, readingSd);
    return meanError(conditional.influence(truth.map((salt) => atScore(byScore, salt * evidence.extent))));
  };
  const median = cautious.quantile(0.5);
  const density = cautious.density(median);
  return {
    ...told,
    error: {
      chance: squaredError(targetSalt),
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
export function curveOf(told: readonly Pick<Week, 'cautious' | 'hopeful'>[]): Curve {
  return {
    median: told.map(({ cautious }) => cautious.quantile(0.5)),
    bands: levels.map((level) => ({
      level,
      lower: told.map(({ hopeful }) => hopeful.quantile(0.5 - level / 200)),
      upper: told.map(({ cautious }) => cautious.quantile(0.5 + level / 200)),
    })),
  };
}

/** The first of the people, who were drawn without a look at the visits, as they are. */
function beforeVisits(disease: string, course: readonly Float64Array[], people: number): Curve {
  const readingSd = readingSdOf(disease);
  const nothing = new Evidence([], [], people, readingSd);
  return curveOf(course.map((all) => readScoresOf(nothing, all.subarray(0, people), readingSd)));
}

interface Precision {
  readonly seed: number;
  readonly virtualPatients?: number;
  readonly targetSalt: number;
  readonly person: KnownPerson;
}

/** As many people as were asked for; else as many as leave the wanted error. */
async function crowdOf(
  asked: CrowdRequest,
  { seed, virtualPatients, targetSalt, person }: Precision,
  pool: ModelPool,
  options: RunOptions,
): Promise<{ crowd: Crowd; evidence: Evidence }> {
  const { onRows, ...rest } = options;
  // Without visits everybody counts, and is passed on as they come.
  const streams = person.stage === 'baseline';
  const first = nextBatch(seed, 0, virtualPatients ?? pilotPeople[person.stage]);
  let crowd = await simulated(asked, first, pool, streams ? options : rest);
  const evidence = evidenceOf(person, crowd, first.size);
  const more = virtualPatients === undefined ? peopleLacking(asked, person, crowd, evidence, targetSalt) : 0;
  if (more > 0) {
    const means = streams ? undefined : meansThatCount(crowd, evidence);
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
  { history, weeks, regimens }: CrowdRequest,
  person: KnownPerson,
  crowd: Crowd,
  evidence: Evidence,
  targetSalt: number,
): number {
  const told = crowd.courses.flatMap((course) =>
    course.flatMap((_, w) =>
      w % weeksBetweenErrors === 0 || w === course.length - 1
        ? [weekOf(person, evidence, course, w, targetSalt)]
        : [],
    ),
  );
  const { chance, median } = largestError(told);
  const excess = Math.max(chance / wantedError.chance, median / wantedError.median);
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
  { disease, people, history, regimens, weeks, resolution }: CrowdRequest,
  seed: number,
  size: number,
  pool: ModelPool,
  options: RunOptions & { readonly onRows: (rows: PatientRows) => void },
): Promise<void> {
  const chosen = await posteriorPeople({ disease, people, history, seed, size }, pool, options);
  await scoresOf({ disease, people, history, seed, regimens, weeks, resolution }, chosen, pool, options);
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
  const variance = conditional.mean(truth.map((salt) => (salt - mean) * (salt - mean)));
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
