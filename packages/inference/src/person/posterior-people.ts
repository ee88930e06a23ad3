import { exp, RandomStream } from '@bifrons/engine';
import {
  cohortTaskName,
  diseaseModel,
  scoreModel,
  type CohortSetup,
  type ModelPool,
  type PeopleSpec,
  type RegimenSegment,
  type Resolution,
  type RunOptions,
} from '@bifrons/model';
import { effectiveSampleSize, systematicResample } from '../statistics/weights.js';
import { Evidence, type Reading } from './evidence.js';
import { continued, type History } from './history.js';

/** Virtual people in whom the visits are likely: hidden traits (uniform on 0 to 1), and the world each lives in. */
export interface PosteriorPeople {
  readonly traits: readonly (readonly number[])[];
  readonly worlds: readonly number[];
}

/** Candidates at least, to choose from. */
const fewestCandidates = 4096;
/** Fewer effective people than this, and the likelihood is flattened. */
const fewest = 50;
const candidateStream = 11;
const choiceStream = 12;

/**
 * As many people as are wanted, drawn from those with this baseline in proportion to the likelihood of all visits. Where
 * so few are like this person that the draw would rest on a handful, the likelihood is flattened until it does not.
 */
export async function posteriorPeople(
  { disease, people, history, seed, size }: PosteriorRequest,
  pool: ModelPool,
  options: Pick<RunOptions, 'signal'> = {},
): Promise<PosteriorPeople> {
  const { traits: own } = diseaseModel(disease);
  const worlds = Array.from({ length: Math.max(fewestCandidates, size) }, (_, i) => i);
  const traits = worlds.map((i) => {
    const stream = new RandomStream(seed, i, candidateStream);
    return Array.from({ length: own.count }, () => stream.uniform());
  });
  const readings = readingsOf(disease, history);
  const read = [...new Set(history.visits.map(({ score }) => score))];
  const weeks = [...new Set(history.visits.map(({ week }) => week))];
  const found = await scoresOf(
    {
      disease,
      people,
      history,
      seed,
      regimens: [],
      scores: read,
      weeks: weeks.map((week) => week - history.now),
    },
    { traits, worlds },
    pool,
    options,
  );
  const scores = readings.map(({ week, score }) =>
    found[read.indexOf(score.id)]![weeks.indexOf(week)]!.map((value) => score.toScale(value)),
  );
  const enrolled = worlds.filter((i) => !Number.isNaN(scores[0]![i]));
  if (enrolled.length === 0) throw new Error('the calibration does not describe people like this one');
  const atVisits = scores.map((visit) => Float64Array.from(enrolled, (i) => visit[i]!));
  const logs = new Evidence(readings, atVisits, enrolled.length).logLikelihoods();
  const weights = flattened(logs);
  const chosen = systematicResample(weights, size, new RandomStream(seed, 0, choiceStream).uniform());
  return {
    traits: Array.from(chosen, (k) => traits[enrolled[k]!]!),
    worlds: Array.from(chosen, (k) => enrolled[k]!),
  };
}

export interface PosteriorRequest {
  readonly disease: string;
  readonly people: PeopleSpec;
  readonly history: History;
  readonly seed: number;
  readonly size: number;
}

/** What was read at the visits, with the scores' measurement models. */
export function readingsOf(disease: string, { visits }: History): Reading[] {
  const model = diseaseModel(disease);
  return visits.map(({ week, score, value }) => ({ week, score: scoreModel(model, score), value }));
}

/**
 * True scores of given people: regimen by regimen (without any: what was taken until now), within it score by score (the
 * primary one alone unless given), week by week from now.
 */
export async function scoresOf(
  {
    disease,
    people,
    history,
    seed,
    regimens,
    weeks,
    scores,
    resolution = 'averaged',
  }: Omit<PosteriorRequest, 'size'> & {
    readonly regimens: readonly (readonly RegimenSegment[])[];
    readonly weeks: readonly number[];
    readonly scores?: readonly string[];
    readonly resolution?: Resolution;
  },
  given: PosteriorPeople,
  pool: ModelPool,
  options: RunOptions = {},
): Promise<Float64Array[][]> {
  const taken =
    regimens.length === 0 ? [history.taken] : regimens.map((regimen) => continued(history, regimen));
  const setup: CohortSetup = {
    disease,
    ...(scores === undefined ? {} : { scores }),
    seed,
    people,
    regimens: taken,
    weeks: weeks.map((week) => week + history.now),
    resolution,
    given,
  };
  const traits = diseaseModel(disease).columns.length;
  const subjects = given.worlds.length;
  const perRegimen: readonly unknown[] = scores ?? ['the primary one'];
  const courses = taken.flatMap(() => perRegimen.map(() => weeks.map(() => new Float64Array(subjects))));
  const { signal, onProgress, onRows } = options;
  for await (const block of pool.run({ task: cohortTaskName, setup, subjects, signal, onProgress })) {
    onRows?.(block);
    for (let i = 0; i < block.count; i++) {
      let at = i * block.rowLength + traits;
      for (const regimen of courses) for (const week of regimen) week[block.first + i] = block.rows[at++]!;
    }
  }
  return courses;
}

/** Weights in proportion to the likelihood to the highest power, at most 1, that leaves people enough. */
function flattened(logs: Float64Array): Float64Array {
  const top = logs.reduce((a, b) => Math.max(a, b));
  const weightsAt = (power: number) => logs.map((value) => exp(power * (value - top)));
  if (effectiveSampleSize(weightsAt(1)) >= fewest) return weightsAt(1);
  let [low, high] = [0, 1];
  for (let k = 0; k < 40; k++) {
    const middle = (low + high) / 2;
    if (effectiveSampleSize(weightsAt(middle)) >= fewest) low = middle;
    else high = middle;
  }
  return weightsAt(low);
}
