import { exp, log, RandomStream } from '@bifrons/engine';
import type { Score } from '@bifrons/knowledge';
import { diseaseModels, scoreModel, type DiseaseModel } from '@bifrons/model';
import { betaBinomialDraw } from './statistics/beta-binomial.js';
import { quantile } from '@bifrons/model';
import { counted, logLikelihood, meanVariance } from './likelihood.js';
import type { Target } from './targets.js';

/** Draws of what is expected of each target, equally likely, with the concentration that each believes. */
export interface Expectations {
  readonly expected: readonly Float64Array[];
  readonly concentrations: Float64Array;
}

/** New trials drawn for each draw of the posterior, to find the predictive interval. */
const replicates = 8;
const levels = [50, 80, 90] as const;

/** Predictive distribution of one result: over draws, over trials that differ, and over the people of an arm. */
export function score(
  target: Target,
  k: number,
  all: Expectations,
  calibrated: boolean,
  disease: DiseaseModel = diseaseModels[0],
): Score {
  const { observed } = target;
  const { expected, concentrations } = expecting(k, all);
  const values = newTrials(target, k, expected, concentrations, predictiveStream);
  const logDensities = Float64Array.from(expected, (row, i) =>
    logLikelihood(target, row[k]!, concentrations[i]!),
  );
  const intervals = levels.map((level) => ({
    level,
    lower: quantile(values, 0.5 - level / 200),
    upper: quantile(values, 0.5 + level / 200),
  }));
  const published = observed.kind === 'count' ? (100 * observed.events) / observed.n : observed.mean;
  const wide = intervals[2]!;
  return {
    id: target.id,
    trial: target.trial,
    arm: target.arm,
    drug: target.drug,
    week: target.week,
    endpoint: describeEndpoint(target, disease),
    kind: observed.kind,
    n: observed.kind === 'count' ? observed.n : null,
    published,
    ...(observed.kind === 'count' ? { derived: observed.derived } : {}),
    ...(target.baselineSalt === undefined ? {} : { baselineSalt: target.baselineSalt }),
    calibrated,
    median: quantile(values, 0.5),
    intervals,
    inside90: published >= wide.lower - 1e-9 && published <= wide.upper + 1e-9,
    rank: rankOf(published, values),
    logScore: logMean(logDensities),
  };
}

/** Draws that expect something of a target: in some nobody has the disease, or nobody is chosen for the arm. */
function expecting(k: number, { expected, concentrations }: Expectations): Expectations {
  const some = expected.flatMap((row, i) => (Number.isFinite(row[k]) ? [i] : []));
  return {
    expected: some.map((i) => expected[i]!),
    concentrations: Float64Array.from(some, (i) => concentrations[i]!),
  };
}

/**
 * What a trial of that size was expected to find before the fit, from draws of the priors: median and 90 % interval. Draws in
 * which nobody has the disease expect nothing and are passed over; undefined when all are.
 */
export function priorOf(target: Target, k: number, all: Expectations): Score['prior'] {
  const { expected, concentrations } = expecting(k, all);
  if (expected.length === 0) return undefined;
  const values = newTrials(target, k, expected, concentrations, priorStream);
  return { median: quantile(values, 0.5), lower: quantile(values, 0.05), upper: quantile(values, 0.95) };
}

/** Results of new trials of that size, `replicates` for each draw, from the least to the largest; percent or points. */
function newTrials(
  target: Target,
  k: number,
  expected: Expectations['expected'],
  concentrations: Float64Array,
  purpose: number,
): Float64Array {
  const { observed } = target;
  const values = new Float64Array(expected.length * replicates);
  expected.forEach((row, i) => {
    const mean = row[k]!;
    const concentration = concentrations[i]!;
    const stream = new RandomStream(k, i, purpose);
    for (let r = 0; r < replicates; r++) {
      values[i * replicates + r] =
        observed.kind === 'count'
          ? (100 * betaBinomialDraw(observed.n, counted(target, mean), concentration, stream)) / observed.n
          : mean + Math.sqrt(meanVariance(observed.se, concentration)) * stream.normal();
    }
  });
  return values.sort();
}

/** Share of the values below `x` and half of those equal to it. */
function rankOf(x: number, values: Float64Array): number {
  let below = 0;
  for (const value of values) {
    if (Math.abs(value - x) < 1e-9) below += 0.5;
    else if (value < x) below += 1;
  }
  return below / values.length;
}

const predictiveStream = 77;
const priorStream = 78;

function logMean(logs: Float64Array): number {
  const top = logs.reduce((a, b) => Math.max(a, b));
  let sum = 0;
  for (const value of logs) sum += exp(value - top);
  return top + log(sum / logs.length);
}

export function describeEndpoint(
  { endpoint, baselineSalt, missing }: Target,
  disease: DiseaseModel = diseaseModels[0],
): string {
  const { name, improvement } = scoreModel(disease, endpoint.measure);
  const of = endpoint.measure === undefined ? '' : ` of ${name}`;
  const part =
    baselineSalt === undefined ? '' : `, baseline ${baselineSalt.min}–${Math.floor(baselineSalt.max)}`;
  const group = missing === 'carried-forward' ? `${part}, carried forward` : part;
  switch (endpoint.type) {
    case 'at-most':
      return `${name} ≤ ${endpoint.value}${group}`;
    case 'improvement-at-least':
      return `${improvement}${endpoint.value}${group}`;
    case 'improvement-points-at-least':
      return `${name} down by ${endpoint.value} points${group}`;
    case 'worsening-at-least':
      return `> ${endpoint.value} points${of} lost since week ${endpoint.fromWeek}, at that week`;
    case 'ever-worsened-by':
      return `> ${endpoint.value} points${of} lost since week ${endpoint.fromWeek}`;
    case 'attendance':
      return `still in the trial${part}`;
    case 'mean-change':
      return `mean change${of}, %`;
    case 'mean-weeks-to-at-most':
      return `weeks until ${name} ≤ ${endpoint.value}${group}`;
    case 'mean-change-points':
      return `mean change${of}, points`;
  }
}

/** How good some predictions are together. */
export interface Summary {
  readonly results: number;
  /** Share of results inside their intervals. */
  readonly coverage: { readonly 50: number; readonly 80: number; readonly 90: number };
  /** Results that are rates of response. */
  readonly rates: number;
  /** Mean absolute error of rates of response, percentage points; null without any. */
  readonly meanAbsoluteError: number | null;
  /** Mean of predicted less published rates of response, percentage points: above 0 is rosier than the trials; null without any. */
  readonly bias: number | null;
  /** Mean log score of counts; null without any. */
  readonly logScore: number | null;
}

/** Whether a result is a rate of response in a disease. */
export const isRate = ({ endpoint }: Pick<Score, 'endpoint'>, { responses }: DiseaseModel): boolean =>
  responses.some((response) => endpoint.startsWith(response));

/** Share of results inside their interval of that level; of none 0. */
export function coverageAt(level: number, scores: readonly Score[]): number {
  if (scores.length === 0) return 0;
  const inside = scores.filter(({ published, intervals }) => {
    const { lower, upper } = intervals.find((interval) => interval.level === level)!;
    return published >= lower - 1e-9 && published <= upper + 1e-9;
  });
  return inside.length / scores.length;
}

export function summarize(scores: readonly Score[], disease: DiseaseModel = diseaseModels[0]): Summary {
  const errors = scores
    .filter((one) => isRate(one, disease))
    .map(({ published, median }) => median - published);
  const counts = scores.filter(({ kind }) => kind === 'count');
  return {
    results: scores.length,
    coverage: { 50: coverageAt(50, scores), 80: coverageAt(80, scores), 90: coverageAt(90, scores) },
    rates: errors.length,
    meanAbsoluteError: meanOrNull(errors.map(Math.abs)),
    bias: meanOrNull(errors),
    logScore: meanOrNull(counts.map(({ logScore }) => logScore)),
  };
}

function meanOrNull(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((a, b) => a + b) / values.length;
}
