import { exp, normalCdf, type EnsembleTask } from '@bifrons/engine';
import {
  Cohort,
  diseaseModel,
  diseaseModels,
  leavingOf,
  limitOf,
  loadEquations,
  scoreModel,
  worldOf,
  type DiseaseModel,
  type ScoreModel,
} from '@bifrons/model';
import { scenariosOf } from './scenarios.js';
import type { Target } from './targets.js';

/** Draws of what is estimated, each to be asked what it expects of every target. Structured-cloneable. */
export interface ExpectedSetup {
  /** The first one unless given. */
  readonly disease?: string;
  readonly targets: readonly Target[];
  readonly columns: readonly string[];
  readonly draws: readonly (readonly number[])[];
  /** Virtual people per population. */
  readonly people: number;
  /** Per draw, the number of the first of its people. Draws with the same number meet the same people. */
  readonly firstPeople: readonly number[];
  readonly seed: number;
}

/** People who would be enrolled less than this are not counted. */
const leastEnrolled = 1e-3;

/** People are summed block by block, and the blocks in their order, so that other hands may sum them with the same bits. */
const block = 128;

/** Name of the task that a pool of workers serves. */
export const expectedTaskName = 'expected-outcomes';

/**
 * For each draw, what it expects of each target: the share of responders (0 to 1) or the mean change, counted as the
 * trial counted those who had left. The error of the reading is integrated, not drawn, and people are enrolled and leave by
 * weight, so for the same people the result is a smooth function of the draw. A draw in which nobody
 * has active, stable disease gives NaN.
 */
export const expectedTask: EnsembleTask<ExpectedSetup> = {
  load: ({ disease: id = diseaseModels[0].id }) => loadEquations(id),
  prepare({ disease: id = diseaseModels[0].id, targets, columns, draws, people, firstPeople, seed }) {
    const disease = diseaseModel(id);
    const { scenarios, readings } = scenariosOf(targets, disease);
    const measures = new Set([
      disease.scores[0].id,
      ...targets.flatMap(({ endpoint, selected }) => [
        endpoint.measure,
        ...(selected?.endpoints.map(({ measure }) => measure) ?? []),
      ]),
    ]);
    const scores = disease.scores.filter((score) => measures.has(score.id));
    const cohorts = scenarios.map((scenario) => {
      const cohort = new Cohort({
        ...scenario,
        scores: scores.map((score) => score.id),
        seed,
        resolution: 'averaged',
      });
      const rows = new Float64Array(people * cohort.rowLength);
      const staying = scenario.regimens.map(() => new Float64Array(people * scenario.weeks.length));
      return { scenario, cohort, rows, staying, enrolled: new Float64Array(people) };
    });
    const asked = targets.map(({ endpoint }) => {
      const score = scoreModel(disease, endpoint.measure);
      return {
        score,
        place: scores.indexOf(score),
        column: disease.columns.indexOf(score.id),
        sd: score.readingSd(),
      };
    });
    const primary = { score: disease.scores[0], column: disease.columns.indexOf(disease.scores[0].id) };
    const primarySd = primary.score.readingSd();
    return {
      rowLength: targets.length,
      run(subject, out) {
        const draw = new Map(columns.map((name, j) => [name, draws[subject]![j]!]));
        const rates = leavingOf(disease, draw);
        for (const { scenario, cohort, rows, staying, enrolled } of cohorts) {
          const { weeks, regimens, rescue } = scenario;
          const hazardAt = (week: number, share: number) =>
            disease.leaving.hazard(rates, week, share, rescue);
          const world = worldOf(disease, draw, regimens);
          cohort.runWeighted(firstPeople[subject]!, people, world, rows, enrolled);
          keepClasses(disease, enrolled, rows, cohort.rowLength);
          regimens.forEach((_, regimen) => {
            for (let i = 0; i < people; i++) {
              if (enrolled[i] === 0) continue;
              const at = i * cohort.rowLength + cohort.traits + regimen * cohort.perRegimen;
              stay(
                weeks,
                rows.subarray(at, at + weeks.length),
                hazardAt,
                staying[regimen]!.subarray(i * weeks.length, (i + 1) * weeks.length),
              );
            }
          });
        }
        readings.forEach(({ target, scenario, regimen }, k) => {
          const { rows, enrolled, cohort, staying, scenario: simulated } = cohorts[scenario]!;
          const { weeks } = simulated;
          const { score, place, column, sd } = asked[k]!;
          const offset = cohort.traits + regimen * cohort.perRegimen;
          let [sum, total] = [0, 0];
          let [ofBlock, countOfBlock] = [0, 0];
          for (let i = 0; i < people; i++) {
            if (i % block === 0) {
              sum += ofBlock;
              total += countOfBlock;
              ofBlock = countOfBlock = 0;
            }
            if (enrolled[i] === 0) continue;
            const row = rows.subarray(i * cohort.rowLength, (i + 1) * cohort.rowLength);
            const main = row.subarray(offset, offset + weeks.length);
            const from = offset + place * weeks.length;
            const course: Course = {
              score,
              sd,
              weeks,
              scores: row.subarray(from, from + weeks.length),
              baseline: row[column]!,
              weeksBetweenVisits: disease.leaving.weeksBetweenVisits,
            };
            const all = staying[regimen]!.subarray(i * weeks.length, (i + 1) * weeks.length);
            const from0 = disease.leaving.countsFromSelection === true ? target.selected?.week : undefined;
            const at0 = from0 === undefined ? 0 : weeks.indexOf(from0);
            const there = at0 === 0 ? all : all.map((share) => Math.min(1, share / all[at0]!));
            const weight =
              enrolled[i]! *
              all[at0]! *
              membership(target, primary.score, weeks, main, row[primary.column]!, primarySd) *
              selection(target, disease, scores, weeks, row, offset);
            if (weight === 0) continue;
            const [counted, share] = count(target, course, there);
            ofBlock += weight * share;
            countOfBlock += weight * counted;
          }
          out[k] = (sum + ofBlock) / (total + countOfBlock);
        });
      },
    };
  },
};

/** Enrolment does not change the shares of classes of people: the weights of each class sum to its number of people. */
function keepClasses(
  disease: DiseaseModel,
  enrolled: Float64Array,
  rows: Float64Array,
  rowLength: number,
): void {
  const sums: number[] = [];
  const counts: number[] = [];
  const classes = new Uint16Array(enrolled.length);
  for (let i = 0; i < enrolled.length; i++) {
    // People who would hardly be enrolled have not been simulated.
    if (enrolled[i]! < leastEnrolled) enrolled[i] = 0;
    const own = disease.classOf(rows.subarray(i * rowLength, (i + 1) * rowLength));
    classes[i] = own;
    counts[own] = (counts[own] ?? 0) + 1;
    sums[own] = (sums[own] ?? 0) + enrolled[i]!;
  }
  for (let i = 0; i < enrolled.length; i++) enrolled[i]! *= counts[classes[i]!]! / sums[classes[i]!]!;
}

/** Chance that a person is still in the trial at each week; `scores` are of the primary one. */
function stay(
  weeks: readonly number[],
  scores: Float64Array,
  hazardAt: (week: number, share: number) => number,
  out: Float64Array,
): void {
  let hazard = 0;
  out[0] = 1;
  for (let w = 1; w < weeks.length; w++) {
    hazard += (weeks[w]! - weeks[w - 1]!) * hazardAt(weeks[w - 1]!, scores[w - 1]! / scores[0]!);
    out[w] = exp(-hazard);
  }
}

/** Probability that a person belongs to the group that a target is about, by the primary score. */
function membership(
  { among, baselineSalt }: Target,
  score: ScoreModel,
  weeks: readonly number[],
  scores: Float64Array,
  baseline: number,
  sd: number,
): number {
  if (baselineSalt !== undefined && (baseline < baselineSalt.min || baseline > baselineSalt.max)) return 0;
  if (among === undefined) return 1;
  const at = score.toScale(scores[weeks.indexOf(among.week)]!);
  const below = among.max >= score.max ? 1 : normalCdf((limitOf(score, among.max) - at) / sd);
  return below - (among.min <= score.min ? 0 : normalCdf((score.toScale(among.min) - at) / sd));
}

/** Probability that a person had responded when those who had were randomised again: of all or of any endpoint. */
function selection(
  { selected }: Target,
  disease: DiseaseModel,
  scores: readonly ScoreModel[],
  weeks: readonly number[],
  row: Float64Array,
  offset: number,
): number {
  if (selected === undefined) return 1;
  const w = weeks.indexOf(selected.week);
  const chances = selected.endpoints.map(({ measure, type, value }) => {
    const score = scoreModel(disease, measure);
    const at = row[offset + scores.indexOf(score) * weeks.length + w]!;
    const baseline = row[disease.columns.indexOf(score.id)]!;
    const limit =
      type === 'at-most'
        ? value
        : type === 'improvement-at-least'
          ? baseline * (1 - value / 100)
          : baseline - value;
    return normalCdf((limitOf(score, limit) - score.toScale(at)) / score.readingSd());
  });
  // Readings of one visit go together: who responds by the one mostly responds by the other.
  return selected.match === 'all' ? Math.min(...chances) : Math.max(...chances);
}

/** True scores of a person under an arm, week by week. */
interface Course {
  readonly score: ScoreModel;
  /** Of a reading, on the scale of the score. */
  readonly sd: number;
  readonly weeks: readonly number[];
  readonly scores: Float64Array;
  readonly baseline: number;
  readonly weeksBetweenVisits: number;
}

/** How much of a person is counted, and their part of the response or of the change. */
function count(target: Target, course: Course, there: Float64Array): [number, number] {
  const at = course.weeks.indexOf(target.week);
  const stays = there[at]!;
  if (target.endpoint.type === 'attendance') return [1, stays];
  if (target.endpoint.type === 'mean-weeks-to-at-most') return weeksTo(target, course, at, there);
  const now = outcome(target, course, at);
  switch (target.missing) {
    case 'observed':
      return [stays, stays * now];
    case 'no-response':
      return [1, stays * now];
    case 'carried-forward': {
      let sum = stays * now;
      for (let w = 0; w < at; w++) sum += (there[w]! - there[w + 1]!) * outcome(target, course, w);
      return [1, sum];
    }
  }
}

/** The share of a person who reaches a score by one of the weeks while they are seen, and that share times the weeks until then. */
function weeksTo(
  { endpoint }: Target,
  { score, sd, weeks, scores }: Course,
  at: number,
  there: Float64Array,
): [number, number] {
  const limit = limitOf(score, endpoint.value);
  let [reached, sum] = [0, 0];
  for (let w = 1; w <= at; w++) {
    const now = there[w]! * normalCdf((limit - score.toScale(scores[w]!)) / sd);
    if (now <= reached) continue;
    sum += (now - reached) * weeks[w]!;
    reached = now;
  }
  return [reached, sum];
}

/** Probability of the response as it is read at one of the weeks, or the change of the score. */
function outcome(
  { endpoint }: Target,
  { score, sd, weeks, scores, baseline, weeksBetweenVisits }: Course,
  w: number,
): number {
  const at = scores[w]!;
  const readAtMost = (limit: number) => normalCdf((limitOf(score, limit) - score.toScale(at)) / sd);
  const lost = (worst: number, from: number) =>
    normalCdf(
      (score.toScale(worst) - score.toScale(from) - score.riseOnScale(from, endpoint.value)) /
        (sd * Math.SQRT2),
    );
  switch (endpoint.type) {
    case 'at-most':
      return readAtMost(endpoint.value);
    case 'improvement-at-least':
      return readAtMost(baseline * (1 - endpoint.value / 100));
    case 'improvement-points-at-least':
      return readAtMost(baseline - endpoint.value);
    case 'mean-change':
      return (100 * (at - baseline)) / baseline;
    case 'mean-change-points':
      return at - baseline;
    case 'attendance':
    case 'mean-weeks-to-at-most':
      return 1;
    case 'worsening-at-least':
      return lost(at, scores[weeks.indexOf(endpoint.fromWeek)]!);
    case 'ever-worsened-by': {
      // Once lost, lost: those who lose are treated again and counted as they were.
      const from = weeks.indexOf(endpoint.fromWeek);
      let worst = scores[from]!;
      for (let k = from; k <= w; k++)
        if ((weeks[k]! - endpoint.fromWeek) % weeksBetweenVisits === 0 || k === w)
          worst = Math.max(worst, scores[k]!);
      return lost(worst, scores[from]!);
    }
  }
}
