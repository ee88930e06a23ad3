import { calibration, type Patient, type RegimenSegment } from '@bifrons/knowledge';
import {
  cohortTaskName,
  diseaseModels,
  peopleOf,
  reading,
  readingError,
  visitError,
  type CohortSetup,
  type ModelPool,
  type RunOptions,
} from '@bifrons/model';
import { forecast } from './forecast.js';

/** How coverage is measured: by simulated patients whose truth is known. */
export interface CoverageRequest {
  /** Simulated patients whose truth is known. */
  readonly patients: number;
  /** Weeks after the start of treatment at which they are seen. */
  readonly visitWeeks: readonly number[];
  /** Week after the start that is forecast. */
  readonly week: number;
  readonly virtualPatients: number;
  readonly seed: number;
}

/** How often the bands of a forecast held the truth, and how far off its median was. */
export interface Coverage {
  readonly patients: number;
  /** Share of truths inside the bands. */
  readonly inside: { readonly 50: number; readonly 80: number; readonly 95: number };
  /** Points of SALT: of the forecast with the visits, and of that with the baseline alone. */
  readonly meanAbsoluteError: number;
  readonly errorBefore: number;
  /** Mean width of the 95 % band, points. */
  readonly width: number;
  readonly widthBefore: number;
  /** Share of patients with a visit that was told not to fit. */
  readonly unfit: number;
}

const day = 86_400_000;
const start = Date.UTC(2026, 0, 5);
const regimen: readonly RegimenSegment[] = [{ fromWeek: 0, drug: 'baricitinib', doseMg: 4, perDay: 1 }];

/**
 * Proof that forecasts learn rightly: patients drawn from the model itself are treated, seen, and forecast from what was
 * seen alone (a form of simulation-based calibration; Cook, Gelman & Rubin 2006, J. Comput. Graph. Stat. 15:675).
 */
export async function coverage(
  { patients, visitWeeks, week, virtualPatients, seed }: CoverageRequest,
  pool: ModelPool,
  options: Pick<RunOptions, 'onProgress'> = {},
): Promise<Coverage> {
  const disease = diseaseModels[0];
  const weeks = [0, ...visitWeeks, week];
  const setup: CohortSetup = {
    disease: disease.id,
    seed: seed + 1_000_000,
    people: peopleOf(calibration(disease.id)!.populations[0]!),
    regimens: [regimen],
    weeks,
    resolution: 'averaged',
  };
  const truths: Float64Array[] = [];
  for await (const { count, rowLength, rows } of pool.run({
    task: cohortTaskName,
    setup,
    subjects: patients,
  }))
    for (let i = 0; i < count; i++) truths.push(rows.slice(i * rowLength, (i + 1) * rowLength));
  const readingSd = disease.scores[0].readingSd();
  const year = new Date(start).getUTCFullYear();
  const now = visitWeeks.at(-1)!;
  const inside = { 50: 0, 80: 0, 95: 0 };
  const sums = { error: 0, before: 0, width: 0, widthBefore: 0, unfit: 0 };
  for (const [i, truth] of truths.entries()) {
    const [baseline, duration, ageYears, weight, female] = truth as unknown as number[];
    const course = truth.subarray(disease.columns.length);
    const read = (k: number, at: number) =>
      Math.round(reading(course[k]!, readingSd * visitError(setup.seed, i, at)));
    const patient: Patient = {
      id: `simulated-${i}`,
      birthYear: year - Math.round(ageYears!),
      sex: female === 1 ? 'female' : 'male',
      weightKg: weight!,
      disease: disease.id,
      severity: { salt: baseline!, episodeYears: duration! },
      treatments: [{ drug: 'baricitinib', doseMg: 4, perDay: 1, fromDate: dateOf(0) }],
      visits: [
        { date: dateOf(0), salt: baseline! },
        ...visitWeeks.map((at, k) => ({ date: dateOf(at), salt: read(k + 1, at) })),
      ],
    };
    const result = await forecast(
      {
        patient,
        regimens: [{ label: 'as before', segments: regimen }],
        weeks: week - now,
        virtualPatients,
        seed: seed + i,
        year,
      },
      pool,
    );
    const [after] = result.regimens;
    const before = after!.before ?? after!;
    const seen = reading(course.at(-1)!, readingSd * readingError(setup.seed, i));
    for (const { level, lower, upper } of after!.bands)
      if (seen >= lower.at(-1)! && seen <= upper.at(-1)!) inside[level]++;
    sums.error += Math.abs(seen - after!.median.at(-1)!);
    sums.before += Math.abs(seen - before.median.at(-1)!);
    sums.width += after!.bands[2]!.upper.at(-1)! - after!.bands[2]!.lower.at(-1)!;
    sums.widthBefore += before.bands[2]!.upper.at(-1)! - before.bands[2]!.lower.at(-1)!;
    sums.unfit += Number(result.conditioning!.unfit.length > 0);
    options.onProgress?.(i + 1, patients);
  }
  return {
    patients,
    inside: { 50: inside[50] / patients, 80: inside[80] / patients, 95: inside[95] / patients },
    meanAbsoluteError: sums.error / patients,
    errorBefore: sums.before / patients,
    width: sums.width / patients,
    widthBefore: sums.widthBefore / patients,
    unfit: sums.unfit / patients,
  };
}

const dateOf = (week: number): string => new Date(start + 7 * week * day).toISOString().slice(0, 10);
