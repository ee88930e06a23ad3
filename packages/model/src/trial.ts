import {
  findTrial,
  isDerivedCount,
  type Grade,
  type TrialDesign,
  type TrialEndpoint,
} from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import { peopleOf } from './diseases/people-of.js';
import { diseaseModel } from './diseases/registry.js';
import type { ProvenanceEntry } from './facts.js';
import { runInfo, type ModelPool, type RunInfo, type RunOptions } from './run.js';
import { betaBinomialInterval, normalInterval } from './patients/predictive.js';
import { cohortTaskName, type CohortSetup } from './patients/cohort-setup.js';
import { reading, visitError } from './patients/readings.js';
import { believedLeaving, enduranceOf, lastSeen } from './patients/leaving.js';
import { believedWorlds, provenanceOf } from './patients/worlds.js';
import { betweenTrials } from './posterior.js';
import { OutcomeSums } from './patients/spread.js';

/** A result that was published for the same arm, endpoint and week. */
export interface PublishedOutcome {
  readonly estimate: number | null;
  readonly events?: number;
  readonly n?: number;
  /** Whether the count was worked out from a percentage. */
  readonly derived?: true;
  readonly interval?: { readonly level: number; readonly lower: number; readonly upper: number };
  readonly grade: Grade;
  readonly source: string;
  readonly note?: string;
}

/** Percent of people (responder endpoints), or mean change in percent or points. */
export interface EndpointEstimate {
  readonly measure: string;
  readonly type: TrialDesign['endpoints'][number]['type'];
  readonly value?: number;
  readonly week: number;
  readonly estimate: number;
  /** 90 % predictive interval for an arm of this size. */
  readonly interval90: readonly [number, number];
  /** Virtual people counted. */
  readonly counted: number;
  readonly published: readonly PublishedOutcome[];
}

export interface ArmResult {
  readonly id: string;
  readonly n: number;
  readonly endpoints: readonly EndpointEstimate[];
}

export interface TrialResult {
  readonly run: RunInfo;
  readonly id: string;
  readonly virtualPatients: number;
  readonly arms: readonly ArmResult[];
  readonly provenance: readonly ProvenanceEntry[];
  readonly warnings: readonly Phrase[];
}

/** Weeks at which a design needs the score, ascending: those of its endpoints, and those of visits at which people leave. */
function weeksOf(design: TrialDesign): number[] {
  const { weeksBetweenVisits } = diseaseModel(design.disease).leaving;
  const weeks = new Set<number>([0]);
  for (const endpoint of design.endpoints) {
    for (const week of endpoint.weeks) {
      weeks.add(week);
      if (endpoint.type === 'ever-worsened-by')
        for (const visit of visitsOf(endpoint, week, weeksBetweenVisits)) weeks.add(visit);
    }
    if (endpoint.fromWeek !== undefined) weeks.add(endpoint.fromWeek);
  }
  for (const arm of design.arms) if (arm.among !== undefined) weeks.add(arm.among.week);
  if (design.missing !== 'nobody-leaves') {
    const end = Math.max(...weeks);
    for (let week = 0; week < end; week += weeksBetweenVisits) weeks.add(week);
  }
  return [...weeks].sort((a, b) => a - b);
}

/** Weeks at which a loss up to `week` is looked for, ascending: from `fromWeek` (or the start) to the week itself. */
function visitsOf({ fromWeek = 0 }: TrialEndpoint, week: number, weeksBetweenVisits: number): number[] {
  const visits: number[] = [];
  for (let visit = fromWeek; visit < week; visit += weeksBetweenVisits) visits.push(visit);
  return [...visits, week];
}

/** Names of the columns of a trial's `PatientRows`: traits, then `<arm>.<score>.week<week>`. */
export function trialColumns(design: TrialDesign): string[] {
  const weeks = weeksOf(design);
  const { columns, scores } = diseaseModel(design.disease);
  return [
    ...columns,
    ...design.arms.flatMap((arm) => weeks.map((week) => `${arm.id}.${scores[0].id}.week${week}`)),
  ];
}

/**
 * The job `trial` (DESIGN §1): the endpoints of a virtual trial with 90 % predictive intervals for arms of the design's
 * size in a trial that differs from others as those of the fit do, beside what was published for a trial of the same id.
 * People leave, those without improvement sooner, and are counted as the design says (`missing`): unless it does, as
 * people without a response, and with their last score in a mean and in a loss.
 * `population.n` is the number of virtual patients; all of them are simulated under every arm. Memory does not grow with
 * their number. @throws RefusedError, UnknownDrugError
 */
export async function simulateTrial(
  design: TrialDesign,
  pool: ModelPool,
  options: RunOptions = {},
): Promise<TrialResult> {
  const { n: subjects } = design.population;
  const disease = diseaseModel(design.disease);
  const { leaving } = disease;
  const score = disease.scores[0];
  const weeks = weeksOf(design);
  const setup: CohortSetup = {
    disease: disease.id,
    seed: design.seed,
    people: peopleOf(design.population),
    regimens: design.arms.map((arm) => arm.regimen),
    weeks,
    resolution: 'averaged',
  };
  const worlds = believedWorlds(disease, setup.seed, setup.regimens);
  const { missing = 'no-response' } = design;
  const rates = believedLeaving(disease);
  const hazardAt = (week: number, share: number) => leaving.hazard(rates, week, share, 1);
  const readingSd = score.readingSd();
  const cells = design.arms.map((arm, a) => {
    const coordinatesOf = worlds.coordinatesOf(arm.regimen);
    const { length } = coordinatesOf(0);
    const endpoints = design.endpoints.flatMap((endpoint) =>
      endpoint.weeks.map((week) => ({ endpoint, week, sums: new OutcomeSums(length) })),
    );
    return { arm, coordinatesOf, endpoints, offset: disease.columns.length + a * weeks.length };
  });
  const { onRows, ...run } = options;
  const read = new Float64Array(weeks.length);
  const at = (week: number) => read[weeks.indexOf(week)]!;
  const everybody = Uint32Array.from(weeks, (_, w) => w);
  /** The worst score that a person had at a visit up to that week, read with the error of that week. */
  const worstBy = (endpoint: TrialEndpoint, week: number, scores: Float64Array, error: number) =>
    reading(
      Math.max(
        ...visitsOf(endpoint, week, leaving.weeksBetweenVisits).map((visit) => scores[weeks.indexOf(visit)]!),
      ),
      error,
    );
  for await (const block of pool.run({ task: cohortTaskName, setup, subjects, ...run })) {
    onRows?.(block);
    for (let i = 0; i < block.count; i++) {
      const subject = block.first + i;
      const row = block.rows.subarray(i * block.rowLength, (i + 1) * block.rowLength);
      const errors = weeks.map((week) =>
        week === 0 ? 0 : readingSd * visitError(design.seed, subject, week),
      );
      for (const { arm, coordinatesOf, endpoints, offset } of cells) {
        for (let w = 0; w < weeks.length; w++) read[w] = reading(row[offset + w]!, errors[w]!);
        if (arm.among !== undefined && !within(at(arm.among.week), arm.among.salt)) continue;
        const z = coordinatesOf(subject);
        const scores = row.subarray(offset, offset + weeks.length);
        const stayTo = arm.among === undefined ? 0 : weeks.indexOf(arm.among.week);
        const seen =
          missing === 'nobody-leaves'
            ? everybody
            : lastSeen(hazardAt, weeks, scores, enduranceOf(design.seed, subject), stayTo);
        for (const { endpoint, week, sums } of endpoints) {
          const last = seen[weeks.indexOf(week)]!;
          const left = weeks[last] !== week;
          if (left && missing === 'observed') continue;
          if (left && missing === 'no-response' && isResponse(endpoint)) {
            sums.add(0, z);
            continue;
          }
          const score =
            endpoint.type === 'ever-worsened-by'
              ? worstBy(endpoint, weeks[last]!, scores, errors[last]!)
              : read[last]!;
          sums.add(outcome(endpoint, score, at(0), at(endpoint.fromWeek ?? 0)), z);
        }
      }
    }
  }
  const differ = betweenTrials(disease.id);
  const warnings: Phrase[] = [];
  const arms = cells.map(({ arm, endpoints }): ArmResult => {
    if (endpoints[0]?.sums.count === 0) {
      warnings.push(
        phrase('arm {arm}: none of {n} virtual patients meets its condition "among"', {
          arm: arm.id,
          n: subjects,
        }),
      );
    }
    return {
      id: arm.id,
      n: arm.n,
      endpoints: endpoints.map(({ endpoint, week, sums }) => {
        const { count, mean, variance, varianceOfQuantities: uncertain } = sums;
        const proportion = !endpoint.type.startsWith('mean-change');
        const people = variance - uncertain;
        const rate = uncertain + differ * mean * (1 - mean);
        const interval = proportion
          ? betaBinomialInterval(mean, rate, count, arm.n, 0.9).map((share) => 100 * share)
          : normalInterval(mean, uncertain + people / arm.n + differ * people, 0.9);
        return {
          measure: endpoint.measure,
          type: endpoint.type,
          ...(endpoint.value === undefined ? {} : { value: endpoint.value }),
          week,
          estimate: proportion ? 100 * mean : mean,
          interval90: interval as [number, number],
          counted: count,
          published: publishedOutcomes(design.id, arm.id, endpoint, week),
        };
      }),
    };
  });
  return {
    run: runInfo(design.seed, disease.id),
    id: design.id,
    virtualPatients: subjects,
    arms,
    provenance: provenanceOf(disease, setup.regimens),
    warnings,
  };
}

const isResponse = ({ type }: TrialEndpoint): boolean =>
  type === 'at-most' || type === 'improvement-at-least';

/** 1 or 0 for a responder endpoint; percent of baseline for a mean change. */
function outcome(endpoint: TrialEndpoint, salt: number, baseline: number, from: number): number {
  const value = endpoint.value ?? 0;
  switch (endpoint.type) {
    case 'at-most':
      return Number(salt <= value);
    case 'improvement-at-least':
      return Number(baseline > 0 && (100 * (baseline - salt)) / baseline >= value);
    case 'worsening-at-least':
    case 'ever-worsened-by':
      return Number(salt - from >= value);
    case 'mean-change-points':
      return salt - baseline;
    case 'mean-change':
      return baseline > 0 ? (100 * (salt - baseline)) / baseline : 0;
  }
}

function within(salt: number, range: { min?: number | undefined; max?: number | undefined }): boolean {
  return salt >= (range.min ?? 0) && salt <= (range.max ?? 100);
}

function publishedOutcomes(
  trialId: string,
  arm: string,
  endpoint: TrialEndpoint,
  week: number,
): PublishedOutcome[] {
  const trial = findTrial(trialId);
  if (trial === undefined) return [];
  return [...trial.outcomes, ...trial.withdrawal.flatMap((w) => w.outcomes)]
    .filter(
      (o) =>
        o.arm === arm &&
        o.week === week &&
        o.endpoint.measure === endpoint.measure &&
        o.endpoint.type === endpoint.type &&
        (o.endpoint.value ?? undefined) === endpoint.value,
    )
    .map((o) => ({
      estimate: o.estimate ?? null,
      ...(o.events == null ? {} : { events: o.events }),
      ...(o.n == null ? {} : { n: o.n }),
      ...(isDerivedCount(o) ? { derived: true as const } : {}),
      ...(o.interval === undefined ? {} : { interval: o.interval }),
      grade: o.grade,
      source: trial.sources[o.source]?.title ?? o.source,
      ...(o.analysis === undefined ? {} : { note: o.analysis }),
    }));
}
