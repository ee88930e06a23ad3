import {
  calibration,
  drugs,
  fitOf,
  countOf,
  trials,
  type Grade,
  type Outcome,
  type Regimen,
  type Trial,
} from '@bifrons/knowledge';
import { canSimulate, diseaseModels, type DiseaseModel } from '@bifrons/model';
import { trialOf } from './folds.js';

/** A published result of one arm at one week that the model can predict. */
export interface Target {
  /** `trial/arm/endpoint/week`, unique. */
  readonly id: string;
  readonly trial: string;
  readonly arm: string;
  readonly regimen: Regimen;
  /** What the arm is given that no regimen can say, by the names of the model's inputs. */
  readonly background?: NonNullable<Trial['arms'][number]['background']>;
  /** Medicine of the arm, null on placebo. */
  readonly drug: string | null;
  readonly week: number;
  readonly endpoint: {
    /** The score; absent for the primary one. */
    readonly measure?: string;
    readonly type: TargetType;
    readonly value: number;
    readonly fromWeek: number;
  };
  /** Whom the arm consists of, when not everybody: the range of the score at a week. */
  readonly among?: { readonly week: number; readonly min: number; readonly max: number };
  /** Whom the arm consists of, when those who had responded were randomised again. */
  readonly selected?: NonNullable<Trial['arms'][number]['selected']>;
  /** Range of the score at baseline that the result is about. */
  readonly baselineSalt?: { readonly min: number; readonly max: number };
  readonly observed: Observation;
  /** Share of people who are counted wrongly, either way, for reasons outside the model. */
  readonly miscounted: number;
  /** How the trial counted people who had left by then. */
  readonly missing: Missing;
  readonly use: 'calibration' | 'validation';
  readonly grade: Grade;
  /** People of the population that the trial drew from (`calibration.populations`). */
  readonly population: string;
  /** People whose results go together: one arm, whatever was measured and when. */
  readonly cell: string;
  /** How much it counts in a fit, 0 to 1: as much as it tells, where it is absent. */
  readonly fitWeight?: number;
}

export type TargetType =
  | 'at-most'
  | 'improvement-at-least'
  | 'improvement-points-at-least'
  | 'worsening-at-least'
  | 'ever-worsened-by'
  | 'mean-change'
  | 'mean-change-points'
  | 'mean-weeks-to-at-most'
  | 'attendance';

/** As non-responders, with their last reading, or not at all. */
export type Missing = 'no-response' | 'carried-forward' | 'observed';

/** Counts of responders, or a mean with its standard error in percent or points. */
export type Observation =
  | { readonly kind: 'count'; readonly events: number; readonly n: number; readonly derived: boolean }
  | { readonly kind: 'mean'; readonly mean: number; readonly se: number };

const z95 = 1.959963984540054;

/**
 * Every result in the catalogue of an arm that can be simulated, of a kind that the model predicts. A percentage becomes
 * a count of the arm's people; a count that was worked out from a percentage, by us or in the catalogue, is `derived`. Of
 * two figures for the same thing, the printed count is taken.
 */
export function targets(disease: DiseaseModel = diseaseModels[0]): readonly Target[] {
  const found = new Map<string, Target>();
  const { sharedWith = [] } = calibration(disease.id) ?? {};
  const fitted = [fitOf(disease.id), ...sharedWith];
  for (const trial of trials()) {
    if (!fitted.includes(trial.disease) || !isFitted(trial)) continue;
    const population = populationOf(disease, trial);
    const results = [
      ...[...trial.outcomes, ...trial.withdrawal.flatMap((w) => w.outcomes)].map((outcome) =>
        targetOf(disease, trial, outcome, population),
      ),
      ...(trial.attendance ?? []).map((attendance) => attendanceOf(disease, trial, attendance, population)),
    ];
    for (const target of results) {
      if (target === undefined) continue;
      const other = found.get(target.id);
      if (other === undefined || (isDerived(other) && !isDerived(target))) found.set(target.id, target);
    }
  }
  return [...found.values()];
}

/** A cohort belongs to a fit where it says how much it counts. */
const isFitted = ({ kind, fitWeight }: Trial): boolean =>
  kind === 'trial' || (kind === 'cohort' && fitWeight !== undefined);

const isDerived = ({ observed }: Target): boolean => observed.kind === 'count' && observed.derived;

function populationOf(disease: DiseaseModel, trial: Trial): string {
  const populations = calibration(disease.id)?.populations ?? [];
  return (populations.find(({ trials }) => trials.includes(trial.id)) ?? { id: 'other' }).id;
}

function targetOf(
  disease: DiseaseModel,
  trial: Trial,
  outcome: Outcome,
  population: string,
): Target | undefined {
  const { endpoint, week, use, baselineSalt, grade, reading } = outcome;
  const arm = simulatedArm(disease, trial, outcome.arm);
  if (use === 'none' || week === null || week === 0) return undefined;
  const measured = disease.scores.findIndex((score) => score.id === endpoint.measure);
  if (measured < 0) return undefined;
  // Of a score that is written down every day, that of one day may be a score of its own.
  const onDay = reading === 'single-day' ? disease.scores[measured]!.onSingleDay : undefined;
  const measure = onDay ?? endpoint.measure;
  const place = disease.scores.findIndex((score) => score.id === measure);
  if (endpoint.type === 'other' || arm === undefined) return undefined;
  const observed = observationOf(trial, outcome, arm.n);
  if (observed === undefined) return undefined;
  const { type, value, fromWeek = 0 } = endpoint;
  const missing = missingOf(outcome, observed);
  const counted = missing === 'carried-forward' ? ', carried forward' : '';
  return {
    id: `${trial.id}/${arm.id}${groupOf(disease, baselineSalt)}/${place === 0 ? '' : `${measure} `}${type}${value ?? ''}/${week}${counted}`,
    week,
    endpoint: {
      ...(place === 0 ? {} : { measure }),
      type,
      value: value ?? 0,
      fromWeek,
    },
    ...armOf(trial, arm, baselineSalt),
    observed,
    miscounted: miscountedIn(disease),
    missing,
    use,
    grade,
    population,
  };
}

/** How many were still seen: what informs who leaves. Of a figure for all and those by severity, the latter are taken. */
function attendanceOf(
  disease: DiseaseModel,
  trial: Trial,
  attendance: Attendance,
  population: string,
): Target | undefined {
  const { week, baselineSalt, observed: events, of: n, counts, grade } = attendance;
  const arm = simulatedArm(disease, trial, attendance.arm);
  if (arm === undefined) return undefined;
  const byParts = trial.attendance!.some(
    (other) => other.arm === attendance.arm && other.week === week && other.baselineSalt !== undefined,
  );
  if (byParts && baselineSalt === undefined) return undefined;
  return {
    id: `${trial.id}/${arm.id}${groupOf(disease, baselineSalt)}/attendance/${week}`,
    week,
    endpoint: { type: 'attendance', value: 0, fromWeek: 0 },
    ...armOf(trial, arm, baselineSalt),
    observed: { kind: 'count', events, n, derived: counts !== 'printed' },
    miscounted: miscountedIn(disease),
    missing: 'no-response',
    use: 'calibration',
    grade,
    population,
  };
}

const miscountedIn = ({ id }: DiseaseModel): number =>
  calibration(id)?.fixed.find(({ name }) => name === 'background')?.value ?? 0;

type Attendance = NonNullable<Trial['attendance']>[number];
type SimulatedArm = Trial['arms'][number] & { readonly regimen: Regimen };
type Group = Target['baselineSalt'];

/** An arm that can be simulated. */
function simulatedArm(disease: DiseaseModel, trial: Trial, id: string | null): SimulatedArm | undefined {
  const arm = trial.arms.find((other) => other.id === id);
  if (arm?.regimen === undefined || (arm.route === 'topical' && !creamsAreFitted(disease))) return undefined;
  const drugs = arm.regimen.flatMap(({ drug }) => (drug === null ? [] : [drug]));
  return drugs.every((drug) => canSimulate(drug, disease).ok) ? { ...arm, regimen: arm.regimen } : undefined;
}

/**
 * Whether trials of creams belong to the fit: where what a cream reaches in the skin is a prior. Where it was set on such a
 * trial beforehand, trials of creams tell the fit nothing.
 */
const creamsAreFitted = ({ id }: DiseaseModel): boolean =>
  drugs().some(({ topical }) =>
    topical?.inSkin?.some(({ disease, grade }) => disease === id && grade !== 'fit'),
  );

const groupOf = ({ scores }: DiseaseModel, group: Group): string =>
  group === undefined ? '' : `[${scores[0].name} ${group.min}–${Math.floor(group.max)}]`;

/** What a target has of its arm. */
function armOf(trial: Trial, arm: SimulatedArm, baselineSalt: Group) {
  const { among, background, regimen, selected } = arm;
  return {
    trial: trial.id,
    arm: arm.id,
    regimen,
    ...(background === undefined ? {} : { background }),
    drug: regimen.find(({ drug }) => drug !== null)?.drug ?? null,
    ...(among === undefined
      ? {}
      : { among: { week: among.week, min: among.salt.min ?? 0, max: among.salt.max ?? 100 } }),
    ...(selected === undefined ? {} : { selected }),
    ...(baselineSalt === undefined ? {} : { baselineSalt }),
    cell: `${trialOf({ trial: trial.id })}/${arm.id}`,
    ...(trial.fitWeight === undefined ? {} : { fitWeight: trial.fitWeight.weight }),
  };
}

/** Where a trial does not say: counts of all people count those who left as non-responders, means are of those observed. */
function missingOf({ missing }: Outcome, observed: Observation): Missing {
  if (missing !== undefined && missing !== 'unknown') return missing;
  return observed.kind === 'mean' ? 'observed' : 'no-response';
}

function observationOf(trial: Trial, outcome: Outcome, armN: number | null): Observation | undefined {
  const { endpoint, estimate, interval, se, sd, assumedSpread } = outcome;
  const n = outcome.n ?? armN ?? Math.floor((trial.population.n ?? 0) / trial.arms.length);
  if (endpoint.type.startsWith('mean-')) {
    const error =
      se ??
      (interval?.level === 95 ? (interval.upper - interval.lower) / (2 * z95) : undefined) ??
      (sd !== undefined && n > 0 ? sd / Math.sqrt(n) : undefined) ??
      (assumedSpread === undefined ? undefined : assumedSpread.sd / Math.sqrt(assumedSpread.n));
    if (estimate === null || error === undefined) return undefined;
    return { kind: 'mean', mean: estimate, se: error };
  }
  if (n <= 0) return undefined;
  const count = countOf(outcome, { n });
  return count === null ? undefined : { kind: 'count', ...count };
}
