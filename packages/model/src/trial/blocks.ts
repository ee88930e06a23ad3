import { loadTrials, type TrialDesign, type TrialEndpoint } from '@bifrons/knowledge';
import { diseaseModel, scoreModel } from '../diseases/registry.js';
import { loadFit } from '../load.js';
import { peopleOf } from '../diseases/people-of.js';
import { cohortTaskName, type CohortSetup } from '../patients/cohort-setup.js';
import { enduranceOf, lastSeen } from '../patients/leaving.js';
import { refuseRanking } from '../patients/ranking.js';
import { OutcomeSums } from '../patients/spread.js';
import { Readings } from '../patients/trial-readings.js';
import { believedWorlds, sharedWorld } from '../patients/worlds.js';
import type { ModelPool, RunOptions } from '../run.js';
import {
  coursesOf,
  hazardOf,
  howRead,
  isCounted,
  isResponse,
  observationOf,
  scoresOf,
  stepUp,
  weekOfFlare,
  weeksOf,
} from './as-designed.js';

/**
 * So many virtual people are summed by themselves, and their sums are added block by block in order: so the result has the
 * same bits, however the blocks were dealt out to workers and machines.
 */
export const PEOPLE_PER_BLOCK = 1000;

/** What a block of people adds to each estimate of a trial. */
export interface TrialBlock {
  /** The people from `block · PEOPLE_PER_BLOCK` on. */
  readonly block: number;
  /** By arm, endpoint and week, as `estimatesOf` lists them. */
  readonly sums: readonly OutcomeSums[];
}

/** What one virtual person of an arm has at an endpoint and week, as the trial counts it. */
export interface CountedOutcome {
  readonly subject: number;
  readonly world: number;
  /** Places in the design; endpoints with several weeks have a place for each. */
  readonly arm: number;
  readonly endpoint: number;
  /** 1 or 0 for a response or a loss, percent or points for a mean change. */
  readonly outcome: number;
  /** The score of the endpoint as it was read at the start. */
  readonly baseline: number;
}

/** How a trial is run. */
export interface TrialRunOptions extends RunOptions {
  /** People who live in each world, a divisor of 256; everybody has a world of their own unless given. */
  readonly perWorld?: number;
  /** Receives what is counted, person by person in order. */
  readonly onOutcome?: (counted: CountedOutcome) => void;
}

/** Blocks from `from` up to `to`, not including it. */
export interface BlockRange {
  readonly from: number;
  readonly to: number;
}

/** All blocks of a design. */
export const allBlocks = ({ population }: TrialDesign): BlockRange => ({
  from: 0,
  to: Math.ceil(population.n / PEOPLE_PER_BLOCK),
});

/** An estimate of a trial: an arm, an endpoint, a week. */
export interface Estimated {
  readonly arm: TrialDesign['arms'][number];
  readonly endpoint: TrialEndpoint;
  readonly week: number;
}

/** Every estimate of a design, in the order of its arms, endpoints and weeks. */
export const estimatesOf = ({ arms, endpoints }: TrialDesign): Estimated[] =>
  arms.flatMap((arm) =>
    endpoints.flatMap((endpoint) => endpoint.weeks.map((week) => ({ arm, endpoint, week }))),
  );

const worldsOf = ({ disease, seed, arms }: TrialDesign): ReturnType<typeof believedWorlds> =>
  believedWorlds(diseaseModel(disease), seed, arms.flatMap(coursesOf));

/**
 * How many uncertain quantities the sums of each estimate are over. What the disease is believed of has to be loaded.
 */
export function quantitiesOf(design: TrialDesign, worlds = worldsOf(design)): number[] {
  return estimatesOf(design).map(({ arm }) => worlds.coordinatesOf(coursesOf(arm).flat())(0).length);
}

/**
 * Simulates blocks of a trial's virtual people under every arm, and sums what is read of them.
 * @throws RefusedError, UnknownDrugError, RankingError
 */
export async function* trialBlocks(
  design: TrialDesign,
  pool: ModelPool,
  { onRows, onOutcome, perWorld, ...run }: TrialRunOptions,
  { from, to }: BlockRange,
): AsyncGenerator<TrialBlock> {
  const disease = diseaseModel(design.disease);
  const courses = design.arms.map(coursesOf);
  refuseRanking(disease, courses.flat());
  await Promise.all([loadFit(disease.id, courses.flat()), loadTrials(disease.id)]);
  const { leaving } = disease;
  const weeks = weeksOf(design);
  const scores = scoresOf(design);
  const { background = {}, ...observation } = observationOf(design);
  const setup: CohortSetup = {
    disease: disease.id,
    scores,
    seed: design.seed,
    people: peopleOf(design.population),
    regimens: courses.flat(),
    backgrounds: design.arms.flatMap((arm, a) =>
      courses[a]!.map(() => ({ ...background, ...arm.background })),
    ),
    weeks,
    resolution: 'averaged',
    ...(perWorld === undefined ? {} : { perWorld }),
  };
  const worlds = worldsOf(design);
  const { missing = 'no-response' } = observation;
  const hazardAt = hazardOf(disease, observation);
  const read = new Readings(
    scores.map((id) => scoreModel(disease, id)),
    weeks,
    howRead(observation),
    leaving.weeksBetweenVisits,
  );
  const quantities = quantitiesOf(design, worlds);
  const emptySums = (): OutcomeSums[] => quantities.map((count) => new OutcomeSums(count));
  const perArm = quantities.length / design.arms.length;
  const perCourse = scores.length * weeks.length;
  let offset = disease.columns.length;
  const cells = design.arms.map((arm, a) => {
    const first = offset;
    offset += courses[a]!.length * perCourse;
    const endpoints = estimatesOf({ ...design, arms: [arm] });
    return { arm, a, coordinatesOf: worlds.coordinatesOf(courses[a]!.flat()), endpoints, first };
  });
  const everybody = Uint32Array.from(weeks, (_, w) => w);
  const begin = from * PEOPLE_PER_BLOCK;
  const subjects = Math.min(to * PEOPLE_PER_BLOCK, design.population.n) - begin;
  let block = from;
  let sums = emptySums();
  for await (const rows of pool.run({ task: cohortTaskName, setup, first: begin, subjects, ...run })) {
    onRows?.(rows);
    for (let i = 0; i < rows.count; i++) {
      const subject = rows.first + i;
      if (subject >= (block + 1) * PEOPLE_PER_BLOCK) {
        yield { block: block++, sums };
        sums = emptySums();
      }
      const row = rows.rows.subarray(i * rows.rowLength, (i + 1) * rows.rowLength);
      read.meet(design.seed, subject);
      const world = perWorld === undefined ? subject : sharedWorld(design.seed, subject, perWorld);
      for (const { arm, a, coordinatesOf, endpoints, first } of cells) {
        read.take(row.subarray(first, first + perCourse));
        const taken = first + perCourse * stepUp(arm, read);
        read.take(row.subarray(taken, taken + perCourse));
        if (!isCounted(arm, read)) continue;
        const z = coordinatesOf(world);
        const since = arm.among?.week ?? arm.selected?.week;
        const stayTo = since === undefined ? 0 : weeks.indexOf(since);
        const seen =
          missing === 'nobody-leaves'
            ? everybody
            : lastSeen(
                hazardAt,
                weeks,
                row.subarray(taken, taken + weeks.length),
                enduranceOf(design.seed, subject),
                stayTo,
              );
        const flared = weekOfFlare(observation, disease, weeks, read);
        endpoints.forEach(({ endpoint, week }, e) => {
          const last = seen[weeks.indexOf(week)]!;
          const left = weeks[last] !== week;
          if (left && missing === 'observed') return;
          const counts = isResponse(endpoint) && endpoint.once !== true;
          const failed = counts && ((left && missing === 'no-response') || week >= flared);
          const outcome = failed ? 0 : read.outcome(endpoint, last);
          sums[a * perArm + e]!.add(outcome, z);
          onOutcome?.({ subject, world, arm: a, endpoint: e, outcome, baseline: read.baseline(endpoint) });
        });
      }
    }
  }
  yield { block, sums };
}
