import { exp, normalCdf, type EnsembleTask } from '@bifrons/engine';
import {
  Cohort,
  hazardOfLeaving,
  leavingOf,
  personColumns,
  readSettings,
  verySevereSalt,
  weeksBetweenVisits,
  worldOf,
} from '@bifrons/model';
import { scenariosOf } from './scenarios.js';
import type { Target } from './targets.js';

/** Draws of what is estimated, each to be asked what it expects of every target. Structured-cloneable. */
export interface ExpectedSetup {
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

export const expectedTaskName = 'expected-outcomes';

/**
 * For each draw, what it expects of each target: the share of responders (0 to 1) or the mean change, counted as the
 * trial counted those who had left. The error of the reading is integrated, not drawn, and people are enrolled and leave by
 * weight, so for the same people the result is a smooth function of the draw. A draw in which nobody
 * has active, stable disease gives NaN.
 */
export const expectedTask: EnsembleTask<ExpectedSetup> = {
  prepare({ targets, columns, draws, people, firstPeople, seed }) {
    const { scenarios, readings } = scenariosOf(targets);
    const { readingSd } = readSettings();
    const cohorts = scenarios.map((scenario) => {
      const cohort = new Cohort({ ...scenario, seed, resolution: 'averaged' });
      const rows = new Float64Array(people * cohort.rowLength);
      const staying = scenario.regimens.map(() => new Float64Array(people * scenario.weeks.length));
      return { scenario, cohort, rows, staying, enrolled: new Float64Array(people) };
    });
    return {
      rowLength: targets.length,
      run(subject, out) {
        const draw = new Map(columns.map((name, j) => [name, draws[subject]![j]!]));
        const leaving = leavingOf(draw);
        for (const { scenario, cohort, rows, staying, enrolled } of cohorts) {
          const { weeks, regimens } = scenario;
          cohort.runWeighted(firstPeople[subject]!, people, worldOf(draw, regimens), rows, enrolled);
          keepSeverity(enrolled, rows, cohort.rowLength);
          regimens.forEach((_, regimen) => {
            for (let i = 0; i < people; i++) {
              if (enrolled[i] === 0) continue;
              const at = i * cohort.rowLength + personColumns.length + regimen * weeks.length;
              const salt = rows.subarray(at, at + weeks.length);
              stay(
                weeks,
                salt,
                leaving,
                staying[regimen]!.subarray(i * weeks.length, (i + 1) * weeks.length),
              );
            }
          });
        }
        readings.forEach(({ target, scenario, regimen }, k) => {
          const { rows, enrolled, cohort, staying, scenario: simulated } = cohorts[scenario]!;
          const { weeks } = simulated;
          const offset = personColumns.length + regimen * weeks.length;
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
            const salt = row.subarray(offset, offset + weeks.length);
            const there = staying[regimen]!.subarray(i * weeks.length, (i + 1) * weeks.length);
            const weight = enrolled[i]! * membership(target, weeks, salt, row[0]!, readingSd);
            if (weight === 0) continue;
            const [counted, share] = count(target, weeks, salt, there, row[0]!, readingSd);
            ofBlock += weight * share;
            countOfBlock += weight * counted;
          }
          out[k] = (sum + ofBlock) / (total + countOfBlock);
        });
      },
    };
  },
};

/** Enrolment does not change the share of very severe people: the weights of each class sum to its number of people. */
function keepSeverity(enrolled: Float64Array, rows: Float64Array, rowLength: number): void {
  const sums = [0, 0];
  const counts = [0, 0];
  const classOf = (i: number) => Number(rows[i * rowLength]! >= verySevereSalt);
  for (let i = 0; i < enrolled.length; i++) {
    // People who would hardly be enrolled have not been simulated.
    if (enrolled[i]! < leastEnrolled) enrolled[i] = 0;
    counts[classOf(i)]!++;
    sums[classOf(i)]! += enrolled[i]!;
  }
  for (let i = 0; i < enrolled.length; i++) enrolled[i]! *= counts[classOf(i)]! / sums[classOf(i)]!;
}

/** Chance that a person is still in the trial at each week. */
function stay(
  weeks: readonly number[],
  salt: Float64Array,
  leaving: ReturnType<typeof leavingOf>,
  out: Float64Array,
): void {
  let hazard = 0;
  out[0] = 1;
  for (let w = 1; w < weeks.length; w++) {
    hazard += (weeks[w]! - weeks[w - 1]!) * hazardOfLeaving(leaving, weeks[w - 1]!, salt[w - 1]! / salt[0]!);
    out[w] = exp(-hazard);
  }
}

/** Probability that a person belongs to the group that a target is about. */
function membership(
  { among, baselineSalt }: Target,
  weeks: readonly number[],
  salt: Float64Array,
  baseline: number,
  sd: number,
): number {
  if (baselineSalt !== undefined && (baseline < baselineSalt.min || baseline > baselineSalt.max)) return 0;
  if (among === undefined) return 1;
  const at = salt[weeks.indexOf(among.week)]!;
  const below = among.max >= 100 ? 1 : normalCdf((among.max - at) / sd);
  return below - (among.min <= 0 ? 0 : normalCdf((among.min - at) / sd));
}

/** How much of a person is counted, and their part of the response or of the change. */
function count(
  target: Target,
  weeks: readonly number[],
  salt: Float64Array,
  there: Float64Array,
  baseline: number,
  sd: number,
): [number, number] {
  const at = weeks.indexOf(target.week);
  const stays = there[at]!;
  if (target.endpoint.type === 'attendance') return [1, stays];
  const now = outcome(target, weeks, salt, at, baseline, sd);
  switch (target.missing) {
    case 'observed':
      return [stays, stays * now];
    case 'no-response':
      return [1, stays * now];
    case 'carried-forward': {
      let sum = stays * now;
      for (let w = 0; w < at; w++)
        sum += (there[w]! - there[w + 1]!) * outcome(target, weeks, salt, w, baseline, sd);
      return [1, sum];
    }
  }
}

/** Probability of the response as it is read at one of the weeks, or the change of the score. */
function outcome(
  { endpoint }: Target,
  weeks: readonly number[],
  salt: Float64Array,
  w: number,
  baseline: number,
  sd: number,
): number {
  const at = salt[w]!;
  switch (endpoint.type) {
    case 'at-most':
      return normalCdf((endpoint.value - at) / sd);
    case 'improvement-at-least':
      return normalCdf((baseline * (1 - endpoint.value / 100) - at) / sd);
    case 'mean-change':
      return (100 * (at - baseline)) / baseline;
    case 'mean-change-points':
      return at - baseline;
    case 'attendance':
      return 1;
    case 'worsening-at-least':
      return normalCdf((at - salt[weeks.indexOf(endpoint.fromWeek)]! - endpoint.value) / (sd * Math.SQRT2));
    case 'ever-worsened-by': {
      // Once lost, lost: those who lose are treated again and counted as they were.
      const from = weeks.indexOf(endpoint.fromWeek);
      let worst = salt[from]!;
      for (let k = from; k <= w; k++)
        if ((weeks[k]! - endpoint.fromWeek) % weeksBetweenVisits === 0 || k === w)
          worst = Math.max(worst, salt[k]!);
      return normalCdf((worst - salt[from]! - endpoint.value) / (sd * Math.SQRT2));
    }
  }
}
