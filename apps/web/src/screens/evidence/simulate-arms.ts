import { endpointName, type Selection, type SimulatedResponse } from '@bifrons/evidence';
import {
  calibration,
  findTrial,
  loadCalibration,
  type RegimenSegment,
  type TrialDesign,
} from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { diseaseModels, simulateTrial } from '@bifrons/model';
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
  const { disease } = selection.query;
  // Own studies may be of no disease that is modelled.
  if (disease !== null) await loadCalibration(disease);
  const design = designOf(selection);
  if (design === null)
    return { simulated, missing: [say('Not simulated: the model does not have this endpoint')] };
  for (const [treatment, { regimen, week, n }] of regimensOf(selection)) {
    try {
      const result = await simulateTrial(design(regimen, week, n), computePool(), { signal });
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
      if (regimen && week !== null && !found.has(treatment)) found.set(treatment, { regimen, week, n });
    }
  return found;
}

/** Keys of a population of the fit that are no people. */
const ABOUT = ['id', 'trials', 'grade', 'source', 'note', 'reason', 'background', 'rescue'];

/**
 * A trial of one arm with the endpoint of a selection, in people as the first of its trials that the fit describes enrolled them;
 * null where the model does not have the endpoint.
 */
function designOf({
  query: { disease },
  endpoint,
  studies,
}: Selection): ((regimen: readonly RegimenSegment[], week: number, n: number) => TrialDesign) | null {
  if (disease === null) return null;
  const model = diseaseModels.find(({ id }) => id === disease);
  const populations = calibration(disease)?.populations ?? [];
  const enrolled =
    populations.find((one) => studies.some(({ trial }) => one.trials.includes(trial))) ?? populations[0];
  const published = studies
    .flatMap(({ trial }) => findTrial(trial)?.outcomes ?? [])
    .find((outcome) => endpointName(outcome.endpoint) === endpoint.name)?.endpoint;
  if (model === undefined || enrolled === undefined || published === undefined) return null;
  const { measure, type, value } = published;
  const isResponse =
    type === 'at-most' || type === 'improvement-at-least' || type === 'improvement-points-at-least';
  if (!isResponse || value === null || model.scores.every(({ id }) => id !== measure)) return null;
  const { background } = enrolled;
  const people = Object.fromEntries(Object.entries(enrolled).filter(([key]) => !ABOUT.includes(key)));
  return (regimen, week, n) => ({
    id: 'evidence-page',
    disease,
    population: { n: VIRTUAL_PEOPLE, ...(people as Omit<TrialDesign['population'], 'n'>) },
    arms: [{ id: 'arm', n, regimen: [...regimen] }],
    endpoints: [{ measure, type, value, weeks: [week] }],
    ...(background === undefined ? {} : { observation: { background } }),
    seed: 1,
  });
}
