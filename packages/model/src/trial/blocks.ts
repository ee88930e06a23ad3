import { loadPosterior, loadTrials, type TrialDesign, type TrialEndpoint } from '@bifrons/knowledge';
import { diseaseModel, scoreModel } from '../diseases/registry.js';
import { peopleOf } from '../diseases/people-of.js';
import { cohortTaskName, type CohortSetup } from '../patients/cohort-setup.js';
import { enduranceOf, lastSeen } from '../patients/leaving.js';
import { refuseRanking } from '../patients/ranking.js';
import { OutcomeSums } from '../patients/spread.js';
import { Readings } from '../patients/trial-readings.js';
import { believedWorlds } from '../patients/worlds.js';
import type { ModelPool, RunOptions } from '../run.js';
import { hazardOf, howRead, isCounted, isResponse, observationOf, scoresOf, weeksOf } from './as-designed.js';

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

/**
 * How many uncertain quantities the sums of each estimate are over. What the disease is believed of has to be loaded.
 */
export function quantitiesOf(design: TrialDesign): number[] {
  const worlds = believedWorlds(
    diseaseModel(design.disease),
    design.seed,
    design.arms.map(({ regimen }) => regimen),
  );
  return estimatesOf(design).map(({ arm }) => worlds.coordinatesOf(arm.regimen)(0).length);
}

/**
 * Simulates blocks of a trial's virtual people under every arm, and sums what is read of them.
 * @throws RefusedError, UnknownDrugError, RankingError
 */
export async function* trialBlocks(
  design: TrialDesign,
  pool: ModelPool,
  { onRows, ...run }: RunOptions,
  { from, to }: BlockRange,
): AsyncGenerator<TrialBlock> {
  const disease = diseaseModel(design.disease);
  refuseRanking(
    disease,
    design.arms.map(({ regimen }) => regimen),
  );
  await Promise.all([loadPosterior(disease.id), loadTrials(disease.id)]);
  const { leaving } = disease;
  const weeks = weeksOf(design);
  const scores = scoresOf(design);
  const { background = {}, ...observation } = observationOf(design);
  const setup: CohortSetup = {
    disease: disease.id,
    scores,
    seed: design.seed,
    people: peopleOf(design.population),
    regimens: design.arms.map((arm) => arm.regimen),
    backgrounds: design.arms.map((arm) => ({ ...background, ...arm.background })),
    weeks,
    resolution: 'averaged',
  };
  const worlds = believedWorlds(disease, setup.seed, setup.regimens);
  const { missing = 'no-response' } = observation;
  const hazardAt = hazardOf(disease, observation);
  const read = new Readings(
    scores.map((id) => scoreModel(disease, id)),
    weeks,
    howRead(observation),
    leaving.weeksBetweenVisits,
  );
  const quantities = quantitiesOf(design);
  const emptySums = (): OutcomeSums[] => quantities.map((count) => new OutcomeSums(count));
  const perArm = quantities.length / design.arms.length;
  const cells = design.arms.map((arm, a) => ({
    arm,
    coordinatesOf: worlds.coordinatesOf(arm.regimen),
    endpoints: estimatesOf({ ...design, arms: [arm] }).map(({ endpoint, week }, k) => ({
      endpoint,
      week,
      place: a * perArm + k,
    })),
    offset: disease.columns.length + a * scores.length * weeks.length,
  }));
  const everybody = Uint32Array.from(weeks, (_, w) => w);
  const first = from * PEOPLE_PER_BLOCK;
  const subjects = Math.min(to * PEOPLE_PER_BLOCK, design.population.n) - first;
  let block = from;
  let sums = emptySums();
  for await (const rows of pool.run({ task: cohortTaskName, setup, first, subjects, ...run })) {
    onRows?.(rows);
    for (let i = 0; i < rows.count; i++) {
      const subject = rows.first + i;
      if (subject >= (block + 1) * PEOPLE_PER_BLOCK) {
        yield { block: block++, sums };
        sums = emptySums();
      }
      const row = rows.rows.subarray(i * rows.rowLength, (i + 1) * rows.rowLength);
      read.meet(design.seed, subject);
      for (const { arm, coordinatesOf, endpoints, offset } of cells) {
        read.take(row.subarray(offset, offset + scores.length * weeks.length));
        if (!isCounted(arm, read)) continue;
        const z = coordinatesOf(subject);
        const since = arm.among?.week ?? arm.selected?.week;
        const stayTo = since === undefined ? 0 : weeks.indexOf(since);
        const seen =
          missing === 'nobody-leaves'
            ? everybody
            : lastSeen(
                hazardAt,
                weeks,
                row.subarray(offset, offset + weeks.length),
                enduranceOf(design.seed, subject),
                stayTo,
              );
        for (const { endpoint, week, place } of endpoints) {
          const last = seen[weeks.indexOf(week)]!;
          const left = weeks[last] !== week;
          if (left && missing === 'observed') continue;
          const failed = left && missing === 'no-response' && isResponse(endpoint) && endpoint.once !== true;
          sums[place]!.add(failed ? 0 : read.outcome(endpoint, last), z);
        }
      }
    }
  }
  yield { block, sums };
}
