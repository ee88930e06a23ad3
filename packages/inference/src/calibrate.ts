import { RandomStream } from '@bifrons/engine';
import { calibration, type Posterior, type Score, type Validation } from '@bifrons/knowledge';
import { diseaseModels, quantile, toScale, type DiseaseModel } from '@bifrons/model';

import { compareBaselines } from './baselines.js';
import { Fit, fittedWeights, type Check, type Draws, type FitSettings } from './fit.js';
import { informationAt, type InformedBy } from './information.js';
import { naturalValues, type Dimension } from './parameter-space.js';
import { concentrationAt } from './posterior-density.js';
import { trialOf } from './folds.js';
import { priorOf, score, type Expectations } from './scoreboard.js';
import { targets as allTargets, type Target } from './targets.js';

/** What a calibration run found: the posterior, and how well it predicts what it saw and what it did not. */
export interface CalibrationResult {
  readonly posterior: Pick<
    Posterior,
    'columns' | 'draws' | 'diagnostics' | 'parameters' | 'correlations' | 'settings'
  >;
  readonly scores: readonly Score[];
  readonly baselines: Validation['baselines'];
  /** Predictions for each medicine, and for each trial, by a fit that did not see it. */
  readonly leftOut: readonly LeftOut[];
}

type LeftOut = Validation['leftOut'][number];

/** What points in standard coordinates expect of some targets in so many people, those of each from a number on. */
export type Simulate = (
  targets: readonly Target[],
  points: readonly Float64Array[],
  people: number,
  firstPeople: readonly number[],
) => Promise<readonly Float64Array[]>;

/**
 * The whole chain: posterior, scoreboard, and the fits without one medicine or trial. Scores of the posterior are of
 * people that the fit has not met, because a fit adapts to its people. Everything follows from the settings' seed.
 * @throws Error when the fit has not converged, naming what failed
 */
export async function calibrate(
  dimensions: readonly Dimension[],
  settings: FitSettings,
  simulate: Simulate,
  log: (line: string) => void,
  disease: DiseaseModel = diseaseModels[0],
): Promise<CalibrationResult> {
  const targets = allTargets(disease);
  const fitted = targets.filter(({ use }) => use === 'calibration');
  const fit = new Fit(fitted, dimensions, settings, (...args) => simulate(fitted, ...args), log);
  await fit.teach();
  const draws = await fit.posterior();
  const { check } = draws;
  const { rHat, effectiveDraws } = draws.diagnostics;
  const largestRHat = Math.max(...rHat);
  const fewest = Math.min(...effectiveDraws);
  log(
    `posterior: largest R-hat ${largestRHat.toFixed(3)}, fewest effective draws ${fewest.toFixed(0)}; the emulator misses ${check.missed.toFixed(2)}, chance of people ${check.chance.toFixed(2)}, ${(100 * check.effectiveShare).toFixed(0)} % of draws effective by simulation, ${(100 * check.kept).toFixed(0)} % by what was learned from them`,
  );
  if (largestRHat > mostRHat || fewest < settings.keep || check.missed > mostMissed)
    throw new Error(
      `the fit has not converged: largest R-hat ${largestRHat.toFixed(3)} (at most ${mostRHat}), fewest effective draws ${fewest.toFixed(0)} (at least ${settings.keep}), the emulator misses ${check.missed.toFixed(2)} of the log posterior (SD, at most ${mostMissed}); nothing was written: give it more rounds or draws`,
    );
  const anew = fit.newPeople(draws.points.length, settings.people);
  const { points, expected } = withPeople(
    draws.points,
    await simulate(targets, draws.points, settings.people, anew),
  );
  if (points.length < draws.points.length)
    log(`${draws.points.length - points.length} draws in which nobody has the disease are left out`);
  const believed = expectationsOf(dimensions, points, expected);
  const scores = targets.map((target, k) =>
    score(target, k, believed, target.use === 'calibration', disease),
  );
  const leftOut: LeftOut[] = [];
  const drugs = [...new Set(fitted.flatMap(({ drug }) => (drug === null ? [] : [drug])))];
  const trialsOfDrug = (drug: string) => new Set(fitted.filter((t) => t.drug === drug).map(trialOf));
  const folds = [
    ...drugs.map((drug) => ({ kind: 'drug' as const, left: drug, trials: trialsOfDrug(drug) })),
    ...[...new Set(fitted.map(trialOf))].map((left) => ({
      kind: 'trial' as const,
      left,
      trials: new Set([left]),
    })),
  ];
  const known = new Map<string, Omit<LeftOut, 'kind' | 'left'>>();
  for (const { kind, left, trials } of folds) {
    const key = [...trials].join();
    let found = known.get(key);
    if (found === undefined) {
      const own = fitted.filter((target) => trials.has(trialOf(target)));
      const without = fit.withoutTargets((target) => own.includes(target));
      const met = fit.newPeople(without.points.length, settings.people);
      const { points: some, expected: rows } = withPeople(
        without.points,
        await simulate(own, without.points, settings.people, met),
      );
      const others = expectationsOf(dimensions, some, rows);
      found = {
        largestRHat: Math.max(...without.diagnostics.rHat),
        scores: own.map((target, k) => score(target, k, others, false, disease)),
      };
      known.set(key, found);
    }
    log(`without ${left}: largest R-hat ${found.largestRHat.toFixed(3)}`);
    leftOut.push({ kind, left, ...found });
  }
  const informed = await informationAt(
    medianOf(points),
    fitted,
    fittedWeights(fitted, () => true),
    dimensions,
    (some) => simulate(fitted, some, settings.people, new Array<number>(some.length).fill(0)),
  );
  // Last, so that the people whom the fit meets do not depend on it.
  const fromPriors = Array.from({ length: priorDraws }, (_, i) => {
    const stream = new RandomStream(settings.seed, i, priorStream);
    return Float64Array.from(dimensions, () => stream.normal());
  });
  const before = expectationsOf(
    dimensions,
    fromPriors,
    await simulate(targets, fromPriors, settings.people, fit.newPeople(priorDraws, settings.people)),
  );
  return {
    posterior: posteriorOf(fit, dimensions, settings, { ...draws, points }, informed),
    scores: scores.map((one, k) => {
      const prior = priorOf(targets[k]!, k, before);
      return prior === undefined ? one : { ...one, prior };
    }),
    baselines: [...compareBaselines(targets, scores, disease)],
    leftOut,
  };
}

/** Draws of the priors that are simulated, to show what was expected before the fit. */
const priorDraws = 200;
const priorStream = 300;

/** A fit with more than this is not written. */
const mostRHat = 1.01;
const mostMissed = 2.5;

/** Draws in which the model has people with the disease: the others cannot be, which an emulator does not know. */
function withPeople(points: readonly Float64Array[], expected: readonly Float64Array[]) {
  const some = points.flatMap((_, i) => (expected[i]!.every(Number.isFinite) ? [i] : []));
  return { points: some.map((i) => points[i]!), expected: some.map((i) => expected[i]!) };
}

function expectationsOf(
  dimensions: readonly Dimension[],
  points: readonly Float64Array[],
  expected: readonly Float64Array[],
): Expectations {
  return { expected, concentrations: Float64Array.from(points, (x) => concentrationAt(dimensions, x)) };
}

/** Median of each coordinate. */
export function medianOf(points: readonly Float64Array[]): Float64Array {
  return Float64Array.from(points[0]!, (_, j) =>
    quantile(Float64Array.from(points, (x) => x[j]!).sort(), 0.5),
  );
}

/** Digits that are kept of a draw. */
const digits = 6;

function posteriorOf(
  fit: Fit,
  dimensions: readonly Dimension[],
  settings: FitSettings,
  { points, diagnostics, check }: Draws & { readonly check: Check },
  informed: readonly (readonly InformedBy[])[],
): CalibrationResult['posterior'] {
  const rows = points.map((x) =>
    naturalValues(dimensions, x).map((value) => Number(value.toPrecision(digits))),
  );
  const sourceId = 'FIT';
  const column = (j: number) => Float64Array.from(rows, (row) => toScale(dimensions[j]!.scale, row[j]!));
  const parameters = dimensions.map((dimension, j) => {
    const sorted = Float64Array.from(rows, (row) => row[j]!).sort();
    return {
      name: dimension.name,
      value: quantile(sorted, 0.5),
      unit: dimension.unit,
      range: [quantile(sorted, 0.025), quantile(sorted, 0.975)] as [number, number],
      sd: sdOf(column(j)),
      priorSd: dimension.sd,
      informedBy: [...informed[j]!],
      rHat: Number(diagnostics.rHat[j]!.toFixed(4)),
      effectiveDraws: Math.round(diagnostics.effectiveDraws[j]!),
      grade: 'fit' as const,
      source: sourceId,
      note: dimension.label,
    };
  });
  const correlations = dimensions.flatMap((a, i) =>
    dimensions.slice(0, i).flatMap((b, j) => {
      const value = correlation(column(i), column(j));
      return Math.abs(value) > 0.7
        ? [{ between: [b.name, a.name] as [string, string], value: Number(value.toFixed(2)) }]
        : [];
    }),
  );
  return {
    columns: dimensions.map(({ name }) => name),
    draws: rows,
    settings: { ...settings },
    diagnostics: {
      largestRHat: Math.max(...diagnostics.rHat),
      smallestEffectiveDraws: Math.floor(Math.min(...diagnostics.effectiveDraws)),
      acceptance: diagnostics.acceptance,
      check,
      runs: fit.runs,
    },
    parameters,
    correlations,
  };
}

function sdOf(values: Float64Array): number {
  return Math.sqrt(covariance(values, values));
}

function correlation(a: Float64Array, b: Float64Array): number {
  return covariance(a, b) / Math.sqrt(covariance(a, a) * covariance(b, b));
}

function covariance(a: Float64Array, b: Float64Array): number {
  const mean = (values: Float64Array) => values.reduce((x, y) => x + y) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  return a.reduce((sum, value, i) => sum + (value - ma) * (b[i]! - mb), 0) / (a.length - 1);
}

/**
 * Everything a fit rests on, as one text whose hash names it: what was observed, the priors, the people of the trials.
 * Keys stand in the order of the alphabet, so that the text does not depend on how a file is written.
 */
export function dataOf(disease: DiseaseModel = diseaseModels[0]): string {
  const { estimated, fixed, populations } = calibration(disease.id)!;
  // What is miscounted stands in `fixed`.
  const fitted = allTargets(disease)
    .filter(({ use }) => use === 'calibration')
    .map((target) => ({ ...target, miscounted: undefined }));
  const used = populations.filter(({ id }) => fitted.some(({ population }) => population === id));
  const people = used.map(
    ({ id, salt, episodeYears, severity, age, weightKg, femaleShare, background, rescue }) => ({
      id,
      salt,
      episodeYears,
      severity,
      age,
      weightKg,
      femaleShare,
      background,
      rescue,
    }),
  );
  return JSON.stringify({ fitted, estimated, fixed, people }, (_, value: unknown) => ordered(value));
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
