import {
  cohortTaskName,
  diseaseModel,
  scoreModel,
  sharedWorld,
  type CohortSetup,
  type ModelPool,
  type PeopleSpec,
  type RegimenSegment,
  type Resolution,
  type RunOptions,
} from '@bifrons/model';
import { continued, type History } from './history.js';

/** Whom to simulate, and what was taken and read until now. */
export interface CrowdRequest {
  readonly disease: string;
  readonly people: PeopleSpec;
  readonly history: History;
  readonly regimens: readonly (readonly RegimenSegment[])[];
  /** From now, ascending. */
  readonly weeks: readonly number[];
  /** Scores whose courses are wanted, the primary one first; only that unless given. */
  readonly scores?: readonly string[];
  readonly resolution: Resolution;
  /** Whom to leave out by the scores at the visits; everybody counts unless given. */
  readonly means?: NonNullable<CohortSetup['between']>['means'];
}

/** Virtual people of one seed, as they were simulated one after the other. */
export interface Batch {
  readonly seed: number;
  readonly size: number;
  /** People in each world. */
  readonly perWorld: number;
}

/** True scores: regimen by regimen, week by week, person by person. */
export type Courses = readonly (readonly Float64Array[])[];

/**
 * Virtual people who have the person's visible traits and active, stable disease at the start of the record, whatever
 * they then respond. A few live in each world.
 */
export interface Crowd {
  /** How many were simulated, also those who were left out. */
  readonly simulated: number;
  readonly batches: readonly Batch[];
  /** Of each person: which batch, and their number in its batch. */
  readonly batch: Uint8Array;
  readonly subject: Uint32Array;
  /** True scores that were read at the visits, each on its scale: reading by reading, person by person. */
  readonly atVisits: readonly Float64Array[];
  /** The true primary score from now on, on its scale: regimen by regimen, week by week, person by person. */
  readonly courses: Courses;
  /** The same of each score whose courses were wanted, by its id. */
  readonly byScore: Readonly<Record<string, Courses>>;
}

/** Seeds of the batches of one forecast are this far apart. */
const seedStep = 1_000_003;

/** The next batch of a forecast's people. */
export function nextBatch(seed: number, before: number, size: number, perWorld = 2): Batch {
  return { seed: seed + seedStep * before, size, perWorld };
}

/** Simulates one batch. @throws RefusedError, UnknownDrugError */
export async function simulated(
  { disease, people, history, regimens, weeks, scores, resolution, means }: CrowdRequest,
  { seed, size, perWorld }: Batch,
  pool: ModelPool,
  options: RunOptions = {},
): Promise<Crowd> {
  const model = diseaseModel(disease);
  const wanted = scores ?? [model.scores[0].id];
  const recorded = [...new Set([...wanted, ...history.visits.map(({ score }) => score)])];
  const visitWeeks = history.visits.map(({ week }) => week);
  const later = weeks.map((week) => week + history.now);
  const asked = [...new Set([...visitWeeks, ...later])].sort((a, b) => a - b);
  const setup: CohortSetup = {
    disease,
    scores: recorded,
    seed,
    people,
    regimens: regimens.map((regimen) => continued(history, regimen)),
    weeks: asked,
    resolution,
    perWorld,
    ...(means === undefined ? {} : { between: { taken: history.taken, weeks: visitWeeks, means } }),
  };
  const traits = model.columns.length;
  const column = (week: number, score: string) =>
    traits + recorded.indexOf(score) * asked.length + asked.indexOf(week);
  const visitColumns = history.visits.map(({ week, score }) => column(week, score));
  const visitScores = history.visits.map(({ score }) => scoreModel(model, score));
  const courses = wanted.map((id) => ({
    score: scoreModel(model, id),
    columns: later.map((week) => column(week, id)),
    regimens: regimens.map(() => weeks.map(() => new Float64Array(size))),
  }));
  const atVisits = visitWeeks.map(() => new Float64Array(size));
  const subject = new Uint32Array(size);
  const { onRows, signal, onProgress } = options;
  let count = 0;
  for await (const block of pool.run({ task: cohortTaskName, setup, subjects: size, signal, onProgress })) {
    const { rows, rowLength, first } = block;
    for (let i = 0; i < block.count; i++) {
      const at = i * rowLength;
      if (Number.isNaN(rows[at + rowLength - 1])) continue;
      subject[count] = first + i;
      for (let v = 0; v < visitColumns.length; v++)
        atVisits[v]![count] = visitScores[v]!.toScale(rows[at + visitColumns[v]!]!);
      for (const { score, columns, regimens: own } of courses)
        for (let r = 0; r < own.length; r++) {
          const regimen = own[r]!;
          const from = at + r * recorded.length * asked.length;
          for (let w = 0; w < columns.length; w++)
            regimen[w]![count] = score.toScale(rows[from + columns[w]!]!);
        }
      count++;
    }
    onRows?.(block);
  }
  const filled = (own: Float64Array) => own.slice(0, count);
  const byScore = Object.fromEntries(
    courses.map(({ score, regimens: own }) => [
      score.id,
      count === size ? own : own.map((regimen) => regimen.map(filled)),
    ]),
  );
  return {
    simulated: size,
    batches: [{ seed, size, perWorld }],
    batch: new Uint8Array(count),
    subject: subject.slice(0, count),
    atVisits: count === size ? atVisits : atVisits.map(filled),
    courses: byScore[wanted[0]!]!,
    byScore,
  };
}

function both(a: readonly Float64Array[], b: readonly Float64Array[]): Float64Array[] {
  return a.map((own, k) => {
    const all = new Float64Array(own.length + b[k]!.length);
    all.set(own);
    all.set(b[k]!, own.length);
    return all;
  });
}

/** Two crowds of the same request as one. */
export function together(one: Crowd, other: Crowd): Crowd {
  const [primary] = Object.keys(one.byScore);
  const byScore = Object.fromEntries(
    Object.entries(one.byScore).map(([id, courses]) => [
      id,
      courses.map((regimen, r) => both(regimen, other.byScore[id]![r]!)),
    ]),
  );
  return {
    simulated: one.simulated + other.simulated,
    batches: [...one.batches, ...other.batches],
    batch: Uint8Array.from([...one.batch, ...other.batch.map((k) => k + one.batches.length)]),
    subject: Uint32Array.from([...one.subject, ...other.subject]),
    atVisits: both(one.atVisits, other.atVisits),
    courses: byScore[primary!]!,
    byScore,
  };
}

/** Each person's world: the seed of their batch, and its number there. */
export function worldsOf({
  batches,
  batch,
  subject,
}: Crowd): { readonly seed: number; readonly world: number }[] {
  return Array.from(subject, (number, i) => {
    const { seed, perWorld } = batches[batch[i]!]!;
    return { seed, world: sharedWorld(seed, number, perWorld) };
  });
}

/** People who live in the same world, world by world. */
export function neighboursOf(crowd: Crowd): number[][] {
  const met = new Map<string, number[]>();
  worldsOf(crowd).forEach(({ seed, world }, i) => {
    const key = `${seed} ${world}`;
    const others = met.get(key);
    if (others === undefined) met.set(key, [i]);
    else others.push(i);
  });
  return [...met.values()];
}
