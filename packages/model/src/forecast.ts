import type { Patient } from '@bifrons/knowledge';
import type { Resolution } from './alopecia-areata/simulator.js';
import type { ProvenanceEntry } from './facts.js';
import { personOf } from './patients/patient.js';
import {
  cohortFacts,
  cohortTaskName,
  factDraw,
  factsOf,
  personColumns,
  reading,
  readingError,
  type CohortSetup,
} from './patients/cohort.js';
import { mean, OutcomeSums, quantile } from './patients/spread.js';
import type { RegimenSegment } from './regimen.js';
import { calibrationInUse, runInfo, type ModelPool, type RunInfo, type RunOptions } from './run.js';

export interface ForecastRequest {
  readonly patient: Patient;
  /** One or more, compared in the same virtual people. */
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

/** SALT week by week, as a rater would read it. */
export interface RegimenForecast {
  readonly label: string;
  readonly segments: readonly RegimenSegment[];
  readonly median: readonly number[];
  readonly mean: readonly number[];
  readonly bands: readonly Band[];
  /** Chance that the score read at that week is at the target or below, 0 to 1. */
  readonly chanceAtTarget: readonly number[];
  /** What the width of the bands at the last week consists of, as shares of its variance that sum to 1. */
  readonly widthShares: {
    readonly week: number;
    readonly betweenPeople: number;
    readonly uncertainFacts: number;
    readonly measurement: number;
  };
  /** Uncertain facts and the change of the score at the last week, in points, when one is higher by its SD; largest first. */
  readonly movers: readonly { readonly path: string; readonly label: string; readonly effect: number }[];
}

export interface ForecastResult {
  /** Calendar year of week 0. */
  readonly year: number;
  readonly run: RunInfo;
  readonly weeks: readonly number[];
  readonly targetSalt: number;
  readonly virtualPatients: number;
  readonly regimens: readonly RegimenForecast[];
  readonly provenance: readonly ProvenanceEntry[];
  readonly warnings: readonly string[];
}

const levels = [50, 80, 95] as const;

/** Names of the columns of a forecast's `PatientRows`: traits, then `regimen<k>.salt.week<week>`. */
export function forecastColumns(request: Pick<ForecastRequest, 'regimens' | 'weeks'>): string[] {
  const salt = request.regimens.flatMap((_, r) =>
    Array.from({ length: request.weeks + 1 }, (_, week) => `regimen${r + 1}.salt.week${week}`),
  );
  return [...personColumns, ...salt];
}

/**
 * The job `forecast` (DESIGN §1): the score of one person over time under each regimen, with what is not known of the
 * person, of the medicines and of the reading of the score carried into the bands. The virtual people have the person's
 * visible traits and active, stable disease. @throws RefusedError, UnknownDrugError
 */
export async function forecast(
  request: ForecastRequest,
  pool: ModelPool,
  options: RunOptions = {},
): Promise<ForecastResult> {
  const seed = request.seed ?? 1;
  const subjects = request.virtualPatients ?? 500;
  const targetSalt = request.targetSalt ?? 20;
  const year = request.year ?? new Date().getUTCFullYear();
  const { people, warnings } = personOf(request.patient, year);
  const weeks = Array.from({ length: request.weeks + 1 }, (_, week) => week);
  const setup: CohortSetup = {
    seed,
    calibration: calibrationInUse,
    people,
    regimens: request.regimens.map((r) => r.segments),
    weeks,
    resolution: request.resolution ?? 'averaged',
  };
  const facts = cohortFacts(setup);

  const truth = request.regimens.map(() => weeks.map(() => new Float64Array(subjects)));
  const { onRows, ...run } = options;
  for await (const block of pool.run({ task: cohortTaskName, setup, subjects, ...run })) {
    onRows?.(block);
    for (let i = 0; i < block.count; i++) {
      let at = i * block.rowLength + personColumns.length;
      for (const regimen of truth) for (const week of regimen) week[block.first + i] = block.rows[at++]!;
    }
  }

  const errors = Float64Array.from({ length: subjects }, (_, i) => facts.readingSd * readingError(seed, i));
  const regimens = request.regimens.map((regimen, r): RegimenForecast => {
    // The score at week 0 is the one that was read; an error belongs to readings to come.
    const read = truth[r]!.map((week, w) =>
      w === 0 ? week : week.map((salt, i) => reading(salt, errors[i]!)),
    );
    const sorted = read.map((week) => week.slice().sort());
    const last = truth[r]!.at(-1)!;
    const own = factsOf(regimen.segments, facts.uncertain);
    const sums = new OutcomeSums(own.length);
    last.forEach((salt, i) =>
      sums.add(
        salt,
        Float64Array.from(own, (fact) => factDraw(seed, i, fact.path)),
      ),
    );
    return {
      label: regimen.label,
      segments: regimen.segments,
      median: sorted.map((week) => quantile(week, 0.5)),
      mean: read.map(mean),
      bands: levels.map((level) => ({
        level,
        lower: sorted.map((week) => quantile(week, 0.5 - level / 200)),
        upper: sorted.map((week) => quantile(week, 0.5 + level / 200)),
      })),
      chanceAtTarget: read.map((week) => week.filter((salt) => salt <= targetSalt).length / subjects),
      widthShares: { week: request.weeks, ...widthShares(sums, last, read.at(-1)!) },
      movers: own
        .map(({ path, label }, j) => ({ path, label, effect: sums.effects[j]! }))
        .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect)),
    };
  });
  return {
    year,
    run: runInfo(seed),
    weeks,
    targetSalt,
    virtualPatients: subjects,
    regimens,
    provenance: facts.provenance,
    warnings,
  };
}

function widthShares(sums: OutcomeSums, truth: Float64Array, read: Float64Array) {
  const facts = sums.varianceOfQuantities;
  const people = sums.variance - facts;
  const measurement = mean(truth.map((salt, i) => (read[i]! - salt) * (read[i]! - salt)));
  const total = people + facts + measurement;
  if (total === 0) return { betweenPeople: 0, uncertainFacts: 0, measurement: 0 };
  return { betweenPeople: people / total, uncertainFacts: facts / total, measurement: measurement / total };
}
