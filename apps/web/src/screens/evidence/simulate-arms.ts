import type { Selection, SimulatedResponse } from '@bifrons/evidence';
import { findTrial, type RegimenSegment, type TrialDesign } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { simulateTrial } from '@bifrons/model';
import { computePool } from '../../kit/compute/compute-pool.ts';

const VIRTUAL_PEOPLE = 500;

/** The model's answer for each treatment of a selection, and in sentences what has none. */
export async function simulateArms(
  selection: Selection,
  say: Say,
  signal: AbortSignal,
): Promise<{ simulated: Map<string, SimulatedResponse>; missing: string[] }> {
  const simulated = new Map<string, SimulatedResponse>();
  const missing: string[] = [];
  const value = Number(/^SALT<=(\d+)$/.exec(selection.endpoint.name)?.[1] ?? Number.NaN);
  if (selection.query.disease !== 'alopecia-areata' || !Number.isFinite(value))
    return { simulated, missing: [say('Not simulated: the model does not have this endpoint')] };
  for (const [treatment, { regimen, week, n }] of regimensOf(selection)) {
    try {
      const result = await simulateTrial(designOf(regimen, value, week, n), computePool(), { signal });
      const endpoint = result.arms[0]!.endpoints[0]!;
      const [lower, upper] = endpoint.interval90;
      simulated.set(treatment, { share: endpoint.estimate / 100, lower: lower / 100, upper: upper / 100 });
    } catch (error) {
      if (signal.aborted) break;
      const reason = error instanceof Error ? error.message : String(error);
      missing.push(say('Not simulated: {treatment}, {reason}', { treatment, reason }));
    }
  }
  return { simulated, missing };
}

interface TreatedArm {
  regimen: readonly RegimenSegment[];
  week: number;
  n: number;
}

/** The regimen of each treatment, at the week of the first study that has it. */
function regimensOf({ studies }: Selection): Map<string, TreatedArm> {
  const found = new Map<string, TreatedArm>();
  for (const { trial, week, arms } of studies)
    for (const { treatment, arms: ids, n } of arms) {
      const regimen = findTrial(trial)?.arms.find(({ id }) => id === ids[0])?.regimen;
      if (regimen && !found.has(treatment)) found.set(treatment, { regimen, week, n });
    }
  return found;
}

/** People as the trials of severe disease enrolled them. */
function designOf(regimen: readonly RegimenSegment[], value: number, week: number, n: number): TrialDesign {
  return {
    id: 'evidence-page',
    disease: 'alopecia-areata',
    population: {
      n: VIRTUAL_PEOPLE,
      salt: { min: 50, max: 100, shareVerySevere: 0.53 },
      episodeYears: { median: 2.9, max: 8 },
      age: { min: 18, max: 70, mean: 37.1 },
      weightKg: { mean: 74, sd: 17 },
      femaleShare: 0.6,
    },
    arms: [{ id: 'arm', n, regimen: [...regimen] }],
    endpoints: [{ measure: 'salt', type: 'at-most', value, weeks: [week] }],
    seed: 1,
  };
}
