import type { TrialDesign, TrialResponse } from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import { diseaseModel, scoreModel } from '../diseases/registry.js';
import type { ProvenanceEntry } from '../facts.js';
import { besideOf } from '../patients/beside.js';
import { betaBinomialInterval, normalInterval } from '../patients/predictive.js';
import type { OutcomeSums } from '../patients/spread.js';
import { provenanceOf } from '../patients/worlds.js';
import { betweenTrials } from '../posterior.js';
import { runInfo, type ModelPool, type RunInfo } from '../run.js';
import { coursesOf, scoresOf, weeksOf } from './as-designed.js';
import {
  allBlocks,
  estimatesOf,
  trialBlocks,
  type Estimated,
  type TrialBlock,
  type TrialRunOptions,
} from './blocks.js';
import { publishedOutcomes, type PublishedOutcome } from './published-outcomes.js';

/** Percent of people (responder endpoints), or mean change in percent or points. */
export interface EndpointEstimate {
  /** The score; of `both` the first. */
  readonly measure: string;
  readonly type: TrialDesign['endpoints'][number]['type'];
  readonly value?: number;
  /** Of `both`. */
  readonly of?: readonly TrialResponse[];
  /** Reached at one of the visits up to the week. */
  readonly once?: true;
  readonly week: number;
  readonly estimate: number;
  /** 90 % predictive interval for an arm of this size. */
  readonly interval90: readonly [number, number];
  /** Virtual people counted. */
  readonly counted: number;
  readonly published: readonly PublishedOutcome[];
}

/** An arm of a simulated trial with its endpoints. */
export interface ArmResult {
  readonly id: string;
  readonly n: number;
  readonly endpoints: readonly EndpointEstimate[];
}

/** How a trial would come out, with what it was computed from. */
export interface TrialResult {
  readonly run: RunInfo;
  readonly id: string;
  readonly virtualPatients: number;
  readonly arms: readonly ArmResult[];
  readonly provenance: readonly ProvenanceEntry[];
  readonly warnings: readonly Phrase[];
}

/**
 * Names of the columns of a trial's `PatientRows`: traits, then `<arm>.<score>.week<week>`; after those of an arm that steps up by
 * response, the same for who steps up in a week, `<arm>@<week>.<score>.week<week>`.
 */
export function trialColumns(design: TrialDesign): string[] {
  const weeks = weeksOf(design);
  const scores = scoresOf(design);
  return [
    ...diseaseModel(design.disease).columns,
    ...design.arms.flatMap(({ id, escalate = [] }) =>
      [id, ...escalate.map(({ week }) => `${id}@${week}`)].flatMap((course) =>
        scores.flatMap((score) => weeks.map((week) => `${course}.${score}.week${week}`)),
      ),
    ),
  ];
}

/**
 * The job `trial` (DESIGN §1): the endpoints of a virtual trial with 90 % predictive intervals for arms of the design's
 * size in a trial that differs from others as those of the fit do, beside what was published for a trial of the same id.
 * People leave, those without improvement sooner, and are counted as the design says (`missing`): unless it does, as
 * people without a response, and with their last score in a mean and in a loss.
 * `population.n` is the number of virtual patients; all of them are simulated under every arm. Memory does not grow with
 * their number. @throws RefusedError, UnknownDrugError, RankingError
 */
export function simulateTrial(
  design: TrialDesign,
  pool: ModelPool,
  options: TrialRunOptions = {},
): Promise<TrialResult> {
  return trialOfBlocks(design, trialBlocks(design, pool, options, allBlocks(design)));
}

/** The result of a trial from the sums of its blocks, which come in order and without a gap. */
export async function trialOfBlocks(
  design: TrialDesign,
  blocks: AsyncIterable<TrialBlock> | Iterable<TrialBlock>,
): Promise<TrialResult> {
  let totals: OutcomeSums[] = [];
  for await (const { sums } of blocks) {
    if (totals.length === 0) totals = sums.map((one) => one.empty());
    totals.forEach((total, k) => total.fold(sums[k]!));
  }
  const disease = diseaseModel(design.disease);
  const regimens = design.arms.flatMap(coursesOf);
  const estimates = estimatesOf(design).map((estimated, k) => ({ estimated, sums: totals[k]! }));
  const warnings: Phrase[] = [...besideOf(disease, regimens)];
  const arms = design.arms.map((arm): ArmResult => {
    const own = estimates.filter(({ estimated }) => estimated.arm === arm);
    if (own[0]?.sums.count === 0)
      warnings.push(
        phrase('arm {arm}: none of {n} virtual patients meets its condition "among"', {
          arm: arm.id,
          n: design.population.n,
        }),
      );
    return {
      id: arm.id,
      n: arm.n,
      endpoints: own.map(({ estimated, sums }) => estimateOf(design, estimated, sums)),
    };
  });
  return {
    run: runInfo(design.seed, disease.id),
    id: design.id,
    virtualPatients: design.population.n,
    arms,
    provenance: provenanceOf(disease, regimens),
    warnings,
  };
}

function estimateOf(
  design: TrialDesign,
  { arm, endpoint, week }: Estimated,
  sums: OutcomeSums,
): EndpointEstimate {
  const disease = diseaseModel(design.disease);
  const differ = betweenTrials(disease.id);
  const { count, mean, variance, varianceOfQuantities: uncertain } = sums;
  const proportion = !endpoint.type.startsWith('mean-change');
  const people = variance - uncertain;
  const rate = uncertain + differ * mean * (1 - mean);
  const interval = proportion
    ? betaBinomialInterval(mean, rate, count, arm.n, 0.9).map((share) => 100 * share)
    : normalInterval(mean, uncertain + people / arm.n + differ * people, 0.9);
  return {
    measure: scoreModel(disease, endpoint.measure ?? endpoint.of?.[0].measure).id,
    type: endpoint.type,
    ...(endpoint.value === undefined ? {} : { value: endpoint.value }),
    ...(endpoint.of === undefined ? {} : { of: endpoint.of }),
    ...(endpoint.once === true ? { once: true as const } : {}),
    week,
    estimate: proportion ? 100 * mean : mean,
    interval90: interval as [number, number],
    counted: count,
    published: publishedOutcomes(design.id, disease, arm.id, endpoint, week),
  };
}
