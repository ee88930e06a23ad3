import { normalCdf, type EnsembleTask } from '@bifrons/engine';
import { Cohort, personColumns, readSettings, worldOf } from '@bifrons/model';
import { scenariosOf } from './scenarios.js';
import type { Target } from './targets.js';

/** Draws of what is estimated, each to be asked what it expects of every target. Structured-cloneable. */
export interface ExpectedSetup {
  readonly targets: readonly Target[];
  readonly columns: readonly string[];
  readonly draws: readonly (readonly number[])[];
  /** Virtual people per population; the same ones for every draw. */
  readonly people: number;
  readonly seed: number;
}

/** People who would hardly be enrolled are not counted. */
const leastEnrolled = 1e-3;

export const expectedTaskName = 'expected-outcomes';

/**
 * For each draw, what it expects of each target: the share of responders (0 to 1) or the mean change. The error of the
 * reading is integrated, not drawn, all draws meet the same people, and people are enrolled by weight, so the result is
 * a smooth function of the draw. A draw in which nobody has active, stable disease gives NaN.
 */
export const expectedTask: EnsembleTask<ExpectedSetup> = {
  prepare({ targets, columns, draws, people, seed }) {
    const { scenarios, readings } = scenariosOf(targets);
    const { readingSd } = readSettings();
    const cohorts = scenarios.map((scenario) => {
      const cohort = new Cohort({ ...scenario, seed, resolution: 'averaged' });
      const rows = new Float64Array(people * cohort.rowLength);
      return { scenario, cohort, rows, enrolled: new Float64Array(people) };
    });
    return {
      rowLength: targets.length,
      run(subject, out) {
        const draw = new Map(columns.map((name, j) => [name, draws[subject]![j]!]));
        for (const { scenario, cohort, rows, enrolled } of cohorts)
          cohort.runWeighted(people, worldOf(draw, scenario.regimens), rows, enrolled);
        readings.forEach(({ target, scenario, regimen }, k) => {
          const { rows, enrolled, cohort, scenario: simulated } = cohorts[scenario]!;
          const { weeks } = simulated;
          const offset = personColumns.length + regimen * weeks.length;
          let sum = 0;
          let total = 0;
          for (let i = 0; i < people; i++) {
            if (enrolled[i]! < leastEnrolled) continue;
            const row = rows.subarray(i * cohort.rowLength, (i + 1) * cohort.rowLength);
            const salt = row.subarray(offset, offset + weeks.length);
            const weight = enrolled[i]! * membership(target, weeks, salt, row[0]!, readingSd);
            if (weight === 0) continue;
            sum += weight * outcome(target, weeks, salt, row[0]!, readingSd);
            total += weight;
          }
          out[k] = sum / total;
        });
      },
    };
  },
};

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

/** Probability of the response as it is read, or the change of the score. */
function outcome(
  { endpoint, week }: Target,
  weeks: readonly number[],
  salt: Float64Array,
  baseline: number,
  sd: number,
): number {
  const at = salt[weeks.indexOf(week)]!;
  switch (endpoint.type) {
    case 'at-most':
      return normalCdf((endpoint.value - at) / sd);
    case 'improvement-at-least':
      return normalCdf((baseline * (1 - endpoint.value / 100) - at) / sd);
    case 'mean-change':
      return (100 * (at - baseline)) / baseline;
    case 'mean-change-points':
      return at - baseline;
    case 'worsening-at-least':
      return normalCdf((at - salt[weeks.indexOf(endpoint.fromWeek)]! - endpoint.value) / (sd * Math.SQRT2));
    case 'ever-worsened-by': {
      // Once lost, lost: those who lose are treated again and counted as they were.
      const from = weeks.indexOf(endpoint.fromWeek);
      let worst = salt[from]!;
      for (let w = from; weeks[w]! <= week && w < weeks.length; w++) worst = Math.max(worst, salt[w]!);
      return normalCdf((worst - salt[from]! - endpoint.value) / (sd * Math.SQRT2));
    }
  }
}
