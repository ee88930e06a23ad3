import {
  findTrial,
  isDerivedCount,
  loadTrials,
  type Grade,
  type ObservationModel,
  type TrialDesign,
  type TrialEndpoint,
  type TrialResponse,
} from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import { peopleOf } from './diseases/people-of.js';
import type { DiseaseModel, HowRead } from './diseases/disease.js';
import { diseaseModel, scoreModel } from './diseases/registry.js';
import type { ProvenanceEntry } from './facts.js';
import { loadFit } from './load.js';
import { runInfo, type ModelPool, type RunInfo, type RunOptions } from './run.js';
import { betaBinomialInterval, normalInterval } from './patients/predictive.js';
import { cohortTaskName, type CohortSetup } from './patients/cohort-setup.js';
import { believedLeaving, enduranceOf, lastSeen } from './patients/leaving.js';
import { besideOf } from './patients/beside.js';
import { refuseRanking } from './patients/ranking.js';
import { believedWorlds, provenanceOf } from './patients/worlds.js';
import { betweenTrials } from './posterior.js';
import { Readings, visitsOf } from './patients/trial-readings.js';
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
      if (endpoint.type === 'ever-worsened-by' || endpoint.once === true)
        for (const visit of visitsOf(endpoint, week, weeksBetweenVisits)) weeks.add(visit);
    }
    if (endpoint.fromWeek !== undefined) weeks.add(endpoint.fromWeek);
  }
  for (const { among, selected } of design.arms) {
    if (among !== undefined) weeks.add(among.week);
    if (selected !== undefined) weeks.add(selected.week);
  }
  if (observationOf(design).missing !== 'nobody-leaves') {
    const end = Math.max(...weeks);
    for (let week = 0; week < end; week += weeksBetweenVisits) weeks.add(week);
  }
  return [...weeks].sort((a, b) => a - b);
}

/** How the trial turns what happens to people into its figures. */
const observationOf = ({ observation, missing }: TrialDesign): ObservationModel => ({
  ...(missing === undefined ? {} : { missing }),
  ...observation,
});

/** Scores that a design asks for, the primary one first. */
function scoresOf(design: TrialDesign): string[] {
  const disease = diseaseModel(design.disease);
  const responses = [
    ...design.endpoints.flatMap(({ measure, of = [] }) => [{ measure }, ...of]),
    ...design.arms.flatMap(({ selected }) => selected?.endpoints ?? []),
  ];
  const among = design.arms.flatMap((arm) => Object.keys(arm.among ?? {}).filter((key) => key !== 'week'));
  const named = new Set([
    ...responses.map(({ measure }) => scoreModel(disease, measure).id),
    ...among.map((id) => scoreModel(disease, id).id),
  ]);
  return disease.scores.map((score) => score.id).filter((id, k) => k === 0 || named.has(id));
}

/** Names of the columns of a trial's `PatientRows`: traits, then `<arm>.<score>.week<week>`. */
export function trialColumns(design: TrialDesign): string[] {
  const weeks = weeksOf(design);
  const scores = scoresOf(design);
  return [
    ...diseaseModel(design.disease).columns,
    ...design.arms.flatMap((arm) =>
      scores.flatMap((score) => weeks.map((week) => `${arm.id}.${score}.week${week}`)),
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
export async function simulateTrial(
  design: TrialDesign,
  pool: ModelPool,
  options: RunOptions = {},
): Promise<TrialResult> {
  const { n: subjects } = design.population;
  const disease = diseaseModel(design.disease);
  refuseRanking(
    disease,
    design.arms.map(({ regimen }) => regimen),
  );
  const regimens = design.arms.map(({ regimen }) => regimen);
  await Promise.all([loadFit(disease.id, regimens), loadTrials(disease.id)]);
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
  const cells = design.arms.map((arm, a) => {
    const coordinatesOf = worlds.coordinatesOf(arm.regimen);
    const { length } = coordinatesOf(0);
    const endpoints = design.endpoints.flatMap((endpoint) =>
      endpoint.weeks.map((week) => ({ endpoint, week, sums: new OutcomeSums(length) })),
    );
    const offset = disease.columns.length + a * scores.length * weeks.length;
    return { arm, coordinatesOf, endpoints, offset };
  });
  const { onRows, ...run } = options;
  const everybody = Uint32Array.from(weeks, (_, w) => w);
  for await (const block of pool.run({ task: cohortTaskName, setup, subjects, ...run })) {
    onRows?.(block);
    for (let i = 0; i < block.count; i++) {
      const subject = block.first + i;
      const row = block.rows.subarray(i * block.rowLength, (i + 1) * block.rowLength);
      read.meet(design.seed, subject);
      for (const { arm, coordinatesOf, endpoints, offset } of cells) {
        read.take(row.subarray(offset, offset + scores.length * weeks.length));
        if (!isCounted(arm, read)) continue;
        const z = coordinatesOf(subject);
        const from = arm.among?.week ?? arm.selected?.week;
        const stayTo = from === undefined ? 0 : weeks.indexOf(from);
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
        for (const { endpoint, week, sums } of endpoints) {
          const last = seen[weeks.indexOf(week)]!;
          const left = weeks[last] !== week;
          if (left && missing === 'observed') continue;
          if (left && missing === 'no-response' && isResponse(endpoint) && endpoint.once !== true) {
            sums.add(0, z);
            continue;
          }
          sums.add(read.outcome(endpoint, last), z);
        }
      }
    }
  }
  const differ = betweenTrials(disease.id);
  const warnings: Phrase[] = [
    ...besideOf(
      disease,
      design.arms.map(({ regimen }) => regimen),
    ),
  ];
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
  type === 'at-most' || type.startsWith('improvement') || type === 'both';

/** How many leave per week, at a week and a share of the primary score at the start. */
function hazardOf(
  disease: DiseaseModel,
  { rescue, dropOutPerWeek }: ObservationModel,
): (week: number, share: number) => number {
  const believed = believedLeaving(disease);
  const rates =
    dropOutPerWeek === undefined
      ? believed
      : new Map([...believed, [disease.leaving.dropOut, dropOutPerWeek] as const]);
  const freely = rescue?.counts === 'as-observed' ? 0 : (rescue?.freely ?? 1);
  return (week, share) => disease.leaving.hazard(rates, week, share, freely);
}

const howRead = ({ raters, diary }: ObservationModel): HowRead => ({
  ...(raters === 'open-label' ? { openLabel: true } : {}),
  ...(diary === 'single-day' ? { singleDay: true } : {}),
});

/** Whether a person is one whom an arm counts, by what was read of them. */
function isCounted({ among, selected }: TrialDesign['arms'][number], read: Readings): boolean {
  if (among !== undefined) {
    const { week, ...ranges } = among;
    for (const [id, range] of Object.entries(ranges)) {
      if (range === undefined) continue;
      const score = read.at(id, week);
      if (score < (range.min ?? Number.NEGATIVE_INFINITY) || score > (range.max ?? Number.POSITIVE_INFINITY))
        return false;
    }
  }
  if (selected === undefined) return true;
  const met = selected.endpoints.map((one) => read.responds(one, selected.week));
  return selected.match === 'all' ? met.every(Boolean) : met.some(Boolean);
}

function publishedOutcomes(
  trialId: string,
  disease: DiseaseModel,
  arm: string,
  endpoint: TrialEndpoint,
  week: number,
): PublishedOutcome[] {
  const trial = findTrial(trialId);
  if (trial === undefined || endpoint.type === 'both' || endpoint.once === true) return [];
  const measure = scoreModel(disease, endpoint.measure).id;
  return [...trial.outcomes, ...trial.withdrawal.flatMap((w) => w.outcomes)]
    .filter(
      (o) =>
        o.arm === arm &&
        o.week === week &&
        o.endpoint.measure === measure &&
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
