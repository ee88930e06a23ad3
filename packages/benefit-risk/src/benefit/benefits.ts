import type { Patient } from '@bifrons/knowledge';
import type { Phrase } from '@bifrons/language';
import {
  coordinatesOf,
  curveOf,
  evidenceOf,
  knowPerson,
  neighboursOf,
  nextBatch,
  readScoresOf,
  saidOf,
  simulated,
  unfitWords,
  type Curve,
  type KnownPerson,
} from '@bifrons/inference';
import {
  diseaseModel,
  loadFit,
  provenanceOf,
  RefusedError,
  type MissingFact,
  type ModelPool,
  type ProvenanceEntry,
  type RunOptions,
} from '@bifrons/model';
import { loadDecision } from '../diseases/registry.js';
import type { Option } from '../request.js';
import { expectedOf, type Expected } from './expected.js';
import type { Aim } from './aim.js';
import { aimsOf, outcomesOf, stoppedAt, weeksNeeded } from './outcomes.js';

/** All options that can be simulated, in the same virtual people. */
export interface Simulated {
  readonly person: KnownPerson;
  /** What was put where the record is silent, and where the model extrapolates. */
  readonly assumed: readonly Phrase[];
  readonly warnings: readonly Phrase[];
  /** What is counted in this person. */
  readonly aims: readonly Aim[];
  /** Labels, in the order of `courses`; outcome `b` of option `o` is at `o × aims.length + b` of `expected`. */
  readonly labels: readonly string[];
  /** The primary score as it would be read, week 0 to the horizon. */
  readonly courses: readonly Curve[];
  readonly expected: Expected;
  readonly provenance: readonly ProvenanceEntry[];
  /** Options that cannot be simulated, and what is not known of them. */
  readonly refused: ReadonlyMap<string, readonly MissingFact[]>;
}

export interface SimulationRequest {
  readonly patient: Patient;
  readonly options: readonly Option[];
  readonly horizonWeeks: number;
  readonly virtualPatients: number;
  readonly seed: number;
  /** Calendar year of week 0. */
  readonly year: number;
}

/** One run for all options, so that what they have in common does not blur their differences. */
export async function simulate(
  request: SimulationRequest,
  pool: ModelPool,
  options: RunOptions,
): Promise<Simulated> {
  const { horizonWeeks: horizon } = request;
  const { treatments = [] } = request.patient;
  await Promise.all([
    loadFit(request.patient.disease, [...request.options.map(({ segments }) => segments), treatments]),
    loadDecision(request.patient.disease),
  ]);
  const refused = new Map<string, readonly MissingFact[]>();
  const possible = request.options.filter(({ label, segments }) => {
    const missing = missingFor(request.patient.disease, segments);
    if (missing !== undefined) refused.set(label, missing);
    return missing === undefined;
  });
  const regimens = possible.map(({ segments }) => stoppedAt(horizon, segments));
  const person = knowPerson(request.patient, request.year);
  const { disease, people, history } = person;
  const model = diseaseModel(disease);
  const [score] = model.scores;
  const aims = aimsOf(person);
  const scores = [...new Set([score.id, ...aims.map((aim) => aim.score)])];
  const crowd = await simulated(
    { disease, people, history, regimens, weeks: weeksNeeded(horizon), scores, resolution: 'averaged' },
    nextBatch(request.seed, 0, request.virtualPatients),
    pool,
    options,
  );
  const evidence = evidenceOf(person, crowd, request.virtualPatients);
  const coordinates = coordinatesOf(disease, crowd, regimens);
  const explained = regimens.map((_, o) => ({
    outcomes: outcomesOf(aims, (id) => crowd.byScore[id]![o]!, horizon, evidence, model),
    worlds: coordinates[o]!,
  }));
  const { assumed, warnings } = saidOf(person, regimens);
  return {
    person,
    assumed,
    warnings: [...warnings, ...evidence.unfit.map((visit) => unfitWords(disease, visit))],
    aims,
    labels: possible.map(({ label }) => label),
    courses: crowd.courses.map((course) =>
      curveOf(
        course
          .slice(0, horizon + 1)
          .map((truth, week) =>
            readScoresOf(evidence, score, truth, week === 0 && history.now === 0 ? 1e-6 : score.readingSd()),
          ),
        score,
      ),
    ),
    expected: expectedOf(
      explained,
      crowd.simulated,
      model.sparse === undefined ? undefined : neighboursOf(crowd),
    ),
    provenance: provenanceOf(model, regimens),
    refused,
  };
}

/** Facts without which a regimen cannot be simulated; undefined when it can. */
function missingFor(disease: string, segments: Option['segments']): readonly MissingFact[] | undefined {
  try {
    provenanceOf(diseaseModel(disease), [segments]);
    return undefined;
  } catch (error) {
    if (error instanceof RefusedError) return error.missing;
    throw error;
  }
}
