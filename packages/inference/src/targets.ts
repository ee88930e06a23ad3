import {
  calibration,
  isDerivedCount,
  trials,
  type Grade,
  type Outcome,
  type Regimen,
  type Trial,
} from '@bifrons/knowledge';
import { calibrationInUse, canSimulate } from '@bifrons/model';
import { trialOf } from './folds.js';

/** A published result of one arm at one week that the model can predict. */
export interface Target {
  /** `trial/arm/endpoint/week`, unique. */
  readonly id: string;
  readonly trial: string;
  readonly arm: string;
  readonly regimen: Regimen;
  /** Medicine of the arm, null on placebo. */
  readonly drug: string | null;
  readonly week: number;
  readonly endpoint: { readonly type: TargetType; readonly value: number; readonly fromWeek: number };
  /** Whom the arm consists of, when not everybody: the range of the score at a week. */
  readonly among?: { readonly week: number; readonly min: number; readonly max: number };
  /** Range of the score at baseline that the result is about. */
  readonly baselineSalt?: { readonly min: number; readonly max: number };
  readonly observed: Observation;
  readonly use: 'calibration' | 'validation';
  readonly grade: Grade;
  /** People of the population that the trial drew from (`calibration.populations`). */
  readonly population: string;
  /** People whose results go together: one arm, whatever was measured and when. */
  readonly cell: string;
}

export type TargetType =
  | 'at-most'
  | 'improvement-at-least'
  | 'worsening-at-least'
  | 'ever-worsened-by'
  | 'mean-change'
  | 'mean-change-points';

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
export function targets(): readonly Target[] {
  const found = new Map<string, Target>();
  for (const trial of trials()) {
    if (trial.disease !== 'alopecia-areata' || trial.kind !== 'trial') continue;
    const population = populationOf(trial);
    for (const outcome of [...trial.outcomes, ...trial.withdrawal.flatMap((w) => w.outcomes)]) {
      const target = targetOf(trial, outcome, population);
      if (target === undefined) continue;
      const other = found.get(target.id);
      if (other === undefined || (isDerived(other) && !isDerived(target))) found.set(target.id, target);
    }
  }
  return [...found.values()];
}

const isDerived = ({ observed }: Target): boolean => observed.kind === 'count' && observed.derived;

function populationOf(trial: Trial): string {
  const populations = calibration(calibrationInUse)!.populations;
  return (populations.find(({ trials }) => trials.includes(trial.id)) ?? { id: 'other' }).id;
}

function targetOf(trial: Trial, outcome: Outcome, population: string): Target | undefined {
  const { endpoint, week, use } = outcome;
  const arm = trial.arms.find(({ id }) => id === outcome.arm);
  if (use === 'none' || week === null || week === 0 || endpoint.measure !== 'salt') return undefined;
  if (endpoint.type === 'other' || arm?.regimen === undefined || arm.route !== 'oral') return undefined;
  const drugs = [...new Set(arm.regimen.flatMap(({ drug }) => (drug === null ? [] : [drug])))];
  if (!drugs.every((drug) => canSimulate(drug).ok)) return undefined;
  const observed = observationOf(trial, outcome, arm.n);
  if (observed === undefined) return undefined;
  const { type, value, fromWeek = 0 } = endpoint;
  const { baselineSalt } = outcome;
  const group =
    baselineSalt === undefined ? '' : `[SALT ${baselineSalt.min}–${Math.floor(baselineSalt.max)}]`;
  return {
    id: `${trial.id}/${arm.id}${group}/${type}${value ?? ''}/${week}`,
    trial: trial.id,
    arm: arm.id,
    regimen: arm.regimen,
    drug: drugs[0] ?? null,
    week,
    endpoint: { type, value: value ?? 0, fromWeek },
    ...(arm.among === undefined
      ? {}
      : {
          among: { week: arm.among.week, min: arm.among.salt.min ?? 0, max: arm.among.salt.max ?? 100 },
        }),
    ...(baselineSalt === undefined ? {} : { baselineSalt }),
    observed,
    use,
    grade: outcome.grade,
    population,
    cell: `${trialOf({ trial: trial.id })}/${arm.id}`,
  };
}

function observationOf(trial: Trial, outcome: Outcome, armN: number | null): Observation | undefined {
  const { endpoint, estimate, events, interval, se, sd } = outcome;
  const n = outcome.n ?? armN ?? Math.floor((trial.population.n ?? 0) / trial.arms.length);
  if (endpoint.type === 'mean-change' || endpoint.type === 'mean-change-points') {
    const error =
      se ??
      (interval?.level === 95 ? (interval.upper - interval.lower) / (2 * z95) : undefined) ??
      (sd !== undefined && n > 0 ? sd / Math.sqrt(n) : undefined);
    if (estimate === null || error === undefined) return undefined;
    return { kind: 'mean', mean: estimate, se: error };
  }
  if (n <= 0) return undefined;
  if (events !== null && outcome.n !== null)
    return { kind: 'count', events, n, derived: isDerivedCount(outcome) };
  if (estimate === null || outcome.unit !== '%') return undefined;
  return { kind: 'count', events: Math.round((estimate / 100) * n), n, derived: true };
}
